package org.rapporteur.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.source.SourceText;

/**
 * The marks that git leaves where two people changed the same lines (git-merge, “How conflicts are presented”). Which of the
 * lines are meant cannot be known, so nothing else is said of such a file. In a block of code they may be what a text is about.
 */
final class MergeConflict {

    private static final Pattern MARK = Pattern.compile(
            "^(?:<{7}(?= |$)|={7}$|>{7}(?= \\S+(?: \\(.*\\))?$))|^ {0,3}(?:`{3,}|~{3,})",
            Pattern.MULTILINE | Pattern.UNIX_LINES);

    private MergeConflict() {}

    /** Whether a text has one, with a finding then. */
    static boolean isIn(SourceText source, Findings findings) {
        String text = source.text();
        Matcher mark = MARK.matcher(text);
        String code = "";
        int begins = -1;
        while (mark.find()) {
            String sign = mark.group().strip();
            if (sign.startsWith("`") || sign.startsWith("~")) {
                code = code.isEmpty() ? sign : sign.startsWith(code) ? "" : code;
            } else if (code.isEmpty()) {
                boolean ends = sign.startsWith(">");
                begins = begins < 0 && !ends ? mark.start() : begins;
                if (sign.startsWith("<") || ends && begins >= 0) {
                    report(source, begins, findings);
                    return true;
                }
            }
        }
        return false;
    }

    private static void report(SourceText source, int at, Findings findings) {
        int line = 1
                + (int) source.text()
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        findings.add(
                Rule.MERGE_CONFLICT,
                new Position(source.file(), line, 1),
                "An unresolved merge conflict begins here, and nothing else of this file is checked.",
                "Of the lines between `<<<<<<<` and `=======`, and those between `=======` and `>>>>>>>`, keep what is right;"
                        + " delete the rest, and the three lines of signs.");
    }
}
