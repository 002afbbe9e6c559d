package dev.waymark.channel.web.admin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may look after the articles.
 *
 * @param password opens {@code /admin}; blank closes it
 */
@ConfigurationProperties("waymark.admin")
record AdminSettings(@DefaultValue("") String password) {
    /** Fewer can be guessed in months, even at the rate at which guesses are let through. */
    private static final int SHORTEST_GOOD = 12;

    boolean isWeak() {
        return password.length() < SHORTEST_GOOD;
    }

    /** Settings are printed in many places; this one must be in none. */
    @Override
    public String toString() {
        return "AdminSettings[]";
    }
}
