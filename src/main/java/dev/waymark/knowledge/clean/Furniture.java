package dev.waymark.knowledge.clean;

import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a page around and between those of its article. */
final class Furniture {
    private final List<Block> blocks;
    private final String title;
    private final int firstProse;
    private final int lastProse;
    private final List<Block> kept = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> keys;
    /** Where each line stands for the last time. */
    private final Map<String, Integer> last = new HashMap<>();

    private final Set<String> contents = new HashSet<>();
    private boolean contentsSeen;
    private boolean titled;

    private Furniture(List<Block> blocks, String title) {
        this.blocks = blocks;
        this.title = Title.key(title);
        keys = blocks.stream().map(block -> Title.key(block.text())).toList();
        for (int i = 0; i < keys.size(); i++) {
            last.put(keys.get(i), i);
        }
        firstProse = prose(blocks, false);
        lastProse = prose(blocks, true);
    }

    /**
     * @param kept the article's own lines
     * @param removed the others, which may still tell something, such as a date
     */
    record Result(List<Block> kept, List<String> removed) {}

    static Result removed(List<Block> blocks, String title) {
        var furniture = new Furniture(blocks, title);
        furniture.sort();
        return new Result(furniture.kept, furniture.removed);
    }

    private static int prose(List<Block> blocks, boolean last) {
        int found = -1;
        for (int i = 0; i < blocks.size() && (last || found < 0); i++) {
            found = Cues.isProse(blocks.get(i).text()) ? i : found;
        }
        return found;
    }

    private void sort() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String line = block.text();
            if (line.isBlank() || !isFurniture(line, i)) {
                kept.add(block);
            } else {
                removed.add(line);
            }
        }
    }

    private boolean isFurniture(String line, int at) {
        if (Cues.isContents(line)) {
            listContents(at);
            return true;
        }
        if (contents.remove(keys.get(at)) && repeatsBelow(at)) {
            return true;
        }
        return repeatsTitle(at)
                || Cues.isReadingTime(line)
                || Cues.isComments(line)
                || Cues.isSharing(line)
                || Cues.isJobLink(line)
                || (isOutside(at) && (Cues.isNavigation(line) || isDated(line)));
    }

    /** A table of contents names headings that stand further down; what comes before the first that does not is it. */
    private void listContents(int at) {
        if (contentsSeen) {
            return;
        }
        contentsSeen = true;
        for (int i = at + 1; i < blocks.size(); i++) {
            String line = blocks.get(i).text();
            if (!line.isBlank()) {
                if (!Cues.isShort(line) || !repeatsBelow(i)) {
                    return;
                }
                contents.add(keys.get(i));
            }
        }
    }

    private boolean repeatsBelow(int at) {
        String key = keys.get(at);
        return !key.isEmpty() && last.getOrDefault(key, at) > at;
    }

    /** Pages show their title again and again; before the article's first sentence also with a subtitle. */
    private boolean repeatsTitle(int at) {
        String key = keys.get(at);
        boolean same = !title.isEmpty() && key.equals(title);
        boolean subtitled = at < firstProse && titled && key.startsWith(title + " ") && Cues.isShort(key);
        boolean repeated = subtitled || (same && titled);
        titled |= same;
        return repeated;
    }

    /** Before the article's first sentence or behind its last. */
    private boolean isOutside(int at) {
        return at < firstProse || at > lastProse;
    }

    private static boolean isDated(String line) {
        return Cues.isByline(line) || DateLine.isAlone(line);
    }
}
