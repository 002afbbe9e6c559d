package dev.waymark.match;

import dev.waymark.answer.Citation;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.text.Offsets;
import java.util.List;

/**
 * What an advert has in common with the articles.
 *
 * @param roles that it describes, best first; empty where the articles know none
 * @param unusual what it asks that is unusual for the first role
 * @param missing what the articles name for the first role and the advert does not
 * @param citations numbered 1 to n in order of first use, no span twice
 */
public record Match(List<Described> roles, List<Unusual> unusual, List<Missing> missing, List<Citation> citations) {
    public Match {
        roles = List.copyOf(roles);
        unusual = List.copyOf(unusual);
        missing = List.copyOf(missing);
        citations = List.copyOf(citations);
    }

    /** A piece of the advert, in its text as given. */
    public record Span(Offsets offsets, String quote) {}

    /**
     * A role that the advert describes.
     *
     * @param share of the advert's requirement lines that the role's articles support, 0 to 1
     */
    public record Described(Role role, double share, List<Backed> evidence) {
        public Described {
            evidence = List.copyOf(evidence);
        }
    }

    /** A piece of the advert with the numbers of the citations that support it, at least one. */
    public record Backed(Span advert, Aspect aspect, List<Integer> citations) {
        public Backed {
            citations = List.copyOf(citations);
        }
    }

    /**
     * Something unusual that the advert asks.
     *
     * @param about says in a sentence what is unusual
     * @param citations of articles about the roles for which it is usual, possibly none
     */
    public record Unusual(Span advert, String about, List<Integer> citations) {
        public Unusual {
            citations = List.copyOf(citations);
        }
    }

    /** Something that articles about a role name and the advert does not. */
    public record Missing(Role role, Aspect aspect, String name, List<Integer> citations) {
        public Missing {
            citations = List.copyOf(citations);
        }
    }
}
