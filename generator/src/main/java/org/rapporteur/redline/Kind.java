package org.rapporteur.redline;

/** What a changed block is, for those who count. */
public enum Kind {
    PARAGRAPH("paragraph"),
    HEADING("heading"),
    ITEM("list item"),
    ROW("table row"),
    FOOTNOTE("footnote");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
