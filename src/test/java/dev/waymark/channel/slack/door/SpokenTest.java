package dev.waymark.channel.slack.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpokenTest {
    @Test
    void leavesTheWordsAlone() {
        assertThat(Spoken.of("<@U1> what do <#C1|bakers> &amp; <https://a.example|brewers> do &lt;there&gt;?"))
                .isEqualTo("what do #bakers & brewers do <there>?");
        assertThat(Spoken.of("<!here> see <https://a.example/x>")).isEqualTo("see https://a.example/x");
        assertThat(Spoken.of("&amp;lt;")).isEqualTo("&lt;");
        assertThat(Spoken.of("1 < 2 <@")).isEqualTo("1 < 2 <@");
    }

    @Test
    void tellsWhoIsMeant() {
        assertThat(Spoken.mentions("hello <@U1|bot>", "U1")).isTrue();
        assertThat(Spoken.mentions("hello <@U12>", "U1")).isFalse();
        assertThat(Spoken.mentions("hello <@>", "")).isFalse();
        assertThat(Spoken.addressesSomebody(" <@U1> hello")).isTrue();
        assertThat(Spoken.addressesSomebody("hello <@U1>")).isFalse();
    }
}
