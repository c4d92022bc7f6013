package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Attendance;
import org.rapporteur.model.Document;
import org.rapporteur.model.Person;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.AttendanceMatrix;
import org.rapporteur.page.view.AttendanceRow;
import org.rapporteur.page.view.Label;

/** Who was at which meeting of a cycle. Who is not listed, or withheld, is counted and not named. */
final class AttendanceMatrices {

    /** More nobody reads, and it grows with the product of both. */
    private static final int MOST_CELLS = 20_000;

    private static final Label NONE = new Label("none", "–");

    private final Composition page;
    private final PublicRecord record;

    AttendanceMatrices(Composition page) {
        this.page = page;
        this.record = page.record;
    }

    /** A meeting and who is on its lists; how everybody took part in it, by the slug of the person. */
    private record Column(Document.Meeting meeting, List<Person> people, Map<String, Attendance> attendance) {

        boolean came(Person person) {
            Optional<Attendance> how = Optional.ofNullable(attendance.get(person.slug()));
            return how.isPresent() && !how.equals(Optional.of(Attendance.APOLOGIES));
        }

        Label label(Person person) {
            return Optional.ofNullable(attendance.get(person.slug()))
                    .map(Labels::of)
                    .orElse(NONE);
        }
    }

    /** Empty when fewer than two meetings have a list of participants, for there is nothing to compare; and when it is too large. */
    Optional<AttendanceMatrix> of(List<Document.Meeting> meetings) {
        List<Column> columns = meetings.stream().flatMap(this::column).toList();
        SortedSet<Person> people = new TreeSet<>(Person.BY_NAME);
        columns.forEach(column -> people.addAll(column.people()));
        if (columns.size() < 2 || (long) columns.size() * people.size() > MOST_CELLS) {
            return Optional.empty();
        }
        List<AttendanceRow> rows = people.stream()
                .filter(Person::listed)
                .map(person -> row(person, columns))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttendanceMatrix(
                        page.meetings.within(
                                columns.stream().map(Column::meeting).toList()),
                        rows,
                        unnamed(people, columns)));
    }

    /** Facilitators were there, also where the list forgets them; and who sent apologies, and led or came after all. */
    private Stream<Column> column(Document.Meeting meeting) {
        List<Document.Participants> lists = record.tree().below(meeting.page(), Document.Participants.class);
        List<Person> people = new ArrayList<>();
        Map<String, Attendance> attendance = new LinkedHashMap<>();
        Stream.concat(lists.stream().flatMap(list -> list.participants().stream()), meeting.facilitators().stream())
                .forEach(mention -> record.people().find(mention).ifPresent(person -> {
                    people.add(person);
                    attendance.merge(
                            person.slug(),
                            mention.attendance().orElse(Attendance.PRESENT),
                            (first, other) -> first == Attendance.APOLOGIES ? other : first);
                }));
        return lists.isEmpty() ? Stream.empty() : Stream.of(new Column(meeting, people, attendance));
    }

    private AttendanceRow row(Person person, List<Column> columns) {
        return new AttendanceRow(
                page.place.link(person.name(), Addresses.page(person).orElseThrow()),
                columns.stream().map(column -> column.label(person)).toList(),
                (int) columns.stream().filter(column -> column.came(person)).count(),
                person.sortKey());
    }

    private static List<Integer> unnamed(Collection<Person> people, List<Column> columns) {
        List<Person> unnamed =
                people.stream().filter(person -> !person.listed()).toList();
        List<Integer> counts = columns.stream()
                .map(column -> (int) unnamed.stream().filter(column::came).count())
                .toList();
        return counts.stream().allMatch(count -> count == 0) ? List.of() : counts;
    }
}
