package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The password counts as it was set: every character of it, and no other. */
class AdminPasswordTest {
    /** Longer than what some hashes look at, with characters of two, three and four bytes. */
    private static final String PASSWORD = "Çorrect Horse 电池 🔋 " + "staple".repeat(15);

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start("waymark.admin.password=" + PASSWORD);

    @Test
    void isTakenAsItWasSet() {
        assertThat(statusWith(PASSWORD)).isEqualTo(404);
    }

    @Test
    void isTakenInNoOtherForm() {
        String shorter = PASSWORD.substring(0, PASSWORD.length() - 1);
        for (String other : List.of(shorter, PASSWORD + "e", PASSWORD.toLowerCase(Locale.ROOT), " " + PASSWORD)) {
            assertThat(statusWith(other)).as(other).isEqualTo(401);
        }
    }

    /** Of a path that is behind the door and leads nowhere. */
    private static int statusWith(String password) {
        return SERVER.get("/api/admin/nothing", Curator.byHeader(password)).statusCode();
    }
}
