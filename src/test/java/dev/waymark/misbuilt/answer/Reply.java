package dev.waymark.misbuilt.answer;

import dev.waymark.misbuilt.text.Sentence;
import java.util.List;
import org.apache.lucene.document.Document;

/** Uses a library behind another package's door. */
public record Reply(List<Sentence> sentences, Document document) {}
