package dev.waymark.match.advert;

import dev.waymark.text.WordLists;
import java.util.List;

/**
 * How adverts are worded; it is kept in {@code adverts.yaml}.
 *
 * @param asked words of headings above duties and requirements
 * @param furniture words of headings above everything else
 * @param asking lines that ask for something
 * @param telling lines about the employer, what it offers, how to apply, and what the law demands
 */
record AdvertWording(List<String> asked, List<String> furniture, List<String> asking, List<String> telling) {
    AdvertWording {
        asked = List.copyOf(asked);
        furniture = List.copyOf(furniture);
        asking = List.copyOf(asking);
        telling = List.copyOf(telling);
    }

    /** The wording that comes with Waymark. */
    static AdvertWording builtIn() {
        return WordLists.read(AdvertWording.class, "adverts.yaml", AdvertWording.class);
    }
}
