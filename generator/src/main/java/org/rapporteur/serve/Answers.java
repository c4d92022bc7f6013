package org.rapporteur.serve;

import java.util.Map;
import org.rapporteur.build.PlannedFile;

/** Answers who asks for a file of the site. Paths are looked up among the site's own, never on the disk. */
final class Answers {

    private final Preview preview;
    private final Pages pages;

    Answers(Preview preview, Pages pages) {
        this.preview = preview;
        this.pages = pages;
    }

    /** @param path decoded, from the first slash */
    Answer to(String path) {
        Shown shown = preview.now();
        if (path.startsWith(OwnFiles.ADDRESS)) {
            return OwnFiles.of(path.substring(OwnFiles.ADDRESS.length()));
        }
        if (path.startsWith(SourcePage.ADDRESS)) {
            return SourcePage.of(path.substring(SourcePage.ADDRESS.length()), shown.lines());
        }
        String file = file(path);
        if (file.endsWith(".html")) {
            return pages.page(file, shown).map(page -> page(page, shown)).orElseGet(() -> missing(path, shown));
        }
        return pages.file(file, shown).map(found -> file(file, found)).orElseGet(() -> missing(path, shown));
    }

    private static String file(String path) {
        return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    }

    private static Answer page(Pages.Made page, Shown shown) {
        return page.bytes()
                .map(bytes -> Answer.html(200, bytes))
                .orElseGet(() -> TroublePage.of(page.report(), shown.lines()));
    }

    private static Answer file(String path, PlannedFile file) {
        // What is wrong with it, such as a name that is withheld, is said with the whole site.
        return file.making()
                .content(trouble -> {})
                .map(content -> new Answer(200, MediaTypes.of(path), Map.of(), content))
                .orElseGet(() -> Answer.text(500, "This file cannot be made; Maven's log says why."));
    }

    /** An address of a folder without its slash is led on, as file servers do; where nothing is, the site's own page says so. */
    private Answer missing(String path, Shown shown) {
        if (shown.site().built().report().errors() > 0) {
            return TroublePage.of(shown.report(), shown.lines());
        }
        if (!path.endsWith("/") && pages.file(file(path + "/"), shown).isPresent()) {
            return Answer.redirect(path + "/");
        }
        return pages.page("404.html", shown)
                .flatMap(Pages.Made::bytes)
                .map(bytes -> Answer.html(404, bytes))
                .orElseGet(() -> Answer.text(404, "Nothing is here."));
    }
}
