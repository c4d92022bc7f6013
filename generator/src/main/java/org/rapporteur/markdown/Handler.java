package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Writes one kind of node: one construct, one handler. */
@FunctionalInterface
interface Handler<N extends Node> {

    void write(N node, Rendering to);
}
