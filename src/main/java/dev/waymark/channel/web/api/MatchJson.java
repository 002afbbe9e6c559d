package dev.waymark.channel.web.api;

import dev.waymark.match.Match;
import java.util.List;

/** What an advert has in common with the articles, as clients see it. */
record MatchJson(
        List<RoleMatchJson> roles, List<UnusualJson> unusual, List<MissingJson> missing, List<CitationJson> citations) {
    /** A piece of the advert. */
    record SpanJson(int start, int end, String quote) {
        private static SpanJson of(Match.Span span) {
            return new SpanJson(span.offsets().start(), span.offsets().end(), span.quote());
        }
    }

    record RoleMatchJson(String id, String name, double share, List<EvidenceJson> evidence) {
        private static RoleMatchJson of(Match.Described described) {
            return new RoleMatchJson(
                    described.role().id(),
                    described.role().name(),
                    Math.round(100 * described.share()) / 100.0,
                    described.evidence().stream().map(EvidenceJson::of).toList());
        }
    }

    record EvidenceJson(SpanJson advert, String aspect, List<Integer> citations) {
        private static EvidenceJson of(Match.Backed backed) {
            return new EvidenceJson(
                    SpanJson.of(backed.advert()), backed.aspect().id(), backed.citations());
        }
    }

    record UnusualJson(SpanJson advert, String about, List<Integer> citations) {
        private static UnusualJson of(Match.Unusual unusual) {
            return new UnusualJson(SpanJson.of(unusual.advert()), unusual.about(), unusual.citations());
        }
    }

    record MissingJson(String role, String aspect, String name, List<Integer> citations) {
        private static MissingJson of(Match.Missing missing) {
            return new MissingJson(missing.role().id(), missing.aspect().id(), missing.name(), missing.citations());
        }
    }

    static MatchJson of(Match match) {
        return new MatchJson(
                match.roles().stream().map(RoleMatchJson::of).toList(),
                match.unusual().stream().map(UnusualJson::of).toList(),
                match.missing().stream().map(MissingJson::of).toList(),
                CitationJson.numbered(match.citations()));
    }
}
