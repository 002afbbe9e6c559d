package dev.waymark.knowledge.structure;

import dev.waymark.knowledge.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of an article on one line, and the footnotes that stood between them.
 *
 * @param text without line breaks, runs of white space or footnote marks
 */
public record Prose(String text, List<Note> notes) {
    /** A footnote's source and the offset in the text where its mark stood. */
    public record Note(int at, Source source) {}

    public Prose {
        notes = List.copyOf(notes);
    }

    /** Any run of white space becomes one space. */
    public static Prose of(String text) {
        return new Prose(text.replaceAll("[\\s\\u00A0]+", " ").strip(), List.of());
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public Prose with(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.add(note);
        return new Prose(text, all);
    }

    /** Both, with the separator between them. */
    public Prose and(String separator, Prose next) {
        List<Note> all = new ArrayList<>(notes);
        int shift = text.length() + separator.length();
        next.notes.forEach(note -> all.add(new Note(note.at() + shift, note.source())));
        return new Prose(text + separator + next.text, all);
    }

    /** Without its first characters and the space after them. */
    Prose from(int start) {
        int first = start;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int cut = first;
        return new Prose(
                text.substring(cut),
                notes.stream()
                        .map(note -> new Note(Math.max(0, note.at() - cut), note.source()))
                        .toList());
    }

    /** The words from one offset to another, with the notes that stood between them or right behind the last. */
    public Prose slice(int start, int end) {
        String words = text.substring(start, end).strip();
        return new Prose(
                words,
                notes.stream()
                        .filter(note -> (note.at() > start || start == 0) && note.at() <= end)
                        .map(note -> new Note(Math.min(note.at() - start, words.length()), note.source()))
                        .toList());
    }

    Prose upTo(int end) {
        return new Prose(text.substring(0, end), notes);
    }

    /** The sources whose marks stood in this stretch or right behind it. */
    List<Source> sources(int start, int end) {
        return notes.stream()
                .filter(note -> note.at() > start && note.at() <= end)
                .map(Note::source)
                .distinct()
                .toList();
    }
}
