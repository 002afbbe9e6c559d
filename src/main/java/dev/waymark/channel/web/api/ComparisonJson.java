package dev.waymark.channel.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.waymark.channel.web.api.ReplyJson.SentenceJson;
import dev.waymark.chat.receipt.Standings;
import dev.waymark.compare.Cell;
import dev.waymark.compare.ComparedSentence;
import dev.waymark.compare.Comparison;
import dev.waymark.compare.Item;
import dev.waymark.compare.Row;
import dev.waymark.role.Role;
import java.util.List;

/** Roles side by side, as clients see them. */
public record ComparisonJson(
        List<RoleNameJson> roles,
        List<ComparedSentenceJson> contrasts,
        List<RowJson> rows,
        List<ItemJson> items,
        List<CitationJson> citations) {
    /** The same, with what has become of the articles since. */
    ComparisonJson standing(Standings standings) {
        return new ComparisonJson(
                roles,
                contrasts,
                rows,
                items,
                citations.stream().map(citation -> citation.standing(standings)).toList());
    }

    /** A column's head. */
    public record RoleNameJson(String id, String name) {
        private static RoleNameJson of(Role role) {
            return new RoleNameJson(role.id(), role.name());
        }
    }

    /**
     * A sentence with the numbers that prove it.
     *
     * @param parts of a list, or of two sentences that answer each other; left out of a single sentence
     */
    public record ComparedSentenceJson(
            String text,
            List<Integer> citations,
            String block,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SentenceJson> parts) {
        private static ComparedSentenceJson of(ComparedSentence sentence) {
            List<SentenceJson> parts =
                    sentence.parts().stream().map(SentenceJson::of).toList();
            return new ComparedSentenceJson(
                    sentence.text(),
                    sentence.citations(),
                    sentence.block().id(),
                    parts.size() == 1 ? List.of() : parts);
        }
    }

    /** An aspect of all roles. */
    public record RowJson(String aspect, String title, List<CellJson> cells) {
        private static RowJson of(Row row) {
            return new RowJson(
                    row.aspect().id(),
                    row.aspect().title(),
                    row.cells().stream().map(CellJson::of).toList());
        }
    }

    /** An aspect of one role. */
    public record CellJson(String role, boolean stated, List<ComparedSentenceJson> sentences) {
        private static CellJson of(Cell cell) {
            return new CellJson(
                    cell.role().id(),
                    cell.isStated(),
                    cell.sentences().stream().map(ComparedSentenceJson::of).toList());
        }
    }

    /** A concrete thing, and the ids of the roles it is named for. */
    public record ItemJson(String aspect, String name, List<String> roles, List<Integer> citations) {
        private static ItemJson of(Item item) {
            return new ItemJson(
                    item.aspect().id(),
                    item.name(),
                    item.roles().stream().map(Role::id).toList(),
                    item.citations());
        }
    }

    static ComparisonJson of(Comparison comparison) {
        return new ComparisonJson(
                comparison.roles().stream().map(RoleNameJson::of).toList(),
                comparison.contrasts().stream().map(ComparedSentenceJson::of).toList(),
                comparison.rows().stream().map(RowJson::of).toList(),
                comparison.items().stream().map(ItemJson::of).toList(),
                CitationJson.numbered(comparison.citations()));
    }
}
