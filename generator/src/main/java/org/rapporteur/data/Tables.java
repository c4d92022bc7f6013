package org.rapporteur.data;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.Document;
import org.rapporteur.model.Person;
import org.rapporteur.model.PublicRecord;

/** The tables that the record is published as: all of it under {@code /data/}, and each list beside its page. */
public final class Tables {

    private final PublicRecord record;
    private final ListRows lists;

    public Tables(PublicRecord record) {
        this.record = record;
        this.lists = new ListRows(record);
    }

    /** Those of the whole record. */
    public List<Table<?>> all() {
        ActivityRows activities = new ActivityRows(record);
        MeetingRows meetings = new MeetingRows(record);
        WhoRows who = new WhoRows(record);
        return List.of(
                table(
                        "activities",
                        "A row is an activity over all its years.",
                        ActivityRow.class,
                        record.documents(Document.Activity.class),
                        activities::activity),
                table(
                        "cycles",
                        "A row is the work of an activity in one year.",
                        CycleRow.class,
                        record.documents(Document.Cycle.class),
                        activities::cycle),
                table(
                        "meetings",
                        "A row is a meeting with its report.",
                        MeetingRow.class,
                        record.documents(Document.Meeting.class),
                        meetings::meeting),
                table(
                        "people",
                        "A row is a person under all spellings.",
                        PersonRow.class,
                        record.people().all().stream().filter(Person::listed).toList(),
                        who::person),
                table(
                        "organisations",
                        "A row is an organisation under all spellings.",
                        OrganisationRow.class,
                        record.organisations().all(),
                        who::organisation),
                contributions(),
                participants(record.documents(Document.Participants.class)));
    }

    private Table<ContributionRow> contributions() {
        Collection<Catalogue> catalogues = record.catalogues();
        return contributions(
                catalogues.stream()
                        .mapToInt(catalogue -> catalogue.contributions().size())
                        .sum(),
                () -> catalogues.stream()
                        .flatMap(catalogue -> catalogue.contributions().stream()
                                .map(contribution -> lists.contribution(contribution, catalogue))));
    }

    /** The catalogue of a cycle, whole, however many pages it has. */
    public Table<ContributionRow> of(Catalogue catalogue) {
        return contributions(catalogue.contributions(), catalogue);
    }

    /** A list of contributions as its page shows it; of none outside a cycle. */
    public Table<ContributionRow> of(Document.Contributions list) {
        return record.tree()
                .above(list, Document.Cycle.class)
                .map(cycle -> contributions(record.contributions(list), record.catalogue(cycle)))
                .orElseGet(() -> contributions(0, Stream::empty));
    }

    private Table<ContributionRow> contributions(List<Contribution> list, Catalogue catalogue) {
        return contributions(
                list.size(), () -> list.stream().map(contribution -> lists.contribution(contribution, catalogue)));
    }

    private static Table<ContributionRow> contributions(int size, Supplier<Stream<ContributionRow>> rows) {
        return new Table<>(
                Addresses.CONTRIBUTIONS,
                title(Addresses.CONTRIBUTIONS),
                "A row is a contribution to the work of a cycle.",
                ContributionRow.class,
                size,
                rows);
    }

    /** A list of participants as its page shows it, without who is not listed. */
    public Table<ParticipantRow> of(Document.Participants list) {
        return participants(List.of(list));
    }

    private Table<ParticipantRow> participants(Collection<Document.Participants> all) {
        return new Table<>(
                Addresses.PARTICIPANTS,
                title(Addresses.PARTICIPANTS),
                "A row is somebody on a list of participants.",
                ParticipantRow.class,
                all.stream().mapToInt(lists::size).sum(),
                () -> all.stream().flatMap(lists::participants));
    }

    private static <T, R extends Record> Table<R> table(
            String name, String about, Class<R> type, List<T> all, Function<T, R> row) {
        return new Table<>(
                name, title(name), about, type, all.size(), () -> all.stream().map(row));
    }

    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
