package dev.waymark.channel.web.page.article;

import dev.waymark.channel.web.page.Link;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.Collection;
import java.util.List;

/** A role whose page cites an article, and the aspects where it does, each with the way there. */
record CitedIn(Link role, List<Link> aspects) {
    static CitedIn of(Role role, Collection<Aspect> aspects) {
        Link page = Link.to(role);
        return new CitedIn(
                page,
                aspects.stream()
                        .map(aspect -> new Link(aspect.title(), page.address() + "#" + aspect.id()))
                        .toList());
    }
}
