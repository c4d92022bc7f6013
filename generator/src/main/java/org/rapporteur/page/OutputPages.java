package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Comparison;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.OutputLine;
import org.rapporteur.page.view.OutputView;
import org.rapporteur.page.view.VersionLine;
import org.rapporteur.page.view.VersionTextView;
import org.rapporteur.page.view.VersionView;

/** The pages of outputs and their versions. */
final class OutputPages {

    private final Composition page;
    private final PublicRecord record;

    OutputPages(Composition page) {
        this.page = page;
        this.record = page.record;
    }

    OutputView output(Document.Output output) {
        Optional<Document.Version> newest = page.edition.newest(output);
        List<Document.Version> texts = Comparison.texts(record.tree().versions(output));
        return new OutputView(
                page.bodies.of(output),
                output.kind().map(Labels::text),
                page.people.lines(output.authors()),
                newest.map(page.outputs::version),
                windows(output),
                newest.filter(version -> !texts.contains(version)).map(this::note),
                texts.stream()
                        .filter(version -> !page.edition.isComing(version) || newest.equals(Optional.of(version)))
                        .findFirst()
                        .map(version -> text(version, pointsWithin(output.body()) ? "text-" : "")),
                page.outputs.versions(output),
                new DiscussionLines(page)
                        .of(Stream.concat(Stream.of(output), record.tree().versions(output).stream())
                                .map(Document::page)
                                .toList()),
                madeFrom(Optional.of(output)),
                derived(Stream.concat(Stream.of(output), record.tree().versions(output).stream())),
                new CyclePages(page).annexes(output),
                output.links().stream()
                        .flatMap(link -> page.place.link(link, output.head().path()).stream())
                        .toList());
    }

    /** Readers of an output look for these first; one that is open and that nobody can answer asks for nothing. */
    private List<VersionLine> windows(Document.Output output) {
        return page.outputs.versions(output).stream()
                .filter(version -> version.review()
                        .filter(review -> review.comment().isPresent()
                                || review.state().word().equals(ReviewWindow.State.TO_COME.word()))
                        .isPresent())
                .toList();
    }

    /** Of a version that has no text here: that it was published is no text of it. */
    private VersionTextView note(Document.Version version) {
        return new VersionTextView(
                "Newest version: " + named(version), page.outputs.version(version), page.bodies.of(version, "note-"));
    }

    private VersionTextView text(Document.Version version, String prefix) {
        return new VersionTextView(
                "Text of " + named(version),
                page.outputs.version(version),
                page.bodies.of(version, prefix, comments(version).atParagraphs()));
    }

    /** “Draft 1.0, 1 November 2017”; a version that is called by its date says it once. */
    private static String named(Document.Version version) {
        String date = DateText.words(version.date());
        return version.version().contains(date) ? version.version() : version.version() + ", " + date;
    }

    /** Whether a body has ids that another on its page must not repeat: its own, or those of its sources. */
    private static boolean pointsWithin(Body body) {
        return !body.anchors().isEmpty() || !body.holes(Piece.Citation.class).isEmpty();
    }

    VersionView version(Document.Version version) {
        Optional<Document.Output> output = record.tree().above(version, Document.Output.class);
        List<Document.Version> newestFirst = output.map(record.tree()::versions).orElse(List.of(version));
        int own = newestFirst.indexOf(version);
        return new VersionView(
                page.bodies.of(version, "", comments(version).atParagraphs()),
                version.version(),
                DateText.view(version.date()),
                DateText.view(version.corrected()),
                Labels.of(version.status()),
                page.place.link(output.map(Document.class::cast).orElse(version)),
                page.people.lines(output.map(Document.Output::authors).orElse(List.of())),
                page.outputs.file(version),
                new ReviewViews(page.edition, page.place).of(version),
                page.outputs.changes(version),
                output.flatMap(page.edition::newest)
                        .filter(newest -> !newest.equals(version))
                        .map(this::link),
                since(version),
                page.edition.isComing(version),
                comments(version).received(),
                new DiscussionLines(page).of(List.of(version.page())),
                madeFrom(output),
                derived(Stream.of(version)),
                own + 1 < newestFirst.size() ? Optional.of(link(newestFirst.get(own + 1))) : Optional.empty(),
                own > 0 ? Optional.of(link(newestFirst.get(own - 1))) : Optional.empty());
    }

    /** Until the newest text that is compared with it. */
    private Optional<LinkView> since(Document.Version version) {
        return record.comparisons().since(version).stream()
                .filter(comparison -> !page.edition.isComing(comparison.after()))
                .findFirst()
                .map(comparison -> page.place.link(
                        "What changed until " + comparison.after().version(), comparison.page()));
    }

    private List<LinkView> madeFrom(Optional<Document.Output> work) {
        return work.stream()
                .flatMap(output -> record.derivations().sources(output).stream())
                .map(source -> page.place.link(record.tree().name(source), source.page()))
                .toList();
    }

    private List<OutputLine> derived(Stream<Document> from) {
        return page.outputs.lines(
                record.derivations().of(from.map(Document::page).toList()), true);
    }

    private VersionComments comments(Document.Version version) {
        return new VersionComments(page.edition, page.place, version);
    }

    private LinkView link(Document.Version version) {
        return page.place.link(version.version(), version.page());
    }
}
