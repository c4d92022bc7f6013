package org.rapporteur.plugin;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.build.AtShutdown;
import org.rapporteur.build.Request;
import org.rapporteur.cache.Cache;
import org.rapporteur.serve.PreviewServer;

/**
 * Shows the site in a browser on this machine while it is written: an open page follows when a file is saved, and says what is
 * wrong. Drafts are shown too. Nothing is written to disk but the cache; Ctrl+C stops it.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends SiteMojo {

    /** Where to listen, on this machine alone; the next port that is free when this one is taken. */
    @Parameter(property = "rapporteur.port", defaultValue = "4000")
    private String port;

    @Override
    void run(Parameters parameters, String generator) throws MojoExecutionException, MojoFailureException {
        int wanted = new Given("rapporteur.port", port).number(0, 65_535);
        ServeLog log = new ServeLog(getLog(), colours(), progress());
        try (PreviewServer server = started(parameters.withDrafts().following(), wanted, log)) {
            untilStopped(server);
        } catch (IOException e) {
            throw new MojoExecutionException("The site cannot be shown: " + e.getMessage() + ".", e);
        }
    }

    /** The cache is let go before the site is shown for hours. */
    private PreviewServer started(Request request, int wanted, ServeLog log) throws IOException {
        try (Cache cache = cache()) {
            PreviewServer server = new PreviewServer(request, wanted, cache, log);
            log.progress().close();
            say("The site is shown at " + server.address() + " and follows what you save. Ctrl+C stops it.");
            save(cache);
            return server;
        }
    }

    /** Also where Maven is to be quiet (-q): without the address, the goal is of no use. */
    private void say(String line) {
        if (getLog().isInfoEnabled()) {
            getLog().info(line);
        } else {
            System.out.println(line);
        }
    }

    private static void untilStopped(PreviewServer server) {
        AtShutdown stop = new AtShutdown(() -> close(server));
        try (stop) {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(PreviewServer server) {
        try {
            server.close();
        } catch (IOException e) {
            // The process ends, and the port with it.
        }
    }
}
