package org.rapporteur.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.RulePage;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Document;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Person;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.CountLine;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.StatusGroup;
import org.rapporteur.page.view.StatusLine;
import org.rapporteur.page.view.StatusView;

/** The state of the record, for its editors. */
final class StatusPages {

    /** How many of a group are shown: what is said of thousands is that they are thousands. */
    private static final int SHOWN = 100;

    private final Composition page;
    private final PublicRecord record;
    private final RepositoryLinks repository;

    StatusPages(Composition page) {
        this.page = page;
        this.record = page.record;
        this.repository = RepositoryLinks.of(page.edition);
    }

    StatusView status() {
        return new StatusView(
                new IndexPages(page).introduction(Addresses.STATUS),
                page.edition.history().gap(),
                counts(),
                gaps(),
                warnings());
    }

    private List<CountLine> counts() {
        Stream<CountLine> documents = record.documents().stream()
                .collect(Collectors.groupingBy(Document::type, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(type -> new CountLine(
                        Labels.text(type.getKey().word()), type.getValue().intValue()));
        Stream<CountLine> derived = Stream.of(
                count("People", (int)
                        record.people().all().stream().filter(Person::listed).count()),
                count("Organisations", record.organisations().all().size()),
                count(
                        "Contributions in the catalogues",
                        record.catalogues().stream()
                                .map(Catalogue::withoutComments)
                                .mapToInt(List::size)
                                .sum()),
                count(
                        "Comments on drafts in the catalogues",
                        record.catalogues().stream()
                                .map(Catalogue::comments)
                                .mapToInt(List::size)
                                .sum()),
                count(
                        "Decisions",
                        page.edition.meetings().stream()
                                .mapToInt(meeting -> meeting.decisions().size())
                                .sum()),
                count(
                        "Actions",
                        page.edition.meetings().stream()
                                .mapToInt(meeting -> meeting.actions().size())
                                .sum()),
                count("Drafts left out", record.drafts().size()),
                count("Files", record.assets().size()));
        return Stream.concat(documents, derived).toList();
    }

    private static CountLine count(String label, int count) {
        return new CountLine(label, count);
    }

    private List<StatusGroup> gaps() {
        return Stream.of(
                        lostLinks(),
                        group(
                                "People who are not in the register",
                                "unregistered",
                                "Nothing joins the ways in which their names are written.",
                                record.people().all().stream()
                                        .filter(Person::listed)
                                        .filter(person -> person.entry().isEmpty())
                                        .map(person -> new StatusLine(
                                                page.place.link(
                                                        person.name(),
                                                        Addresses.page(person).orElseThrow()),
                                                Optional.empty(),
                                                Optional.empty()))
                                        .toList()),
                        meetings(
                                "Meetings without a list of participants",
                                "unattended",
                                "Nobody can see who was there.",
                                meeting -> record.tree()
                                        .below(meeting.page(), Document.Participants.class)
                                        .isEmpty()),
                        meetings(
                                "Meetings without numbered paragraphs",
                                "unnumbered",
                                "No paragraph of theirs can be cited.",
                                meeting -> meeting.body().numbered() == 0),
                        meetings(
                                "Summaries that are not final",
                                "unfinished",
                                "They are a draft, or out for correction.",
                                meeting -> meeting.status()
                                        .filter(status -> status != MeetingStatus.FINAL)
                                        .isPresent()),
                        group(
                                "Contributions without a date",
                                "undated",
                                "They do not say when they were received and no dated list has them: nobody can tell"
                                        + " what they came after.",
                                record.catalogues().stream()
                                        .flatMap(this::undated)
                                        .toList()),
                        group(
                                "Translations without a page",
                                "translations",
                                "They are read and checked, and not shown yet.",
                                record.translations().stream()
                                        .map(document -> line(document, Optional.empty()))
                                        .toList()))
                .filter(group -> group.count() > 0)
                .toList();
    }

    /** By its place in the file: a name may be one that is not to be published. */
    private Stream<StatusLine> undated(Catalogue catalogue) {
        return catalogue.contributions().stream()
                .filter(each -> each.seen().isEmpty())
                .map(each -> new StatusLine(
                        page.place.link(
                                record.tree().fullName(catalogue.cycle()) + ", contributions",
                                each.page(),
                                each.anchor()),
                        Optional.of("line " + each.entry().position().line()),
                        repository.edit(each.entry().position().file())));
    }

    private StatusGroup lostLinks() {
        return group(
                "Links marked as lost",
                "lost",
                "Whoever knows where they led can mend them.",
                record.documents().stream()
                        .flatMap(document -> document.body().holes(Piece.LostLink.class).stream()
                                .map(lost -> line(
                                        document,
                                        Optional.of("line " + lost.position().line()))))
                        .toList());
    }

    private StatusGroup meetings(String title, String id, String why, Predicate<Document.Meeting> isSo) {
        return group(
                title,
                id,
                why,
                page.edition.meetings().stream()
                        .filter(isSo)
                        .sorted(MeetingLines.NEWEST_FIRST)
                        .map(meeting -> line(
                                meeting,
                                meeting.status().map(status -> Labels.of(status).text())))
                        .toList());
    }

    private static StatusGroup group(String title, String id, String why, Collection<StatusLine> lines) {
        return new StatusGroup(
                title, "_" + id, why, lines.size(), lines.stream().limit(SHOWN).toList());
    }

    /** A translation has no page of its own: its file is named. */
    private StatusLine line(Document document, Optional<String> detail) {
        LinkView where =
                record.tree().at(document.page()).filter(document::equals).isPresent()
                        ? page.place.link(record.tree().whole(document), document.page())
                        : new LinkView(document.head().path().file(), "", false, false);
        return new StatusLine(where, detail, repository.edit(document));
    }

    /**
     * By rule. Where each was found is said, and not the message, which may hold a name that is not to be published; the
     * build says it to the editor.
     */
    private List<StatusGroup> warnings() {
        Map<Rule, List<Diagnostic>> byRule = page.edition.warnings().stream()
                .sorted()
                .collect(Collectors.groupingBy(Diagnostic::rule, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(rule -> group(
                        rule.getKey().word(),
                        rule.getKey().word(),
                        RulePage.of(rule.getKey()).sentence(),
                        rule.getValue().stream().map(this::line).toList()))
                .toList();
    }

    private StatusLine line(Diagnostic warning) {
        String file = warning.position().file();
        return new StatusLine(
                new LinkView(file, "", false, false),
                Optional.of(warning.position().line()).filter(line -> line > 0).map(line -> "line " + line),
                repository.edit(file));
    }
}
