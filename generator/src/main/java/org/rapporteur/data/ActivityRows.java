package org.rapporteur.data;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.AnnualMeeting;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Review;

/** Activities and their cycles as rows. */
final class ActivityRows {

    private final PublicRecord record;
    private final References references;

    ActivityRows(PublicRecord record) {
        this.record = record;
        this.references = new References(record);
    }

    ActivityRow activity(Document.Activity activity) {
        return new ActivityRow(
                References.id(activity),
                references.url(activity.page()),
                activity.title(),
                activity.shortTitle(),
                references.above(activity, Document.Programme.class),
                activity.status(),
                activity.head().summary().map(Located::value),
                References.texts(activity.head().topics()),
                activity.succeeds().stream()
                        .map(path -> record.targets().resolve(activity.head().path(), path.value()))
                        .filter(Destination.ToPage.class::isInstance)
                        .flatMap(to -> ((Destination.ToPage) to).document().stream())
                        .map(references::to)
                        .toList(),
                record.tree().cycles(activity).stream()
                        .map(Document.Cycle::year)
                        .sorted()
                        .toList());
    }

    CycleRow cycle(Document.Cycle cycle) {
        Optional<AnnualMeeting> annual = cycle.annualMeeting();
        return new CycleRow(
                References.id(cycle),
                references.url(cycle.page()),
                record.tree().fullName(cycle),
                references.above(cycle, Document.Activity.class),
                cycle.year(),
                cycle.theme(),
                cycle.head().summary().map(Located::value),
                References.texts(cycle.head().topics()),
                annual.flatMap(AnnualMeeting::name),
                annual.flatMap(AnnualMeeting::city),
                annual.flatMap(AnnualMeeting::country),
                annual.flatMap(AnnualMeeting::starts),
                annual.flatMap(AnnualMeeting::ends),
                record.meetings(cycle).size(),
                record.catalogue(cycle).withoutComments().size(),
                cycle.team().stream()
                        .flatMap(mention -> member(mention).stream())
                        .toList(),
                cycle.milestones().stream().map(ActivityRows::date).toList(),
                outputs(cycle));
    }

    private Optional<CycleRow.Member> member(PersonMention mention) {
        return references
                .person(mention)
                .map(person -> new CycleRow.Member(person.name(), person.url(), mention.role()));
    }

    private static CycleRow.Date date(Milestone milestone) {
        return new CycleRow.Date(
                milestone.starts(), milestone.ends(), milestone.title(), milestone.kind(), milestone.audience());
    }

    private List<CycleRow.Output> outputs(Document.Cycle cycle) {
        return record.tree().below(cycle.page(), Document.Output.class).stream()
                .map(output -> new CycleRow.Output(
                        References.id(output),
                        references.url(output.page()),
                        output.title(),
                        output.kind(),
                        record.tree().versions(output).stream()
                                .map(this::version)
                                .toList()))
                .toList();
    }

    private CycleRow.Version version(Document.Version version) {
        return new CycleRow.Version(
                references.url(version.page()),
                version.title(),
                version.version(),
                version.date(),
                version.status(),
                version.review().flatMap(Review::opens),
                version.review().flatMap(Review::closes));
    }
}
