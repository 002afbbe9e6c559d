package dev.waymark.channel;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Who asks, as far as limits go; never kept with what is asked.
 *
 * @param key tells clients apart, those of different channels as well
 */
public record Client(String key) {
    /** Providers hand out 64 bits of an IPv6 address as one connection: whoever has them has all that begin so. */
    private static final int NETWORK_BYTES = 8;

    /** The client at a network address, as servers write addresses down; anything else is a client of its own. */
    public static Client at(String address) {
        try {
            return at(InetAddress.ofLiteral(withoutZone(address)));
        } catch (IllegalArgumentException _) {
            return new Client("unknown");
        }
    }

    private static Client at(InetAddress address) {
        byte[] bytes = address.getAddress();
        int telling = address instanceof Inet6Address ? NETWORK_BYTES : bytes.length;
        return new Client("ip-" + HexFormat.of().formatHex(bytes, 0, telling));
    }

    private static String withoutZone(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}
