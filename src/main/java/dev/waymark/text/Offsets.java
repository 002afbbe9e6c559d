package dev.waymark.text;

/** A stretch of a text in UTF-16 code units, {@code end} exclusive. */
public record Offsets(int start, int end) {
    public Offsets {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("offsets must be 0 <= start <= end, got " + start + ".." + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Offsets other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Offsets other) {
        return start <= other.start && other.end <= end;
    }
}
