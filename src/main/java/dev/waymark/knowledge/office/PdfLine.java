package dev.waymark.knowledge.office;

/**
 * A line of a page.
 *
 * @param size of its letters in points
 * @param right where it ends on the page in points
 * @param begins whether space or indent set it apart from the line above
 */
record PdfLine(String text, int page, float size, boolean bold, float right, boolean begins) {}
