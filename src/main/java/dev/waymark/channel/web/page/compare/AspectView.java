package dev.waymark.channel.web.page.compare;

import dev.waymark.answer.Run;
import dev.waymark.channel.web.page.Runs;
import dev.waymark.compare.Cell;
import dev.waymark.compare.Item;
import dev.waymark.compare.Row;
import dev.waymark.role.Role;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An aspect of the roles as the page shows it: what is said of each, and below it the concrete things named.
 *
 * @param cells one for each role; without runs where nothing is stated
 * @param own what is named for one role only, a list for each role; no lists where there is none of it
 * @param shared what is named for several of the roles
 */
record AspectView(String title, List<CellView> cells, List<OwnView> own, List<SharedView> shared) {
    record CellView(String role, List<Run> runs) {}

    record OwnView(String role, List<Item> items) {}

    /**
     * A thing that several roles have in common.
     *
     * @param roles those that have it, empty if all do
     */
    record SharedView(Item item, String roles) {}

    /**
     * @param items of all aspects
     */
    static AspectView of(Row row, List<Item> items, List<Role> roles) {
        List<Item> named =
                items.stream().filter(item -> item.aspect() == row.aspect()).toList();
        return new AspectView(
                row.aspect().title(),
                row.cells().stream().map(AspectView::cell).toList(),
                own(named, roles),
                named.stream()
                        .filter(item -> item.roles().size() > 1)
                        .map(item -> new SharedView(item, some(item, roles)))
                        .toList());
    }

    private static CellView cell(Cell cell) {
        return new CellView(cell.role().name(), Runs.apart(cell.sentences()));
    }

    private static List<OwnView> own(List<Item> named, List<Role> roles) {
        List<OwnView> own = roles.stream()
                .map(role -> new OwnView(
                        role.name(),
                        named.stream()
                                .filter(item -> item.roles().equals(List.of(role)))
                                .toList()))
                .toList();
        return own.stream().allMatch(view -> view.items().isEmpty()) ? List.of() : own;
    }

    private static String some(Item item, List<Role> roles) {
        return item.roles().size() == roles.size()
                ? ""
                : item.roles().stream().map(Role::nameInSentence).collect(Collectors.joining(", "));
    }
}
