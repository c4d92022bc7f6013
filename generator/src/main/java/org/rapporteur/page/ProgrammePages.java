package org.rapporteur.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.ActivityStatus;
import org.rapporteur.model.Document;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.ActivityLine;
import org.rapporteur.page.view.ActivityView;
import org.rapporteur.page.view.CycleLine;
import org.rapporteur.page.view.MailingListView;
import org.rapporteur.page.view.PersonLine;
import org.rapporteur.page.view.ProgrammeLine;
import org.rapporteur.page.view.ProgrammeView;

/** The pages of programmes and activities. */
final class ProgrammePages {

    private final Composition page;
    private final PublicRecord record;

    ProgrammePages(Composition page) {
        this.page = page;
        this.record = page.record;
    }

    ProgrammeView programme(Document.Programme programme) {
        return new ProgrammeView(
                page.bodies.of(programme),
                programme.singular(),
                activities(programme),
                new Histories(page).of(record.tree().below(programme.page(), Document.Cycle.class)));
    }

    ProgrammeLine line(Document.Programme programme) {
        return new ProgrammeLine(
                programme.title(),
                programme.shortTitle(),
                page.place.href(programme.page()),
                programme.head().summary().map(Located::value),
                activities(programme));
    }

    /** Active ones first, those whose work ended longest ago last. */
    private List<ActivityLine> activities(Document.Programme programme) {
        return record.tree().below(programme.page(), Document.Activity.class).stream()
                .sorted(Comparator.<Document.Activity, Boolean>comparing(
                                activity -> activity.status().equals(Optional.of(ActivityStatus.CONCLUDED)))
                        .thenComparing(activity -> -lastYear(activity))
                        .thenComparing(Document::title))
                .map(this::activityLine)
                .toList();
    }

    private int lastYear(Document.Activity activity) {
        return record.tree().cycles(activity).stream()
                .findFirst()
                .map(Document.Cycle::year)
                .orElse(0);
    }

    private ActivityLine activityLine(Document.Activity activity) {
        return new ActivityLine(
                activity.title(),
                activity.shortTitle(),
                page.place.href(activity.page()),
                activity.head().summary().map(Located::value),
                Labels.of(activity.status()),
                record.tree().cycles(activity).stream()
                        .map(cycle -> page.place.link(Integer.toString(cycle.year()), cycle.page()))
                        .toList(),
                page.edition
                        .held(record.tree().below(activity.page(), Document.Meeting.class))
                        .size(),
                record.tree().below(activity.page(), Document.Output.class).size());
    }

    ActivityView activity(Document.Activity activity) {
        List<Document.Cycle> cycles = record.tree().cycles(activity);
        return new ActivityView(
                page.bodies.of(activity),
                Labels.of(activity.status()),
                activity.mailingList()
                        .map(list -> new MailingListView(
                                list.address(),
                                list.archive()
                                        .map(url -> page.place.external("Archive of the mailing list", url.value())))),
                new LineagePictures(page).of(activity),
                cycles.stream().map(this::cycleLine).toList(),
                new Histories(page).of(cycles),
                new ContributionTables(page).of(cycles),
                page.outputs.lines(
                        record.tree().below(activity.page(), Document.Output.class).stream()
                                .sorted(page.outputs.newestFirst())
                                .toList(),
                        true),
                led(cycles),
                activity.links().stream()
                        .flatMap(link -> page.place.link(link, activity.head().path()).stream())
                        .toList());
    }

    private CycleLine cycleLine(Document.Cycle cycle) {
        return new CycleLine(
                cycle.year(),
                page.place.href(cycle.page()),
                cycle.title(),
                cycle.theme(),
                page.edition.held(record.meetings(cycle)).size(),
                record.catalogue(cycle).withoutComments().size(),
                record.tree().below(cycle.page(), Document.Output.class).size());
    }

    /** The people of the teams, those of the newest cycle first, each once with the role that they had last. */
    private List<PersonLine> led(List<Document.Cycle> cycles) {
        Set<String> seen = new TreeSet<>();
        return page.people.lines(cycles.stream()
                .flatMap(cycle -> cycle.team().stream())
                .filter(mention -> seen.add(key(mention)))
                .toList());
    }

    private String key(PersonMention mention) {
        return record.people()
                .find(mention)
                .map(person -> person.slug())
                .orElse(mention.name().value());
    }
}
