package org.rapporteur.serve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.diagnostic.SourceLines;

/** A file as it is written, each line with its number, so that a finding can point at it. */
final class SourcePage {

    static final String ADDRESS = PreviewServer.OWN + "source/";

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})[.)] ");

    private SourcePage() {}

    /** @param file as findings name it */
    static Answer of(String file, SourceLines source) {
        List<String> lines = source.of(file);
        if (lines.isEmpty()) {
            return Answer.text(404, "This is no file of the content or of the templates.");
        }
        String rows = IntStream.range(0, lines.size())
                .mapToObj(i -> "<li id=\"L" + (i + 1) + "\">" + paragraph(lines.get(i)) + "<code>"
                        + OwnPage.escaped(lines.get(i)) + "</code></li>")
                .collect(Collectors.joining("\n"));
        return Answer.html(200, OwnPage.of(file, "<h1>" + OwnPage.escaped(file) + "</h1>\n<ol>\n" + rows + "\n</ol>"));
    }

    /** Where a numbered paragraph seems to begin, so that its page can lead to it. */
    private static String paragraph(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? "<a id=\"p" + number.group(1) + "\"></a>" : "";
    }
}
