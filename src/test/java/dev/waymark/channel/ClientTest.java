package dev.waymark.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientTest {
    @Test
    void takesANetworkOf64BitsForOneClient() {
        assertThat(Client.at("2001:db8:1:2::1"))
                .isEqualTo(Client.at("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(Client.at("2001:db8:1:3::1"));
        assertThat(Client.at("fe80::1%eth0")).isEqualTo(Client.at("fe80::2"));
    }

    @Test
    void tellsAddressesOfFourPartsApart() {
        assertThat(Client.at("192.0.2.1"))
                .isNotEqualTo(Client.at("192.0.2.2"))
                .isEqualTo(Client.at("::ffff:192.0.2.1"));
    }

    @Test
    void takesWhatIsNoAddressForOneClient() {
        assertThat(Client.at("proxy.example"))
                .isEqualTo(Client.at(""))
                .isEqualTo(Client.at("unknown"))
                .isNotEqualTo(Client.at("0.0.0.0"));
    }
}
