package org.rapporteur.redline;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a changed block is, for those who count. */
public enum Kind {
    PARAGRAPH("paragraph"),
    SECTION("section"),
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

    /** “3 paragraphs, 1 list item”. */
    public static String counted(List<Kind> kinds) {
        return Stream.of(values())
                .filter(kinds::contains)
                .map(kind -> kind.count(Collections.frequency(kinds, kind)))
                .collect(Collectors.joining(", "));
    }

    private String count(int number) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
