package dev.waymark.match.advert;

import dev.waymark.role.RoleMention;
import java.util.List;

/**
 * What an advert comes to.
 *
 * @param titles where it names the role it is about
 * @param requirements in order of the text, at most {@link AdvertReader#MOST_REQUIREMENTS}
 */
public record ReadAdvert(List<RoleMention> titles, List<Requirement> requirements) {
    public ReadAdvert {
        titles = List.copyOf(titles);
        requirements = List.copyOf(requirements);
    }
}
