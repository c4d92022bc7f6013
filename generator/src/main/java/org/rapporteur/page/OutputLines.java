package org.rapporteur.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Comparison;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.OutputLine;
import org.rapporteur.page.view.VersionLine;

/** Outputs and their versions as lines of lists. */
final class OutputLines {

    private final PublicRecord record;
    private final PagePlace place;
    private final Edition edition;
    private final ReviewViews reviews;

    OutputLines(Edition edition, PagePlace place) {
        this.edition = edition;
        this.record = edition.record();
        this.place = place;
        this.reviews = new ReviewViews(edition, place);
    }

    /** @param named whether the line says in which cycle it was made */
    OutputLine line(Document.Output output, boolean named) {
        Optional<LinkView> cycle = record.tree()
                .above(output, Document.Cycle.class)
                .filter(above -> named)
                .map(above -> place.link(record.tree().fullName(above), above.page()));
        return new OutputLine(
                output.title(),
                place.href(output.page()),
                output.kind().map(Labels::text),
                edition.newest(output).map(this::version),
                cycle,
                output.head().summary().map(Located::value));
    }

    List<OutputLine> lines(List<Document.Output> outputs, boolean named) {
        return outputs.stream().map(output -> line(output, named)).toList();
    }

    List<VersionLine> versions(Document.Output output) {
        return record.tree().versions(output).stream().map(this::version).toList();
    }

    VersionLine version(Document.Version version) {
        boolean current = record.tree()
                .above(version, Document.Output.class)
                .flatMap(edition::newest)
                .equals(Optional.of(version));
        return new VersionLine(
                version.version(),
                place.href(version.page()),
                DateText.view(version.date()),
                DateText.view(version.corrected()),
                Labels.of(version.status()),
                file(version),
                changes(version),
                reviews.of(version),
                new VersionComments(edition, place, version).link(),
                current,
                edition.isComing(version));
    }

    /** What changed since the version before, and since the first. */
    List<LinkView> changes(Document.Version version) {
        Collection<Comparison> all = record.comparisons().until(version);
        return Stream.concat(all.stream().limit(1), all.stream().skip(Math.max(1, all.size() - 1)))
                .map(comparison ->
                        place.link("Changes since " + comparison.before().version(), comparison.page()))
                .toList();
    }

    Optional<LinkView> file(Document.Version version) {
        return version.file()
                .flatMap(file -> place.link(
                        file.value(),
                        issued(version, file.value()),
                        version.head().path()));
    }

    /** “report.pdf (PDF, 1.2 MB, 47 pages)”: on a slow link one wants to know before. */
    private Optional<String> issued(Document.Version version, String file) {
        return record.targets().resolve(version.head().path(), file) instanceof Destination.ToFile to
                ? record.asset(to.file()).map(asset -> to.file().name() + " (" + particulars(asset) + ")")
                : Optional.empty();
    }

    private static String particulars(Asset asset) {
        String kind = asset.path().substring(asset.path().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return kind + ", " + size(asset.size())
                + asset.pages()
                        .map(pages -> pages == 1 ? ", 1 page" : ", " + pages + " pages")
                        .orElse("");
    }

    /** In units of a thousand. */
    private static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, Math.round(bytes / 1000.0)) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }

    /** Outputs by the date of their newest version, newest first; those without a version last. */
    Comparator<Document.Output> newestFirst() {
        return Comparator.<Document.Output, String>comparing(output -> edition.newest(output)
                        .map(version -> version.date().toString())
                        .orElse(""))
                .reversed()
                .thenComparing(Document::page);
    }
}
