package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Document;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.view.BodyView;
import org.rapporteur.page.view.CountLine;
import org.rapporteur.page.view.HomeView;
import org.rapporteur.page.view.LinkView;

/** The home page. */
final class HomePages {

    /** The body of a page that no editor wrote. */
    static final BodyView NO_BODY = new BodyView(List.of(), List.of(), List.of());

    private static final int NEWEST = 5;
    private static final int NEXT = 10;

    private final Composition page;
    private final PublicRecord record;

    HomePages(Composition page) {
        this.page = page;
        this.record = page.record;
    }

    HomeView home(Optional<Document> document) {
        ProgrammePages programmes = new ProgrammePages(page);
        AnnouncementPages announcements = new AnnouncementPages(page);
        return new HomeView(
                DateText.view(PartialDate.of(page.edition.today())),
                document.map(page.bodies::of).orElse(NO_BODY),
                record.documents(Document.Programme.class).stream()
                        .map(programmes::line)
                        .toList(),
                page.timeline.nextDeadlines(),
                page.timeline.ahead(NEXT),
                index(Addresses.CALENDAR, "All dates"),
                new NewsLines(page).newest(NEWEST),
                page.meetings.among(page.edition.meetings().stream()
                        .sorted(MeetingLines.NEWEST_FIRST)
                        .limit(NEWEST)
                        .toList()),
                page.outputs.lines(
                        record.documents(Document.Output.class).stream()
                                .sorted(page.outputs.newestFirst())
                                .limit(NEWEST)
                                .toList(),
                        true),
                announcements.newestFirst().stream()
                        .limit(NEWEST)
                        .map(announcements::line)
                        .toList(),
                counts(),
                Stream.of(index(Addresses.DECISIONS, "All decisions"), index(Addresses.ACTIONS, "All actions"))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<LinkView> index(SitePath index, String text) {
        return Optional.of(index)
                .filter(record.addresses().generated()::contains)
                .map(known -> page.place.link(text, known));
    }

    private List<CountLine> counts() {
        return List.of(
                count("Activities", record.documents(Document.Activity.class).size()),
                count("Meeting summaries", page.edition.meetings().size()),
                count(
                        "Contributions",
                        record.catalogues().stream()
                                .map(Catalogue::withoutComments)
                                .mapToInt(List::size)
                                .sum()),
                count("Outputs", record.documents(Document.Output.class).size()),
                count("People", (int)
                        record.people().all().stream().filter(Person::listed).count()));
    }

    private static CountLine count(String label, int count) {
        return new CountLine(label, count);
    }
}
