package dev.waymark.channel;

import java.net.InetAddress;

/** Networks as administrators write them: {@code 10.0.0.0/8}, {@code fd00::/8}, or one address. */
final class Network {
    private Network() {}

    /**
     * The same network, always with the length of its prefix.
     *
     * @throws IllegalArgumentException if it is none
     */
    static String checked(String network) {
        String[] parts = network.strip().split("/", 2);
        try {
            int bits = 8 * InetAddress.ofLiteral(parts[0]).getAddress().length;
            int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
            if (prefix >= 0 && prefix <= bits) {
                return parts[0] + "/" + prefix;
            }
        } catch (IllegalArgumentException _) {
            // Said below, as for a prefix that is too long.
        }
        throw new IllegalArgumentException(
                "waymark.channel.trusted-proxies must be networks such as 10.0.0.0/8, got '" + network + "'");
    }
}
