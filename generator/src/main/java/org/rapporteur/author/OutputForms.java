package org.rapporteur.author;

import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;

/** Outputs, and their versions. */
final class OutputForms {

    private OutputForms() {}

    static Sheet output(Facts facts) {
        String folder = facts.folder(Document.Output.class, DocumentType.OUTPUT);
        return Sheet.of(DocumentType.OUTPUT, folder + facts.name() + "/index.md")
                .text("title", facts.title())
                .body(
                        "What it is about, in a few sentences. Its text stands in its versions, each a file of its own.\n");
    }

    static Sheet version(Facts facts) {
        return Sheet.of(DocumentType.VERSION, facts.place().folder() + facts.name() + ".md")
                .text("title", facts.title())
                .text("version", facts.title())
                .with("date", facts.today().toString())
                .with("status", "draft")
                .body("## Introduction\n\n1. The first paragraph.\n\n2. The second paragraph.\n");
    }
}
