package org.rapporteur.check;

import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/** A version is something to read: a text, or a file that opens. */
final class VersionBodyCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document.Version version : record.documents(Document.Version.class)) {
            if (version.body().pieces().isEmpty() && version.file().isEmpty()) {
                findings.add(
                        Rule.EMPTY_VERSION,
                        version.head().position(),
                        "This version has no text and no `file`: its readers find nothing.",
                        "Write the text, or where it was published with a link, or name the document as issued:\nfile: …");
            }
            version.file()
                    .filter(file -> isFalsePdf(version, file, record))
                    .ifPresent(file -> findings.add(
                            Rule.NOT_A_PDF,
                            file.position(),
                            "“" + file.value() + "” is called a PDF and is none: it does not begin with “%PDF-”.",
                            "Put the document as issued there, or give the file the ending of what it is."));
        }
    }

    private static boolean isFalsePdf(Document.Version version, Located<String> file, PublicRecord record) {
        return record.targets().resolve(version.head().path(), file.value()) instanceof Destination.ToFile to
                && record.asset(to.file()).filter(asset -> asset.falsePdf()).isPresent();
    }
}
