package org.rapporteur.serve;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.build.Built;
import org.rapporteur.build.PlannedFile;
import org.rapporteur.build.SiteFiles;
import org.rapporteur.page.PlannedPage;

/** A whole site, of which no file is made before somebody asks for it. */
final class ShownSite {

    private final Built built;
    private final SiteFiles files;
    private final Map<String, PlannedPage> pages;
    private Optional<Map<String, PlannedFile>> others = Optional.empty();

    ShownSite(Built built) {
        this.built = built;
        this.files = new SiteFiles(built);
        this.pages = built.plan().pages().stream()
                .collect(Collectors.toMap(page -> page.path().outputFile(), Function.identity(), (one, same) -> one));
    }

    Built built() {
        return built;
    }

    /** A page as a file of this site, also one that is not of its plan. */
    PlannedFile page(PlannedPage page) {
        return files.page(page);
    }

    Optional<PlannedFile> file(String path) {
        return Optional.ofNullable(pages.get(path)).map(files::page).or(() -> Optional.ofNullable(others().get(path)));
    }

    /** What is not a page is asked for seldom, and takes long to list. */
    private synchronized Map<String, PlannedFile> others() {
        if (others.isEmpty()) {
            others = Optional.of(files.byPath());
        }
        return others.get();
    }
}
