package dev.waymark.channel.web.api;

import dev.waymark.channel.web.Served;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the roles that can be asked about. */
@RestController
final class RolesController {
    private final Served served;
    private final Coverages coverages;

    RolesController(Served served, Coverages coverages) {
        this.served = served;
        this.coverages = coverages;
    }

    @GetMapping(path = "/api/roles", produces = MediaType.APPLICATION_JSON_VALUE)
    List<RoleJson> roles() {
        Coverage coverage = coverages.of(served.knowledge());
        return coverage.roles().stream()
                .map(role -> RoleJson.of(role, coverage))
                .toList();
    }
}
