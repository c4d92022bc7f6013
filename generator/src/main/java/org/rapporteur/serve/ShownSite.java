package org.rapporteur.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.build.Built;
import org.rapporteur.build.PlannedFile;
import org.rapporteur.build.SiteFiles;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.parallel.Late;
import org.rapporteur.render.Theme;

/** A whole site, of which no file is made before somebody asks for it. */
final class ShownSite {

    private final Built planned;
    private final Built built;
    private final SiteFiles files;
    private final Map<String, PlannedFile> standing;
    private final String script;

    /** What is not a page is asked for seldom, and takes long to list. */
    private final Late<Map<String, PlannedFile>> others;

    /** @param script that keeps its pages up to date */
    ShownSite(Built site, PreviewScript script) {
        this.planned = site;
        this.built = site.under(script.in(site.theme()));
        this.script = script.tag(built.theme());
        this.files = new SiteFiles(built);
        this.standing = files.standing();
        this.others = new Late<>(files::byPath);
    }

    /** The site as it will be published, without the preview's script. */
    Built planned() {
        return planned;
    }

    Theme theme() {
        return planned.theme();
    }

    Built built() {
        return built;
    }

    /** A page as a file of this site, also one that is not of its plan. */
    PlannedFile page(PlannedPage page) {
        return files.page(page);
    }

    /** A page with the script, before all others. */
    byte[] scripted(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        int place = html.indexOf("<title>");
        String with = place < 0 ? html + script : html.substring(0, place) + script + html.substring(place);
        return with.getBytes(StandardCharsets.UTF_8);
    }

    /** Styles and scripts first: no page is painted before they are there. */
    Optional<PlannedFile> file(String path) {
        return Optional.ofNullable(standing.get(path))
                .or(() ->
                        SitePath.ofOutputFile(path).flatMap(built.plan()::page).map(files::page))
                .or(() -> Optional.ofNullable(others.value().get(path)));
    }
}
