package org.rapporteur.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Request;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.Digested;
import org.rapporteur.serve.PreviewServer;
import org.rapporteur.serve.Silence;

/** A preview that is killed while somebody writes: it publishes nothing, and leaves nothing but its cache. */
class ServedTest {

    private static final int KILLS = Math.max(2, Integer.getInteger("rapporteur.kills", 4) / 20);

    @TempDir
    Path project;

    @Test
    void a_preview_that_is_killed_at_any_moment_leaves_the_site_as_it_is_and_a_cache_that_the_next_build_can_use()
            throws Exception {
        TwoSites sites = TwoSites.in(project, 10);
        Random random = new Random();
        Path page = sites.content(TwoSites.NEW).resolve("come.md");
        String text = Files.readString(page);
        for (int kill = 0; kill < KILLS; kill++) {
            try (ChildProcess child = ChildProcess.start(
                    List.of(), List.of(), ServedTest.class, sites.content(TwoSites.NEW), sites.cache())) {
                child.says("begins");
                long end = System.nanoTime() + random.nextLong(3_000_000_000L);
                for (int edit = 0; System.nanoTime() < end; edit++) {
                    Files.writeString(page, text + "\nEdit " + edit + ".\n");
                    LockSupport.parkNanos(random.nextLong(300_000_000L));
                }
                child.kill();
            }
            Files.writeString(page, text);
            sites.requireStands(TwoSites.OLD);
        }
        sites.requireHealed();
    }

    /** The process that is killed: shows a site, looks at it, and saves its cache, over and over. */
    public static void main(String[] arguments) throws IOException {
        Request request = new Request(
                Path.of(arguments[0]), "content", Optional.empty(), Optional.empty(), true, Optional.empty());
        System.out.println("begins");
        while (true) {
            try (Cache cache = Cache.in(
                            Path.of(arguments[1]), Digested.of("Rapporteur test".getBytes(StandardCharsets.UTF_8)));
                    PreviewServer server = new PreviewServer(request, 0, cache, new Silence())) {
                cache.save();
                URI home = URI.create("http://127.0.0.1:" + server.address().getPort() + "/come/");
                for (int look = 0; look < 10; look++) {
                    try (InputStream shown = home.toURL().openStream()) {
                        assertThat(shown.readAllBytes()).isNotEmpty();
                    }
                }
            }
        }
    }
}
