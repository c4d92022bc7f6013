package org.rapporteur.page;

import java.util.Optional;
import org.rapporteur.model.Document;
import org.rapporteur.page.view.PlainView;

/** What the page of a document shows, by its type. */
final class DocumentPages {

    private DocumentPages() {}

    static Record view(Document document, Composition page) {
        return switch (document.type()) {
            case HOME -> new HomePages(page).home(Optional.of(document));
            case PAGE -> new PlainView(page.bodies.of(document));
            case ANNOUNCEMENT -> new AnnouncementPages(page).announcement((Document.Announcement) document);
            case PROGRAMME -> new ProgrammePages(page).programme((Document.Programme) document);
            case ACTIVITY -> new ProgrammePages(page).activity((Document.Activity) document);
            case CYCLE -> new CyclePages(page).cycle((Document.Cycle) document);
            case MEETING -> new MeetingPages(page).meeting((Document.Meeting) document);
            case PARTICIPANTS -> new MeetingPages(page).participants((Document.Participants) document);
            case CONTRIBUTIONS -> new MeetingPages(page).contributions((Document.Contributions) document);
            case ANNEX -> new MeetingPages(page).annex((Document.Annex) document);
            case OUTPUT -> new OutputPages(page).output((Document.Output) document);
            case VERSION -> new OutputPages(page).version((Document.Version) document);
        };
    }
}
