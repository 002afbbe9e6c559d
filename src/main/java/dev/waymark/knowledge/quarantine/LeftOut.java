package dev.waymark.knowledge.quarantine;

/** A sentence that is not served. */
public record LeftOut(Kind kind, String text) {
    /** Why it is left out. */
    public enum Kind {
        ORDER("speaks to a machine instead of readers", "speak to a machine instead of readers"),
        ERRAND("asks for something the article is not about", "ask for something the article is not about"),
        CODE("is code that such a sentence hands over", "are code that such a sentence hands over"),
        HIDDEN("is hidden from readers", "are hidden from readers"),
        DISGUISED(
                "is disguised by invisible, reordering or lookalike characters",
                "are disguised by invisible, reordering or lookalike characters"),
        ENCODED("is encoded", "are encoded");

        private final String one;
        private final String several;

        Kind(String one, String several) {
            this.one = one;
            this.several = several;
        }

        /** "1 is encoded", "3 are encoded". */
        String of(long count) {
            return count + " " + (count == 1 ? one : several);
        }
    }
}
