package org.rapporteur.author;

import java.util.Optional;

/**
 * What an editor wants to have written, as far as it was said.
 *
 * @param type of document, as front matter has it; or {@code site}
 * @param in where it belongs: a folder of the content folder, or an address of the site
 * @param title what it is called
 * @param name of its file or folder, where it is not to be made of the title
 */
public record Wish(Optional<String> type, Optional<String> in, Optional<String> title, Optional<String> name) {

    /** The word that stands for a whole project. */
    public static final String SITE = "site";

    /** Blank is as good as unsaid: a shell makes such values of variables that are not set. */
    public Wish {
        type = said(type);
        in = said(in);
        // A title is one line, whatever was pasted.
        title = said(title.map(text -> text.replaceAll("[\\s\\p{Cc}]+", " ")));
        name = said(name);
    }

    /** Whether a whole project is wanted. */
    public boolean isSite() {
        return type.equals(Optional.of(SITE));
    }

    private static Optional<String> said(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}
