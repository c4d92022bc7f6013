package org.rapporteur.parse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.DocumentPath;

/** Addresses from before, as editors copy them: encoded or not, from the site's root or relative to the file. */
final class OldAddress {

    /**
     * What a file system or an address cannot have, Windows' reserved names among it; a part that begins with a dot could reach
     * what is not the site's.
     */
    private static final Pattern REFUSED = Pattern.compile("[?#%\\\\<>\"|*:\\p{Cc}]|//|(^|/)\\.|[. ](/|$)"
            + "|(^|/)(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^/]*)?(/|$)");

    private OldAddress() {}

    /** The address, decoded; empty when it cannot be one. */
    static Optional<Located<String>> of(Located<String> written) {
        String address = decoded(written.value());
        return address.isBlank()
                        || address.equals("/")
                        || REFUSED.matcher(address).find()
                ? Optional.empty()
                : Optional.of(written.map(text -> address));
    }

    /** The address from the site's root: as everywhere in front matter, it may be relative to the file. */
    static Located<String> from(Located<String> address, DocumentPath path) {
        return address.map(text -> text.startsWith("/") ? text : "/" + path.folder() + text);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
