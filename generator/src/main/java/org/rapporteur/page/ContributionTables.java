package org.rapporteur.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.CountLine;
import org.rapporteur.page.view.YearsCell;
import org.rapporteur.page.view.YearsRow;
import org.rapporteur.page.view.YearsTable;

/** Contributions by stakeholder group and year; a column adds up to the catalogue of its year. */
final class ContributionTables {

    private final PublicRecord record;
    private final ContributionLines lines;

    ContributionTables(Composition page) {
        this.record = page.record;
        this.lines = page.contributions;
    }

    private record Year(int year, List<Optional<String>> groups) {

        int count(String group) {
            return (int) groups.stream()
                    .map(each -> each.orElse(Participation.NOT_STATED))
                    .filter(group::equals)
                    .count();
        }
    }

    /** Empty when no group is known, or there is but one number. */
    Optional<YearsTable> of(Collection<Document.Cycle> cycles) {
        List<Year> years = cycles.stream()
                .map(this::year)
                .filter(year -> !year.groups().isEmpty())
                .sorted((one, other) -> Integer.compare(one.year(), other.year()))
                .toList();
        List<CountLine> groups = Participation.counts(
                years.stream().flatMap(year -> year.groups().stream()).toList());
        int most = groups.stream()
                .flatMap(group -> years.stream().map(year -> year.count(group.label())))
                .max(Integer::compare)
                .orElse(0);
        return groups.size() * years.size() < 2
                ? Optional.empty()
                : Optional.of(new YearsTable(
                        years.stream()
                                .map(year -> Integer.toString(year.year()))
                                .toList(),
                        groups.stream()
                                .map(group -> row(group.label(), years, most))
                                .toList()));
    }

    private Year year(Document.Cycle cycle) {
        return new Year(
                cycle.year(),
                record.catalogue(cycle).withoutComments().stream()
                        .map(each ->
                                lines.group(each).map(group -> Labels.of(group).text()))
                        .toList());
    }

    private static YearsRow row(String group, List<Year> years, int most) {
        return new YearsRow(
                group,
                years.stream()
                        .map(year -> new YearsCell(year.count(group), Percent.of(year.count(group), most)))
                        .toList());
    }
}
