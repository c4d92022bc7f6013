package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.Corpus;

/** The same record for Hugo, with pages for the same things and no more. */
record HugoSite(Path folder, String hugo) {

    static HugoSite of(Path folder, String hugo, int meetings) throws IOException {
        Folders.copy(Path.of("src/test/resources/org/rapporteur/speed/hugo"), folder);
        Corpus.write(new HugoLayout(folder.resolve("content")), meetings);
        return new HugoSite(folder, hugo);
    }

    /** Builds all of it: Hugo keeps nothing for the next time. */
    Cost clean() throws IOException {
        Folders.delete(site());
        return Cost.of(folder, Map.of(), List.of(hugo, "--quiet"));
    }

    /** Shows it; it is made in memory. */
    Cost served() throws IOException {
        return FirstPage.of(
                folder, Map.of(), port -> List.of(hugo, "server", "--quiet", "--port", String.valueOf(port)));
    }

    Path site() {
        return folder.resolve("public");
    }
}
