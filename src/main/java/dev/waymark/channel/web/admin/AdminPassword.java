package dev.waymark.channel.web.admin;

import dev.waymark.channel.Attempts;
import dev.waymark.channel.Client;
import dev.waymark.text.Sha256;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets in who knows the password, whatever they call themselves, and limits how often it may be tried. */
final class AdminPassword implements AuthenticationManager {
    private static final String CURATOR = "curator";

    private final byte[] digest;
    private final Attempts attempts;

    AdminPassword(String password, Attempts attempts) {
        this.digest = Sha256.of(password);
        this.attempts = attempts;
    }

    /**
     * @throws dev.waymark.channel.TooManyRequestsException if it was tried too often; a right one is not looked at either
     */
    @Override
    public Authentication authenticate(Authentication given) {
        Client client = client(given.getDetails());
        attempts.begin(client);
        // Digests have one length, so that the time taken tells nothing of the password's.
        if (!MessageDigest.isEqual(digest, Sha256.of(String.valueOf(given.getCredentials())))) {
            throw new BadCredentialsException("the password is wrong");
        }
        attempts.succeeded(client);
        var curator = UsernamePasswordAuthenticationToken.authenticated(CURATOR, null, List.of());
        curator.setDetails(given.getDetails());
        return curator;
    }

    private static Client client(@Nullable Object details) {
        return Client.at(details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "");
    }
}
