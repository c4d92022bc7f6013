package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The same record for another generator, with pages for the same things and no more. */
record PeerSite(Path folder, Peer peer, String program) {

    private static final Path SITES = Path.of("src/test/resources/org/rapporteur/speed");

    static PeerSite of(Path folder, Peer peer, String program, int meetings) throws IOException {
        for (String part : peer.folders()) {
            Folders.copy(SITES.resolve(part), folder);
        }
        peer.write(folder.resolve("content"), meetings);
        return new PeerSite(folder, peer, program);
    }

    /** Builds all of it: none of them keeps anything for the next time. */
    Cost clean() throws IOException {
        Folders.delete(site());
        return Cost.of(folder, Map.of(), List.of(program, "--quiet"));
    }

    /** Shows it; Hugo's is made in memory. */
    Cost served() throws IOException {
        return FirstPage.of(
                folder, Map.of(), port -> List.of(program, "server", "--quiet", "--port", String.valueOf(port)));
    }

    Path site() {
        return folder.resolve(peer.site());
    }
}
