package dev.waymark.channel.web.api;

import dev.waymark.match.Matcher;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes job adverts and tells which roles they describe. */
@RestController
final class MatchController {
    private final Matcher matcher;

    MatchController(Matcher matcher) {
        this.matcher = matcher;
    }

    @PostMapping(
            path = "/api/match",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<MatchJson> match(@RequestBody AdvertJson advert) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(MatchJson.of(matcher.match(advert.asAdvert())));
    }
}
