package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Writes the inline nodes of a parent. Neighbours that are mere text (flexmark divides it at entities and at brackets
 * that turn out to lead nowhere) are put together again first, so that an address with an {@code &amp;} is one address.
 */
final class Inlines {

    private final Rendering to;
    private final TextRun run;

    Inlines(Rendering to) {
        this.to = to;
        this.run = new TextRun(to);
    }

    void write(Node parent) {
        children(parent);
        run.flush();
    }

    private void children(Node parent) {
        for (Node child : parent.getChildren()) {
            child(child);
        }
    }

    private void child(Node child) {
        if (child instanceof Text || child instanceof HtmlEntity) {
            run.add(child.getChars());
        } else if (child instanceof TextBase) {
            children(child);
        } else if (child instanceof RefNode reference && !reference.isDefined()) {
            undefined(reference);
        } else if (child instanceof Footnote mark && !mark.isDefined()) {
            Footnotes.undefined(mark, to);
            run.add(child.getChars());
        } else {
            run.flush();
            to.node(child);
        }
    }

    /** A reference that nothing defines is text, brackets and all (CommonMark, “Links”); what it holds still counts. */
    private void undefined(RefNode link) {
        Node first = link.getFirstChild();
        Node last = link.getLastChild();
        if (first == null) {
            run.add(link.getChars());
            return;
        }
        run.add(link.baseSubSequence(link.getStartOffset(), first.getStartOffset()));
        children(link);
        run.add(link.baseSubSequence(last.getEndOffset(), link.getEndOffset()));
    }
}
