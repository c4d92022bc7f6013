package org.rapporteur.author;

import java.util.Optional;
import org.rapporteur.model.Document;
import org.rapporteur.model.SitePath;

/**
 * Where a document is to stand.
 *
 * @param page the address of its folder: {@code /bpf/cybersecurity/2017/}
 * @param holder what it belongs to; empty for what stands by itself
 */
record DocumentPlace(SitePath page, Optional<Document> holder) {

    /** Whether the folder is that of the holder itself, and not one below it. */
    boolean isHolders() {
        return holder.map(document -> document.page().equals(page)).orElse(false);
    }

    /** Below the content folder, with a slash at the end; empty at the top. */
    String folder() {
        return page.value().substring(1);
    }

    /** As the editor names it; empty at the top. */
    String name() {
        return name(page);
    }

    static String name(SitePath page) {
        return page.equals(SitePath.HOME)
                ? ""
                : page.value().substring(1, page.value().length() - 1);
    }
}
