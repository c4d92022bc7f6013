package org.rapporteur.export;

import java.util.stream.Stream;
import org.rapporteur.page.SitePlan;

/** All files for machines. */
public final class Exports {

    private Exports() {}

    /** The files that go with a site, each made when the stream comes to it. */
    public static Stream<ExportedFile> of(SitePlan plan) {
        return Stream.of(
                        new Feeds(plan.edition()).files(),
                        new SiteMap(plan).files(),
                        new Citations(plan.edition().record()).files(),
                        Stream.of(Robots.file(plan.edition().record())))
                .flatMap(files -> files);
    }
}
