package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.markdown.Html;
import org.rapporteur.markdown.RightToLeft;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.ListChange;
import org.rapporteur.model.Snapshot;
import org.rapporteur.page.view.ContributionLine;
import org.rapporteur.page.view.DateView;
import org.rapporteur.page.view.Label;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.ListChangeLine;
import org.rapporteur.page.view.ListChanges;
import org.rapporteur.page.view.OrganisationRef;
import org.rapporteur.page.view.PersonRef;
import org.rapporteur.redline.Redline;

/** What changed from one dated list of a catalogue to the next: which entries, and in them which words. */
final class ListChangeLines {

    private final Composition page;

    ListChangeLines(Composition page) {
        this.page = page;
    }

    ListChanges between(Snapshot before, Snapshot after, Catalogue catalogue) {
        ListChange change = catalogue.change(before, after);
        List<ListChangeLine> lines = new ArrayList<>();
        change.added().forEach(each -> add(lines, "added", "", text(each), each, after));
        int added = lines.size();
        change.gone().forEach(each -> add(lines, "no-longer-listed", text(each), "", each, before));
        int gone = lines.size() - added;
        change.kept().stream()
                .filter(kept -> isWritten(before) && isWritten(after))
                .filter(kept -> !text(kept.before()).equals(text(kept.after())))
                .forEach(kept -> add(lines, "changed", text(kept.before()), text(kept.after()), kept.after(), after));
        return new ListChanges(
                page.place.link(
                        "the list of " + DateText.words(before.day()),
                        before.list().page()),
                summary(added, gone, lines.size() - added - gone),
                lines);
    }

    /** A list that is made from the catalogue says what that says now: its words tell of no change. */
    private static boolean isWritten(Snapshot snapshot) {
        return snapshot.list().entries().isPresent();
    }

    private void add(
            List<ListChangeLine> lines, String manner, String before, String after, Contribution entry, Snapshot list) {
        lines.add(new ListChangeLine(
                "_since-" + (lines.size() + 1),
                new Label(manner, Labels.text(manner)),
                new Html(Redline.line(before, after)),
                RightToLeft.direction(before + after),
                page.place.link("entry", list.list().page(), entry.anchor())));
    }

    private static String summary(int added, int gone, int changed) {
        String counts = Stream.of(
                        added > 0 ? added + " added" : "",
                        gone > 0 ? gone + " no longer listed" : "",
                        changed > 0 ? changed + " changed" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "nothing changed" : counts;
    }

    /** All that a reader of the list is told of a contribution. */
    private String text(Contribution contribution) {
        ContributionLine line = page.contributions
                .within(List.of(contribution), contribution.seen())
                .get(0);
        return Stream.of(
                        line.title().stream(),
                        line.persons().stream().map(PersonRef::name),
                        line.organisations().stream().map(OrganisationRef::name),
                        line.received().stream().map(DateView::text).map("received "::concat),
                        line.link().stream().map(LinkView::text),
                        line.language().stream(),
                        line.group().stream().map(Label::text),
                        line.country().stream(),
                        line.topics().stream(),
                        line.summary().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
    }
}
