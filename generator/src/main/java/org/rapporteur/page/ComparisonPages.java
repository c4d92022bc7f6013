package org.rapporteur.page;

import java.util.Locale;
import org.rapporteur.markdown.Html;
import org.rapporteur.model.Comparison;
import org.rapporteur.model.Document;
import org.rapporteur.page.view.ChangeLine;
import org.rapporteur.page.view.ComparedVersion;
import org.rapporteur.page.view.ComparisonView;
import org.rapporteur.page.view.ContentsItem;
import org.rapporteur.page.view.Label;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.redline.Redline;

/** The pages of what changed between two versions of an output. */
final class ComparisonPages {

    private final Composition page;

    ComparisonPages(Composition page) {
        this.page = page;
    }

    /** “Report, changes from Draft 1.0 to Final”. */
    static String name(Comparison comparison) {
        return comparison.output().title() + ", changes from " + title(comparison);
    }

    /** “Draft 1.0 to Final”. */
    private static String title(Comparison comparison) {
        return comparison.before().version() + " to " + comparison.after().version();
    }

    /** Links to what changed since the version before, or between others, by name. */
    static LinkView link(Comparison comparison, PagePlace place) {
        return place.link(title(comparison), comparison.page());
    }

    ComparisonView comparison(Comparison comparison) {
        Redline redline =
                Redline.of(page.bodies.asItStood(comparison.before()), page.bodies.asItStood(comparison.after()));
        return new ComparisonView(
                page.place.link(comparison.output()),
                version(comparison.before()),
                version(comparison.after()),
                ChangeSummary.of(redline),
                redline.changes().stream().map(ComparisonPages::line).toList(),
                redline.headings().stream()
                        .map(heading -> new ContentsItem(heading.level(), heading.text(), "#" + heading.id()))
                        .toList(),
                new Html(redline.html()),
                page.record.comparisons().beside(comparison).stream()
                        .map(other -> link(other, page.place))
                        .toList());
    }

    private ComparedVersion version(Document.Version version) {
        return new ComparedVersion(
                page.place.link(version.version(), version.page()),
                DateText.view(version.date()),
                Labels.of(version.status()));
    }

    private static ChangeLine line(Redline.Change change) {
        String word = change.word();
        return new ChangeLine(
                change.number(),
                "#" + change.id(),
                new Label(change.manners().get(0).name().toLowerCase(Locale.ROOT), Labels.text(word)),
                change.what(),
                change.excerpt());
    }
}
