package org.rapporteur.page;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.markdown.Html;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Document;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.view.AffiliationLine;
import org.rapporteur.page.view.HomeView;
import org.rapporteur.page.view.Label;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.MeetingView;
import org.rapporteur.page.view.OrganisationView;
import org.rapporteur.page.view.OutputView;
import org.rapporteur.page.view.PageFrame;
import org.rapporteur.page.view.PersonView;
import org.rapporteur.page.view.SiteView;
import org.rapporteur.page.view.VersionView;

/**
 * A page for machines, as JSON-LD in the words of schema.org. It is made of what the page shows and of how it is cited, so
 * that it says nothing that a reader does not see.
 */
final class LinkedData {

    private static final Map<String, String> MODES =
            Map.of("virtual", "Online", "in-person", "Offline", "hybrid", "Mixed");

    private final SiteView site;
    private final PageFrame frame;
    private final Composition page;

    LinkedData(SiteView site, PageFrame frame, Composition page) {
        this.site = site;
        this.frame = frame;
        this.page = page;
    }

    Html of(Record view) {
        JsonArray graph = new JsonArray();
        subject(view).ifPresent(subject -> graph.add(subject.json()));
        if (!frame.breadcrumbs().isEmpty()) {
            graph.add(breadcrumbs().json());
        }
        Thing whole = new Thing();
        whole.text("@context", "https://schema.org").json().add("@graph", graph);
        // Gson writes what could end the element as escapes of JSON.
        return new Html("<script type=\"application/ld+json\">" + new Gson().toJson(whole.json()) + "</script>");
    }

    private Optional<Thing> subject(Record view) {
        if (view instanceof HomeView) {
            return Optional.of(website());
        }
        if (view instanceof MeetingView meeting) {
            return page.record
                    .tree()
                    .at(page.place.page())
                    .map(Document.Meeting.class::cast)
                    .map(document -> event(meeting, document));
        }
        if (view instanceof VersionView || view instanceof OutputView) {
            return page.record.tree().at(page.place.page()).map(this::report);
        }
        if (view instanceof PersonView person) {
            return Optional.of(person(person));
        }
        if (view instanceof OrganisationView organisation) {
            return Optional.of(organisation(organisation));
        }
        return page.record.isCatalogue(page.place.page()) ? Optional.of(dataset()) : Optional.empty();
    }

    private Thing website() {
        String search = PagePlace.absolute(page.record, Addresses.SEARCH) + "?q={words}";
        return new Thing("WebSite")
                .text("name", site.title())
                .text("url", frame.canonical())
                .text("description", site.description())
                .text("inLanguage", site.language())
                .thing("publisher", publisher())
                .thing(
                        "potentialAction",
                        new Thing("SearchAction").text("target", search).text("query-input", "required name=words"));
    }

    private Thing event(MeetingView meeting, Document.Meeting document) {
        Optional<OffsetDateTime> begins = begins(document);
        return new Thing("Event")
                .text("name", whole())
                .text("url", frame.canonical())
                .text(
                        "startDate",
                        begins.map(LinkedData::moment)
                                .or(() -> day(meeting.date().iso())))
                .text(
                        "endDate",
                        begins.flatMap(start -> document.duration().map(start::plus))
                                .map(LinkedData::moment))
                .text("duration", document.duration().map(Duration::toString))
                .text(
                        "eventAttendanceMode",
                        meeting.format()
                                .map(format -> MODES.get(format.word()))
                                .map(mode -> "https://schema.org/" + mode + "EventAttendanceMode"))
                .things("location", locations(meeting))
                .thing("organizer", publisher());
    }

    /** A meeting online is at its page, as far as the record knows: whoever wants to join begins there. */
    private Stream<Thing> locations(MeetingView meeting) {
        String format = meeting.format().map(Label::word).orElse("");
        Stream<Thing> online = format.equals("virtual") || format.equals("hybrid")
                ? Stream.of(new Thing("VirtualLocation").text("url", frame.canonical()))
                : Stream.empty();
        return Stream.concat(meeting.place().stream().map(place -> new Thing("Place").text("name", place)), online);
    }

    /** The moment with its offset, where day and time are known. */
    private Optional<OffsetDateTime> begins(Document.Meeting meeting) {
        ZoneId zone = meeting.timeZone().orElse(page.record.site().timeZone());
        return meeting.time()
                .filter(time -> meeting.date().precision() == PartialDate.Precision.DAY)
                .map(time -> meeting.date().first().atTime(time).atZone(zone).toOffsetDateTime());
    }

