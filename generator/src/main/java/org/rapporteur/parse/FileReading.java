package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.Unread;
import org.rapporteur.source.SourceFile;

/** A file as read: its document, or nothing but findings. */
record FileReading(SourceFile file, DocumentReader.Result result, List<Diagnostic> diagnostics) {

    FileReading {
        diagnostics = List.copyOf(diagnostics);
    }

    Optional<Document> document() {
        return result.document();
    }

    /** Its path and, where no document has it, its text. */
    Unread unread() {
        return new Unread(DocumentPath.of(file.path()), document().isPresent() ? Body.EMPTY : result.body());
    }

    boolean isTranslation() {
        return DocumentPath.of(file.path()).language().isPresent();
    }
}
