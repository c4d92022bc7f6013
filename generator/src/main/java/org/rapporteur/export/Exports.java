package org.rapporteur.export;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.rapporteur.cache.Packing;
import org.rapporteur.export.search.SearchFile;
import org.rapporteur.export.search.SearchIndex;
import org.rapporteur.output.Content;
import org.rapporteur.page.SitePlan;

/** All files for machines. */
public final class Exports {

    private Exports() {}

    /**
     * The files that go with a site, each made when the stream comes to it.
     *
     * @param packing takes what is made before all others are: the pieces of the search
     */
    public static Stream<ExportedFile> of(SitePlan plan, Packing packing) {
        return Stream.of(
                        new Feeds(plan.edition()).files(),
                        new Calendars(plan.edition()).files(),
                        new TableFiles(plan.edition()).files(),
                        new SiteMap(plan).files(),
                        new Citations(plan.edition()).files(),
                        Stream.of(Robots.file(plan.edition().record())),
                        SearchIndex.of(plan.edition().record(), packing).map(Exports::file))
                .flatMap(files -> files);
    }

    private static ExportedFile file(SearchFile piece) {
        return new ExportedFile(piece.path(), () -> Content.bytes(piece.json().getBytes(StandardCharsets.UTF_8)));
    }
}
