package org.rapporteur.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;

/** A mail address in a line that names somebody, as lists that are copied from mails have it: no part of a name. */
final class MailAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "\\s*[<(\\[]?\\s*(?:mailto:)?[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}\\s*[>)\\]]?");

    private MailAddress() {}

    /** The line without it, with a finding when it had one. */
    static Located<String> cutFrom(Value.Scalar line, Reading reading) {
        Located<String> whole = new Located<>(line.text(), line.position());
        Matcher address = ADDRESS.matcher(line.text());
        if (line.text().indexOf('@') < 0 || LineForm.isTooLong(line.text()) || !address.find()) {
            return whole;
        }
        reading.add(
                Rule.LINE_FORM,
                line.position(),
                "A mail address stands in this line, and is left out.",
                "Remove it: a line names a person and whom they spoke for.");
        return whole.map(text -> address.replaceAll("").strip());
    }
}
