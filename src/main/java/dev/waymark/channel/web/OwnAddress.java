package dev.waymark.channel.web;

import dev.waymark.channel.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where links lead that are taken elsewhere: here. */
@Component
public final class OwnAddress {
    private final PublicAddress address;

    OwnAddress(PublicAddress address) {
        this.address = address;
    }

    /** The service's address as it is set, or else as the current request has it; without a slash at its end. */
    public String prefix() {
        return address.prefix()
                .orElseGet(() ->
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }
}
