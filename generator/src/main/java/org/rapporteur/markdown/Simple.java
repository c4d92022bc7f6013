package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Constructs that are one element around their content. */
final class Simple {

    private Simple() {}

    static Handler<Node> block(String element) {
        return (node, to) -> {
            to.out().block(element);
            to.blocks(node);
            to.out().end(element);
        };
    }

    /** Text that is shown, but does not hold. */
    static void struckOut(Node node, Rendering to) {
        to.out().html("<del>").sign("~~");
        to.inlines(node);
        to.out().html("</del>").sign("~~");
    }

    static Handler<Node> inline(String element) {
        return (node, to) -> {
            to.out().html("<" + element + ">");
            to.inlines(node);
            to.out().html("</" + element + ">");
        };
    }
}
