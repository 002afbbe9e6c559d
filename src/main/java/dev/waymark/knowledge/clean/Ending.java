package dev.waymark.knowledge.clean;

import dev.waymark.knowledge.structure.Block;
import dev.waymark.text.Sentences;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes away what stands on a page behind its article, or in boxes between its parts: other articles, jobs, adverts. */
final class Ending {
    /** Behind the article's end there is less prose than this share of it; more is a part of the article. */
    private static final double MOST_AFTER = 0.3;

    /** What looks like a list of other articles besides may be longer. */
    private static final double MOST_TEASERS = 0.5;

    private final List<Block> blocks;
    private final BitSet prose = new BitSet();
    private final int length;

    private Ending(List<Block> blocks) {
        this.blocks = blocks;
        for (int i = 0; i < blocks.size(); i++) {
            prose.set(i, Cues.isProse(blocks.get(i).text()));
        }
        length = proseBetween(0, blocks.size());
    }

    static List<Block> removed(List<Block> blocks) {
        var ending = new Ending(blocks);
        return ending.withoutBoxes(ending.adverts());
    }

    private List<Block> withoutBoxes(int end) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < end; ) {
            int boxEnd = boxEnd(i, end);
            if (boxEnd == i) {
                kept.add(blocks.get(i++));
            } else {
                i = boxEnd;
            }
        }
        return kept;
    }

    /** Where the box that starts here ends; here, if none does. */
    private int boxEnd(int start, int end) {
        String line = blocks.get(start).text();
        boolean listing = Cues.isListing(line);
        boolean aside = Cues.isAside(line);
        if ((!listing && !aside) || proseBetween(0, start) == 0) {
            return start;
        }
        double after = length == 0 ? 0 : (double) proseBetween(start, end) / length;
        if (aside) {
            return after <= MOST_AFTER ? end : start;
        }
        if (introducesProse(start, end)) {
            return start;
        }
        return after <= MOST_TEASERS && areTeasers(start, end) ? end : resumption(start, end);
    }

    /** "Salary insights" over a paragraph is a section of the article. */
    private boolean introducesProse(int start, int end) {
        int next = next(start, end);
        return next < end && prose.get(next) && !Cues.isAd(text(next));
    }

    /** Where the article goes on behind a box: at a heading that has prose under it. */
    private int resumption(int start, int end) {
        for (int i = next(start, end); i < end; i = next(i, end)) {
            if (prose.get(i)) {
                return i;
            }
            int below = next(i, end);
            boolean heads = below < end && prose.get(below) && !Cues.isListing(text(i)) && !Cues.isAd(text(i));
            if (heads) {
                return i;
            }
        }
        return end;
    }

    /** Titles of other articles, each with a sentence from it. */
    private boolean areTeasers(int start, int end) {
        int teasers = 0;
        for (int i = next(start, end); i < end; i = next(i, end)) {
            int below = next(i, end);
            boolean teaser = !prose.get(i) && below < end && prose.get(below);
            boolean two = teaser && next(below, end) < end && prose.get(next(below, end));
            if (two || (teaser && Sentences.of(text(below)).size() > 1)) {
                return false;
            }
            teasers += teaser ? 1 : 0;
        }
        return teasers >= 2;
    }

    /** Where adverts without a heading of their own begin behind the last prose, else the end. */
    private int adverts() {
        int first = -1;
        int count = 0;
        for (int i = blocks.size() - 1; i >= 0 && !prose.get(i); i--) {
            if (Cues.isAd(text(i))) {
                first = i;
                count++;
            }
        }
        if (count < 2) {
            return blocks.size();
        }
        // The job's title stands above its first telling line, and above it perhaps the box's heading.
        int title = previous(first);
        return title > 0 && Cues.isShort(text(title)) && !(blocks.get(title) instanceof Block.Item)
                ? marker(title)
                : first;
    }

    private int marker(int title) {
        int above = previous(title);
        return above > 0 && Cues.isListing(text(above)) ? above : title;
    }

    private int proseBetween(int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i++) {
            sum += prose.get(i) ? text(i).length() : 0;
        }
        return sum;
    }

    private int next(int at, int end) {
        int next = at + 1;
        while (next < end && text(next).isBlank()) {
            next++;
        }
        return next;
    }

    private int previous(int at) {
        int previous = at - 1;
        while (previous > 0 && text(previous).isBlank()) {
            previous--;
        }
        return previous;
    }

    private String text(int at) {
        return blocks.get(at).text();
    }
}