    private static String moment(OffsetDateTime moment) {
        return moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private Thing report(Document document) {
        CitedWork work = new CitedWorks(page.edition).of(document);
        Thing report = new Thing("Report")
                .text("name", work.title())
                .text("url", work.address())
                .text("datePublished", work.date().flatMap(date -> day(date.toString())))
                .text("inLanguage", work.language())
                .text("reportNumber", work.number())
                .thing("publisher", publisher())
                .thing(
                        "isPartOf",
                        work.container().map(container -> new Thing("CreativeWork").text("name", container)));
        return report.things("author", names(work.authors())).things("editor", names(work.editors()));
    }

    private static Stream<Thing> names(List<CitedWork.Author> authors) {
        return authors.stream()
                .map(author -> new Thing(author.person() ? "Person" : "Organization").text("name", author.name()));
    }

    private Thing person(PersonView person) {
        return new Thing("Person")
                .text("name", frame.title())
                .text("url", frame.canonical())
                .text("sameAs", person.url().map(LinkView::href))
                .things("affiliation", person.affiliations().stream().map(this::affiliation));
    }

    private Thing affiliation(AffiliationLine line) {
        return new Thing("Organization").text("name", line.organisation().name());
    }

    private Thing organisation(OrganisationView organisation) {
        return new Thing("Organization")
                .text("name", frame.title())
                .text("alternateName", organisation.shortName())
                .text("url", frame.canonical())
                .text("sameAs", organisation.url().map(LinkView::href));
    }

    /** A catalogue, with the files of it that stand beside the page. */
    private Thing dataset() {
        return new Thing("Dataset")
                .text("name", whole())
                .text("description", frame.description())
                .text("url", frame.canonical())
                .text("license", site.licence().map(LinkView::href).filter(address -> !address.isEmpty()))
                .thing("creator", publisher())
                .things("distribution", Stream.of(download("csv", "text/csv"), download("json", "application/json")));
    }

    private Thing download(String ending, String type) {
        SitePath file = page.place.page().file("contributions." + ending);
        return new Thing("DataDownload")
                .text("encodingFormat", type)
                .text("contentUrl", PagePlace.absolute(page.record, file));
    }

    private Optional<Thing> publisher() {
        return site.publisher()
                .map(publisher -> new Thing("Organization")
                        .text("name", publisher.text())
                        .text("url", Optional.of(publisher.href()).filter(address -> !address.isEmpty())));
    }

    private Thing breadcrumbs() {
        List<LinkView> crumbs = frame.breadcrumbs();
        JsonArray items = new JsonArray();
        for (int i = 0; i < crumbs.size(); i++) {
            Thing item = new Thing("ListItem")
                    .text("name", crumbs.get(i).text())
                    .text("item", absolute(crumbs.get(i).href()));
            item.json().addProperty("position", i + 1);
            items.add(item.json());
        }
        Thing list = new Thing("BreadcrumbList");
        list.json().add("itemListElement", items);
        return list;
    }

    private String absolute(String href) {
        return URI.create(frame.canonical()).resolve(href).toString();
    }

    private String whole() {
        return frame.name() + frame.context().map(context -> ", " + context).orElse("");
    }

    /** What schema.org takes for a date: no week. */
    private static Optional<String> day(String iso) {
        return Optional.of(iso).filter(date -> !date.contains("W"));
    }

    /** A thing of schema.org being described. */
    private record Thing(JsonObject json) {

        Thing() {
            this(new JsonObject());
        }

        Thing(String type) {
            this();
            text("@type", type);
        }

        Thing text(String name, String text) {
            json.addProperty(name, text);
            return this;
        }

        Thing text(String name, Optional<String> text) {
            text.ifPresent(value -> text(name, value));
            return this;
        }

        Thing thing(String name, Thing thing) {
            json.add(name, thing.json);
            return this;
        }

        Thing thing(String name, Optional<Thing> thing) {
            thing.ifPresent(value -> thing(name, value));
            return this;
        }

        Thing things(String name, Stream<Thing> things) {
            JsonArray list = new JsonArray();
            things.forEach(thing -> list.add(thing.json));
            if (!list.isEmpty()) {
                json.add(name, list);
            }
            return this;
        }
    }
}
