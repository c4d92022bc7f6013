package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.model.PartialDate;

/**
 * A citation as an entry of BibTeX (Patashnik, “BibTeXing”): in UTF-8, with what is a sign of TeX escaped. Braces count
 * even when they are escaped, so they are written as commands.
 */
final class BibTex {

    private final List<String> fields = new ArrayList<>();

    private BibTex() {}

    static String of(CitedWork work) {
        BibTex entry = new BibTex();
        entry.names("author", work.responsible());
        if (!work.editors().isEmpty()) {
            entry.names("editor", work.editors());
        }
        // The second braces keep the capitals as they are.
        entry.field("title", "{{" + escaped(work.wholeTitle()) + "}}");
        entry.text("institution", work.publisher());
        entry.text("type", work.kind());
        work.number().ifPresent(number -> entry.text("number", number));
        work.date().ifPresent(entry::date);
        work.container().ifPresent(container -> entry.text("note", container));
        entry.field("url", "{" + work.address() + "}");
        // A report must have a year.
        String type = work.date().isPresent() ? "techreport" : "misc";
        return "@" + type + "{" + work.key() + ",\n" + String.join(",\n", entry.fields) + "\n}\n";
    }

    /** In braces of its own, so that it stands as it is, unless it is known which part of it is the family's. */
    private static String author(CitedWork.Author author) {
        return author.parts()
                .map(name -> (escaped(name.particle()) + " {" + escaped(name.family()) + "}, " + escaped(name.given()))
                        .strip())
                .orElseGet(() -> "{" + escaped(author.name()) + "}");
    }

    private void names(String field, List<CitedWork.Author> names) {
        field(field, names.stream().map(BibTex::author).collect(Collectors.joining(" and ", "{", "}")));
    }

    private void date(PartialDate date) {
        text("year", Integer.toString(date.first().getYear()));
        if (date.precision() != PartialDate.Precision.YEAR) {
            field("month", date.first().getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT));
        }
        if (date.precision() == PartialDate.Precision.DAY) {
            text("day", Integer.toString(date.first().getDayOfMonth()));
        }
    }

    private void text(String name, String text) {
        field(name, "{" + escaped(text) + "}");
    }

    private void field(String name, String value) {
        fields.add("  " + name + " = " + value);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '#', '$', '%', '&', '_' -> escaped.append('\\').append(c);
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.append(c);
            }
        }
        return CitedWork.line(escaped.toString());
    }
}
