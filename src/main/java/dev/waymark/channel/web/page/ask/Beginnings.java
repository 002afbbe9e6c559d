package dev.waymark.channel.web.page.ask;

import dev.waymark.channel.web.Served;
import dev.waymark.channel.web.page.EachState;
import dev.waymark.coverage.Coverages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows what there is to begin with. */
@Component
final class Beginnings {
    private final Served served;
    private final EachState<LandingView> views;

    Beginnings(Served served, Coverages coverages) {
        this.served = served;
        this.views = new EachState<>(knowledge -> LandingView.of(knowledge, coverages.of(knowledge)));
    }

    /** By what is served; empty while the folder is being indexed for the first time. */
    Optional<LandingView> now() {
        return served.ifAny().map(views::of);
    }

    /** Whether it may take long until there are any. */
    boolean areAway() {
        return served.isAway();
    }
}
