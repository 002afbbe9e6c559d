package dev.waymark.channel;

import java.net.URI;
import java.util.List;

/** Addresses as they are set. */
public final class PublicAddresses {
    private PublicAddresses() {}

    public static PublicAddress at(String url) {
        return new PublicAddress(List.of(), URI.create(url));
    }

    public static PublicAddress none() {
        return new PublicAddress(List.of(), null);
    }
}
