package dev.waymark.knowledge.office;

import dev.waymark.knowledge.format.NoteText;
import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The blocks of a Word document. */
final class WordBlocks {
    /** How the library shows a footnote's mark. */
    private static final Pattern MARK = Pattern.compile("\\[(?:foot|end)noteRef:(\\d+)]");

    private static final Pattern HEADING = Pattern.compile("heading ?(\\d)");

    private final XWPFDocument document;
    private final WordRuns runs;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int list;
    private boolean inList;

    WordBlocks(XWPFDocument document) {
        this.document = document;
        runs = new WordRuns(document);
    }

    /** What the document does not show, once its blocks have been read. */
    List<String> hidden() {
        return runs.hidden();
    }

    List<Block> blocks() {
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                add(paragraph);
            } else if (element instanceof XWPFTable table) {
                inList = false;
                add(table);
            }
        }
        boolean marked = blocks.stream().anyMatch(Block.Heading.class::isInstance);
        return marked
                ? blocks
                : blocks.stream().flatMap(block -> bare(block).stream()).toList();
    }

    /** Without any heading marked as such, the shape of the lines must tell. */
    private static List<Block> bare(Block block) {
        return block instanceof Block.Paragraph(Prose prose)
                ? List.of(new Block.Gap(), new Block.Line(0, prose), new Block.Gap())
                : List.of(block);
    }

    private void add(XWPFParagraph paragraph) {
        Prose prose = prose(paragraph);
        if (prose.isBlank()) {
            return;
        }
        OptionalInt level = level(paragraph);
        boolean item = level.isEmpty() && paragraph.getNumID() != null && paragraph.getNumFmt() != null;
        if (item) {
            blocks.add(item(paragraph, prose));
        } else if (level.isPresent()) {
            blocks.add(new Block.Heading(level.getAsInt(), prose));
        } else {
            blocks.add(new Block.Paragraph(prose));
        }
        inList = item;
    }

    private Block.Item item(XWPFParagraph paragraph, Prose prose) {
        int depth = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        boolean ordered = !paragraph.getNumFmt().equals("bullet");
        // Writers use one numbering for all their lists; what stands between parts them. Nine levels are the most.
        list += inList ? 0 : 10;
        return new Block.Item(list + depth, depth, ordered, prose);
    }

    private OptionalInt level(XWPFParagraph paragraph) {
        String style = styleName(paragraph);
        if (style.equals("title")) {
            return OptionalInt.of(1);
        }
        Matcher heading = HEADING.matcher(style);
        return heading.lookingAt() ? OptionalInt.of(Integer.parseInt(heading.group(1))) : OptionalInt.empty();
    }

    private String styleName(XWPFParagraph paragraph) {
        String id = paragraph.getStyle();
        if (id == null) {
            return "";
        }
        XWPFStyle style =
                document.getStyles() == null ? null : document.getStyles().getStyle(id);
        String name = style == null || style.getName() == null ? id : style.getName();
        return name.toLowerCase(Locale.ROOT);
    }

    private void add(XWPFTable table) {
        int number = tables++;
        List<XWPFTableRow> rows = table.getRows();
        boolean single = rows.stream().allMatch(row -> row.getTableCells().size() < 2);
        for (int i = 0; i < rows.size(); i++) {
            Prose cells = Prose.of(rows.get(i).getTableCells().stream()
                    .map(runs::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" | ")));
            boolean names = i == 0 && rows.size() > 1 && !cells.text().matches(".*\\d.*");
            if (single) {
                blocks.add(new Block.Paragraph(cells));
            } else {
                blocks.add(names ? new Block.HeaderRow(number, cells) : new Block.Row(number, cells));
            }
        }
    }

    private Prose prose(XWPFParagraph paragraph) {
        String text = runs.text(paragraph);
        Matcher mark = MARK.matcher(text);
        Prose prose = Prose.of("");
        int from = 0;
        while (mark.find()) {
            prose = joined(prose, text.substring(from, mark.start()));
            prose = noted(prose, Integer.parseInt(mark.group(1)));
            from = mark.end();
        }
        return joined(prose, text.substring(from));
    }

    private static Prose joined(Prose before, String words) {
        Prose next = Prose.of(words);
        boolean apart = !words.isEmpty() && Character.isWhitespace(words.charAt(0)) && !before.isBlank();
        return next.isBlank() ? before : before.and(apart ? " " : "", next);
    }

    private Prose noted(Prose prose, int id) {
        XWPFFootnote note = document.getFootnoteByID(id);
        if (note == null) {
            return prose;
        }
        String text = note.getParagraphs().stream()
                .map(runs::text)
                .collect(Collectors.joining(" "))
                .replaceAll(MARK.pattern(), "")
                .strip();
        return text.isEmpty() ? prose : prose.with(new Prose.Note(prose.text().length(), NoteText.source(text)));
    }
}
