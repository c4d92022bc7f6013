package org.rapporteur.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.build.Build;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Request;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.Digested;

/**
 * A build as the plugin makes one: by the whole engine, with a cache.
 *
 * @param content the content folder
 * @param templates the project's own
 * @param cache the folder of the cache
 */
record SiteBuild(Path content, Optional<Path> templates, Path cache) {

    private static final String GENERATOR = "Rapporteur test";

    /** The same with templates of the project's own. */
    SiteBuild with(Path own) {
        return new SiteBuild(content, Optional.of(own), cache);
    }

    Generation.Outcome into(Path output) throws IOException {
        return into(output, Progress.UNSEEN);
    }

    Generation.Outcome into(Path output, Progress progress) throws IOException {
        Request request =
                new Request(content, "content", templates, Optional.empty(), false, Optional.empty()).archived(true);
        try (Cache known = Cache.in(cache, Digested.of(GENERATOR.getBytes(StandardCharsets.UTF_8)))
                .takingPacked()) {
            Generation generation = new Generation(Build.of(request, known, progress), GENERATOR, true);
            Generation.Outcome outcome =
                    generation.telling(progress).with(known).into(output, false);
            known.save();
            return outcome;
        }
    }

    /**
     * The process to which a fault happens: builds a site once and ends with 0 when it is published; several sites one after the
     * other, for ever. It says when it begins and when each stands.
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> given = Stream.of(arguments).map(Path::of).toList();
        List<SiteBuild> builds = given.subList(2, given.size()).stream()
                .map(content -> new SiteBuild(content, Optional.empty(), given.get(1)))
                .toList();
        System.out.println("begins");
        do {
            for (SiteBuild build : builds) {
                build.into(given.get(0)).published().orElseThrow();
                System.out.println("stands");
            }
        } while (builds.size() > 1);
    }
}
