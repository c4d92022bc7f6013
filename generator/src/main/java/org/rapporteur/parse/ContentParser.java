package org.rapporteur.parse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.cache.Shelf;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.Parsed;
import org.rapporteur.model.Registers;
import org.rapporteur.model.Site;
import org.rapporteur.model.SitePath;
import org.rapporteur.parallel.Shares;
import org.rapporteur.source.Digest;
import org.rapporteur.source.PdfPages;
import org.rapporteur.source.Source;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.SourceText;

/** Reads a content folder: the registers first, then every document by itself, in parallel. */
public final class ContentParser {

    private final MarkdownReader markdown = new MarkdownReader();
    private final String folder;
    private final boolean drafts;
    private final LongAdder registersRead = new LongAdder();
    private final LongAdder documentsRead = new LongAdder();

    /**
     * @param folder how findings name the content folder
     * @param drafts whether drafts are published
     */
    public ContentParser(String folder, boolean drafts) {
        this.folder = folder;
        this.drafts = drafts;
    }

    /** Everything that a folder holds, as records, with all that is wrong in it. */
    public Parsing parse(Source source) {
        return parse(source, Readings.NONE, Shelf.NONE, () -> {});
    }

    /**
     * The same, where files were read before.
     *
     * @param known of those whose bytes are the same as then; they are not read again
     * @param shelf what files gave in builds before
     * @param each is run after each document, by any thread
     */
    public Parsing parse(Source source, Readings known, Shelf shelf, Runnable each) {
        Findings findings = new Findings();
        RegisterReader reader = registers(source, findings);
        Site site = reader.site();
        Registers registers = reader.registers();
        Readings still = known.where(site.roles());
        KnownReadings before = new KnownReadings(shelf, site.roles());
        List<FileReading> read = documents(source, reader(site), still, before, each);
        return new Parsing(
                sorted(site, registers, source, read),
                findings.list(),
                read.stream().flatMap(reading -> reading.diagnostics().stream()).toList(),
                Readings.of(read, site.roles()));
    }

    /**
     * The same where nothing was changed since but what registers say; empty when documents are read otherwise by it, and all is
     * to be read again.
     *
     * @param source with the registers as they are now
     */
    public Optional<Parsing> withRegisters(Source source, Parsing before) {
        Findings findings = new Findings();
        RegisterReader reader = registers(source, findings);
        Site site = reader.site();
        Parsed parsed = before.parsed().with(site, reader.registers());
        return Optional.of(before.readings())
                .filter(readings -> readings.hold(site.roles()))
                .map(same -> new Parsing(parsed, findings.list(), before.inDocuments(), same));
    }

    private RegisterReader registers(Source source, Findings findings) {
        source.registers().stream().filter(file -> isTranslated(file.path())).forEach(file -> notShown(file, findings));
        return new RegisterReader(source, folder, findings, registersRead::increment);
    }

    /**
     * A document whose text alone was changed since it was read; empty when more was, or when it cannot be read any more.
     */
    public Optional<Rewritten> rewritten(String path, Parsing last) {
        return last.readings()
                .of(path)
                .filter(before -> !before.isTranslation())
                .flatMap(before -> {
                    FileReading now =
                            read(before.file(), Map.of(), reader(last.parsed().site()));
                    boolean only = before.result().isWhole()
                            && before.result().frontMatter().equals(now.result().frontMatter());
                    return now.document()
                            .filter(document -> only)
                            .map(document -> new Rewritten(document, now.diagnostics()));
                });
    }

    /**
     * Reads a text that a file of the site had once. Empty when something is wrong with it, which nobody can mend now: it was
     * not published so, either.
     *
     * @param path of the file now, below the content folder
     */
    public Optional<Document> old(SourceText text, String path, Site site) {
        Findings findings = new Findings();
        Optional<Document> document = reader(site).read(text, path, findings).document();
        boolean broken = findings.list().stream().anyMatch(found -> found.severity() == Severity.ERROR);
        return document.filter(any -> !broken && !any.head().draft());
    }

    /** What was really read so far. */
    public TextsRead texts() {
        return new TextsRead(registersRead.intValue(), documentsRead.intValue());
    }

    private DocumentReader reader(Site site) {
        return new DocumentReader(markdown, site.roles(), documentsRead::increment);
    }

    private List<FileReading> documents(
            Source source, DocumentReader reader, Readings known, KnownReadings before, Runnable each) {
        Map<SitePath, SourceFile> originals = source.documents().stream()
                .filter(file -> !isTranslated(file.path()))
                .collect(Collectors.toMap(
                        file -> DocumentPath.of(file.path()).page(), Function.identity(), (first, second) -> first));
        return Shares.of(source.documents())
                .map(file -> {
                    FileReading read = known.of(file).orElseGet(() -> read(file, originals, reader, before));
                    each.run();
                    return read;
                })
                .toList();
    }

