package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/**
 * Reads bodies: CommonMark with tables, footnotes, strikethrough, definition lists, task lists, heading ids, numbered
 * paragraphs, citations and embeds (content-format, “Body”). May be used by several threads at once.
 */
public final class MarkdownReader {

    /** What any text may cost, and what more for each character; ordinary texts take five to ten looks at each. */
    private static final long LOOKS = 20_000_000;

    private static final long LOOKS_PER_CHARACTER = 100;

    private final Parser parser = newParser();
    private final Handlers handlers = new Handlers();

    /** The parser; may be used by several threads at once. */
    static Parser newParser() {
        return Parser.builder(options())
                .customDelimiterProcessor(new EmphasisMarks.Stars())
                .customDelimiterProcessor(new EmphasisMarks.Underscores())
                .build();
    }

    private static DataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                FootnoteExtension.create(),
                                DefinitionExtension.create(),
                                StrikethroughExtension.create(),
                                TaskListExtension.create()))
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .toImmutable();
    }

    /**
     * Reads a body to pieces of HTML. What cannot be read as meant is shown as text; a text that no reader should be
     * burdened with gives an empty body and one {@link Rule#BODY_REFUSED}.
     *
     * @param findings takes what is found wrong, with its place in the file
     */
    public Body read(BodySource source, Findings findings) {
        Lines lines = new Lines(source);
        Optional<Fence.Refusal> refusal = Fence.refusal(source.text());
        if (refusal.isPresent()) {
            return refuse(refusal.get().message(), lines.position(refusal.get().offset()), findings);
        }
        Findings found = new Findings();
        BodySource readable = readable(source, lines, found);
        long looks = LOOKS + LOOKS_PER_CHARACTER * readable.text().length();
        BoundedText bounded = new BoundedText(readable.text(), looks);
        try {
            Document document = parser.parse(BasedSequence.of(bounded));
            Body body = new Rendering(handlers, readable, document, found).body();
            findings.addAll(found.list());
            return body;
        } catch (BoundedText.Exhausted e) {
            return refuse(e.getMessage(), lines.position(e.offset()), findings);
        } catch (StackOverflowError e) {
            return refuse(BoundedText.ENTANGLED, lines.position(bounded.last()), findings);
        }
    }

    /** The source with what flexmark cannot stand replaced by as many other characters. */
    private static BodySource readable(BodySource source, Lines lines, Findings found) {
        String text = EmbeddedData.cutFrom(Text.clean(source.text()), lines, found);
        return new BodySource(source.file(), Destinations.hideBlanks(text), source.firstLine(), source.numbered());
    }

    private static Body refuse(String message, Position position, Findings findings) {
        String hint = "Make the text plainer there, or divide it into several files.";
        findings.add(Rule.BODY_REFUSED, position, message, hint);
        return Body.EMPTY;
    }
}
