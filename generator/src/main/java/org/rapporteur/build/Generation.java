package org.rapporteur.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.Shelf;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Addresses;
import org.rapporteur.output.OutputFile;
import org.rapporteur.output.PathClash;
import org.rapporteur.output.Published;
import org.rapporteur.output.PublishedFolder;
import org.rapporteur.output.Writing;
import org.rapporteur.parallel.Shares;
import org.rapporteur.source.History;
import org.rapporteur.source.Provenance;

/** Publishes a built site: renders every page and replaces the folder as a whole, or leaves it as it is. */
public final class Generation {

    /** The shelf of a cache with the sums of pages and of what is compressed. */
    private static final String PAGES = "pages";

    private final Built built;
    private final String generator;
    private final boolean compressed;
    private final Map<String, String> facts;
    private final Shelf pages;
    private final Progress progress;

    /** @param generator name and version, for the manifest */
    public Generation(Built built, String generator) {
        this(built, generator, false);
    }

    /**
     * @param generator name and version, for the manifest
     * @param compressed whether texts also stand there in their compressed form
     */
    public Generation(Built built, String generator, boolean compressed) {
        this(built, generator, compressed, Map.of(), Shelf.NONE, Progress.UNSEEN);
    }

    private Generation(
            Built built,
            String generator,
            boolean compressed,
            Map<String, String> facts,
            Shelf pages,
            Progress progress) {
        this.built = built;
        this.generator = generator;
        this.compressed = compressed;
        this.facts = Map.copyOf(facts);
        this.pages = pages;
        this.progress = progress;
    }

    /** The same, which tells how far it is. */
    public Generation telling(Progress listener) {
        return new Generation(built, generator, compressed, facts, pages, listener);
    }

    /** The same, which makes no page again that it knows from builds before. */
    public Generation with(Cache cache) {
        return new Generation(built, generator, compressed, facts, cache.shelf(PAGES), progress);
    }

    /** The same, whose manifest says from which state of its repository the site is made, and what was asked for. */
    public Generation from(Provenance origin, Request request) {
        Map<String, String> known = new HashMap<>(request.asked());
        known.put("commit", origin.commit());
        known.put("content", origin.content());
        known.put("state", origin.state().words());
        if (compressed) {
            known.put("rapporteur.compress", "gz");
        }
        History history = built.plan().edition().history();
        if (!history.isWhole()) {
            // What is not in it has no date then, and no correction shows what it changed: the same commit makes
            // another site.
            known.put("history", history.extent().name().toLowerCase(Locale.ROOT));
        }
        return new Generation(built, generator, compressed, known, pages, progress);
    }

    /**
     * What came of it.
     *
     * @param report the build's findings with those of the templates
     * @param published what changed in the folder; empty when errors left it as it was
     * @param work what was done for it
     */
    public record Outcome(Report report, Optional<Published> published, Work work) {}

    /**
     * Renders and publishes, unless something is wrong.
     *
     * @param folder where
     * @param strict whether warnings count as errors
     * @throws IOException when the folder cannot be written; it is then as it was
     */
    public Outcome into(Path folder, boolean strict) throws IOException {
        return into(new PublishedFolder(folder), strict);
    }

    /** The same, where the caller may give the folder up. */
    public Outcome into(PublishedFolder folder, boolean strict) throws IOException {
        ConcurrentLinkedQueue<Diagnostic> trouble = new ConcurrentLinkedQueue<>();
        if (built.report().fails(strict)) {
            folder.heal();
            return outcome(trouble, Optional.empty(), 0);
        }
        SiteFiles site = new SiteFiles(built, pages);
        try (Stream<OutputFile> files = published(site, trouble::add)) {
            Published published = folder.replace(files, generator, facts, archive(), () -> lookOnceMore(trouble));
            return outcome(trouble, Optional.of(published), site.rendered());
        } catch (PathClash clash) {
            // The checks know the addresses; two files that only the disk finds equal are found here.
            trouble.add(new Diagnostic(
                    Rule.DOUBLE_PATH,
                    Position.of(built.plan().edition().folder()),
                    clash.getMessage(),
                    "Rename one of the two."));
        } catch (Refused refused) {
            // Said by the findings.
        }
        return outcome(trouble, Optional.empty(), site.rendered());
    }

    private Outcome outcome(ConcurrentLinkedQueue<Diagnostic> trouble, Optional<Published> published, int rendered) {
        Writing writing = published.map(Published::writing).orElse(Writing.NONE);
        return new Outcome(
                built.report().with(firstOfEach(trouble)), published, Work.of(built.texts(), rendered, writing));
    }

    private Optional<String> archive() {
        return Optional.of(Addresses.ARCHIVE.outputFile())
                .filter(any -> built.plan().edition().archived());
    }

    /** Renders everything and writes nothing: the build's findings with those of the templates. */
    public Outcome check() {
        ConcurrentLinkedQueue<Diagnostic> trouble = new ConcurrentLinkedQueue<>();
        if (built.report().errors() > 0) {
            return outcome(trouble, Optional.empty(), 0);
        }
        SiteFiles site = new SiteFiles(built, pages);
        try (Stream<OutputFile> files = files(site, Stage.RENDERING, trouble::add)) {
            files.forEach(file -> {});
        }
        return outcome(trouble, Optional.empty(), site.rendered());
    }

    private Stream<OutputFile> published(SiteFiles site, Consumer<Diagnostic> trouble) {
        Stream<OutputFile> files = files(site, Stage.WRITING, trouble);
        return compressed ? files.flatMap(new GzipTwins(pages)::beside) : files;
    }

    private Stream<OutputFile> files(SiteFiles site, Stage stage, Consumer<Diagnostic> trouble) {
        List<PlannedFile> files = site.all().toList();
        progress.begins(stage, files.size());
        return Shares.of(files).map(file -> made(file, trouble)).flatMap(Optional::stream);
    }

    private Optional<OutputFile> made(PlannedFile file, Consumer<Diagnostic> trouble) {
        Optional<OutputFile> made = file.making().content(trouble).map(content -> new OutputFile(file.path(), content));
        progress.advances();
        return made;
    }

    /**
     * Keeps the old site when a template failed: all pages were tried first, so that all that is wrong is said. And when
     * what the site is made from was changed meanwhile: half of it could be of before.
     */
    private void lookOnceMore(ConcurrentLinkedQueue<Diagnostic> trouble) {
        if (trouble.isEmpty()) {
            built.inputs().changed().ifPresent(trouble::add);
        }
        if (!trouble.isEmpty()) {
            throw new Refused();
        }
    }

    /** One mistake in a template shows on every page that uses it: said once, for the first page by address. */
    private static List<Diagnostic> firstOfEach(ConcurrentLinkedQueue<Diagnostic> trouble) {
        Map<String, Diagnostic> first = new HashMap<>();
        for (Diagnostic diagnostic : trouble) {
            first.merge(
                    diagnostic.position() + diagnostic.message(),
                    diagnostic,
                    (a, b) -> a.hint().compareTo(b.hint()) <= 0 ? a : b);
        }
        return List.copyOf(first.values());
    }

    private static final class Refused extends RuntimeException {
        Refused() {
            super("a finding keeps the old site", null, false, false);
        }
    }
}