    /** A translation is read with what it translates: two files decide what it gives. */
    private FileReading read(
            SourceFile file, Map<SitePath, SourceFile> originals, DocumentReader reader, KnownReadings before) {
        List<SourceFile> with = isTranslated(file.path())
                ? Stream.ofNullable(originals.get(DocumentPath.of(file.path()).page()))
                        .toList()
                : List.of();
        return before.of(file, with, () -> read(file, originals, reader));
    }

    private FileReading read(SourceFile file, Map<SitePath, SourceFile> originals, DocumentReader reader) {
        Findings findings = new Findings();
        if (!isTranslated(file.path())) {
            return new FileReading(file, reader.read(file, findings), findings.list());
        }
        SourceFile original = originals.get(DocumentPath.of(file.path()).page());
        if (original == null) {
            findings.add(
                    Rule.MISPLACED_DOCUMENT,
                    Position.of(file.file()),
                    "This translation has no document beside it to translate.",
                    "Put the document in the site's own language beside it, under the same name without the language.");
            return new FileReading(file, DocumentReader.Result.NOTHING, findings.list());
        }
        notShown(file, findings);
        return new FileReading(file, reader.translation(file, original, findings), findings.list());
    }

    private static boolean isTranslated(String path) {
        return path.endsWith(".md")
                ? DocumentPath.of(path).language().isPresent()
                : path.chars().filter(c -> c == '.').count() > 1;
    }

    private static void notShown(SourceFile file, Findings findings) {
        findings.add(
                Rule.TRANSLATION_NOT_SHOWN,
                Position.of(file.file()),
                "This translation is read and checked, but this version of Rapporteur makes no page of it.",
                "Nothing needs to be done: readers see the document in the site's own language.");
    }

    private Parsed sorted(Site site, Registers registers, Source source, List<FileReading> read) {
        Collection<SitePath> hidden = new TreeSet<>();
        read.stream()
                .filter(each -> !each.isTranslation() && !drafts)
                .flatMap(each -> each.document().stream())
                .filter(document -> document.head().draft())
                .forEach(document -> hidden.add(document.page()));
        List<Document> documents = read.stream()
                .filter(each -> !each.isTranslation())
                .flatMap(each -> each.document().stream())
                .sorted((a, b) -> a.page().equals(b.page())
                        ? a.head().path().file().compareTo(b.head().path().file())
                        : a.page().compareTo(b.page()))
                .toList();
        Set<String> issued = issued(documents);
        return new Parsed(
                site,
                registers,
                documents.stream()
                        .filter(document -> !isHidden(document.page(), hidden))
                        .toList(),
                read.stream()
                        .filter(FileReading::isTranslation)
                        .flatMap(each -> each.document().stream())
                        .toList(),
                documents.stream()
                        .filter(document -> isHidden(document.page(), hidden))
                        .map(document -> document.head().path())
                        .toList(),
                source.assets().stream()
                        .map(SourceFile::path)
                        .filter(asset -> isHidden(new SitePath("/" + asset), hidden))
                        .toList(),
                read.stream()
                        .filter(each -> !each.result().isWhole())
                        .map(FileReading::unread)
                        .toList(),
                source.assets().stream()
                        .filter(asset -> !isHidden(new SitePath("/" + asset.path()), hidden))
                        .map(asset -> asset(asset, issued))
                        .toList());
    }

    private static Asset asset(SourceFile file, Set<String> issued) {
        boolean isIssued = issued.contains(file.name());
        return new Asset(
                file.path(),
                Position.of(file.file()),
                file.size(),
                isIssued ? PdfPages.of(file) : Optional.empty(),
                isIssued && PdfPages.isFalse(file),
                isIssued ? Digest.of(file) : Optional.empty());
    }

    /** The names of the files and pictures that versions were issued with: no other file is read for its pages and its digest. */
    private static Set<String> issued(List<Document> documents) {
        return documents.stream()
                .filter(Document.Version.class::isInstance)
                .map(Document.Version.class::cast)
                .flatMap(version -> Stream.concat(
                        version.file().map(Located::value).stream(),
                        version.body().holes(Piece.Image.class).stream().map(Piece.Image::target)))
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    /** What stands below a draft is a draft too: its place in the record is not published yet. */
    private static boolean isHidden(SitePath page, Collection<SitePath> hidden) {
        return !hidden.isEmpty()
                && Stream.concat(Stream.of(page), page.above().stream()).anyMatch(hidden::contains);
    }
}
