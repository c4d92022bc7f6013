package org.rapporteur.page;

import java.util.Locale;
import org.rapporteur.model.PartialDate;

/**
 * A citation as a record of RIS (“RIS Format Specifications”): a tag, two blanks, a hyphen, a blank, the value; lines end
 * with carriage return and line feed.
 */
final class Ris {

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(CitedWork work) {
        Ris ris = new Ris();
        ris.line("TY", "RPRT");
        ris.line("ID", work.key());
        work.responsible().forEach(author -> ris.line("AU", author.inverted()));
        work.editors().forEach(editor -> ris.line("ED", editor.inverted()));
        ris.line("TI", work.wholeTitle());
        work.container().ifPresent(container -> ris.line("T2", container));
        ris.line("M3", work.kind());
        work.number().ifPresent(number -> ris.line("SN", number));
        ris.line("PB", work.publisher());
        work.date().ifPresent(ris::date);
        ris.line("LA", work.language());
        ris.line("UR", work.address());
        ris.line("ER", "");
        return ris.lines.toString();
    }

    /** Year, month, day and what else is to be said, each ended by a slash but the last; what is not known is empty. */
    private void date(PartialDate date) {
        String year = String.format(Locale.ROOT, "%04d", date.first().getYear());
        String month = String.format(Locale.ROOT, "%02d", date.first().getMonthValue());
        line("PY", year);
        line(
                "DA",
                switch (date.precision()) {
                    case DAY ->
                        String.format(
                                Locale.ROOT,
                                "%s/%s/%02d/",
                                year,
                                month,
                                date.first().getDayOfMonth());
                    case WEEK -> year + "/" + month + "//" + DateText.words(date);
                    case MONTH -> year + "/" + month + "//";
                    case YEAR -> year + "///";
                });
    }

    private void line(String tag, String value) {
        lines.append(tag).append("  - ").append(CitedWork.line(value)).append("\r\n");
    }
}
