package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/** Code, in a block or within text: shown as it is. */
final class CodeBlocks {

    /** A heading, or a numbered paragraph. */
    private static final Pattern SWALLOWED =
            Pattern.compile("^ {0,3}(?:#{1,6}[ \\t]+\\S|[0-9]{1,9}[.)][ \\t]+\\S)", Pattern.MULTILINE);

    private CodeBlocks() {}

    static void fenced(FencedCodeBlock code, Rendering to) {
        String lines = lines(code);
        if (code.getClosingMarker().isEmpty() && SWALLOWED.matcher(lines).find()) {
            to.find(
                    Rule.UNCLOSED_CODE,
                    code.getStartOffset(),
                    "The code block that begins here is never closed: what follows is shown as code.",
                    "Write a line “" + code.getOpeningMarker() + "” where the code ends, with nothing else on it.");
        }
        block(language(code.getInfo().toString()), lines, to);
    }

    static void indented(IndentedCodeBlock code, Rendering to) {
        String text = lines(code);
        block("", text.endsWith("\n") ? text : text + "\n", to);
    }

    static void span(Code code, Rendering to) {
        String text = code.getText().toString().replace('\n', ' ');
        // A bar within a table's code is escaped, or it would end the cell (GitHub's tables).
        String shown = code.getAncestorOfType(TableCell.class) == null ? text : text.replace("\\|", "|");
        to.out().html("<code>").text(stripped(shown)).html("</code>");
    }

    private static void block(String attributes, String text, Rendering to) {
        to.out()
                .block("pre")
                .html("<code" + attributes + ">")
                .text(text)
                .html("</code>")
                .end("pre");
    }

    private static String lines(ContentNode code) {
        StringBuilder text = new StringBuilder();
        for (BasedSequence line : code.getContentLines()) {
            text.append(line);
        }
        return text.toString();
    }

    /** The first word of a fence's info, as far as it is fit for a class. */
    private static String language(String info) {
        String word = Text.decode(info.strip()).split("\\s", 2)[0].replaceAll("[^A-Za-z0-9+#._-]", "");
        return word.isEmpty() ? "" : " class=\"language-" + word + "\"";
    }

    /** Without the one blank at either end that keeps backticks apart (CommonMark, “Code spans”). */
    private static String stripped(String text) {
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }
}
