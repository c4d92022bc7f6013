package org.rapporteur.export;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.DateText;
import org.rapporteur.page.Edition;

/**
 * Calendars (iCalendar, RFC 5545) of the site, and of each programme, activity and cycle. Times are in UTC, in which they
 * are exact on every machine; what has a date alone lasts whole days.
 */
final class Calendars {

    private final PublicRecord record;
    private final Occasions occasions;

    Calendars(Edition edition) {
        this.record = edition.record();
        this.occasions = new Occasions(edition);
    }

    Stream<ExportedFile> files() {
        SitePath whole = SitePath.HOME.file(Addresses.CALENDAR_FILE);
        Stream<ExportedFile> parts = record.documents().stream()
                .flatMap(document -> Addresses.calendars(document).stream()
                        .map(path -> calendar(document.page(), path, title(document))));
        return Stream.of(Stream.of(calendar(SitePath.HOME, whole, record.site().title())), parts, deadlines())
                .flatMap(files -> files);
    }

    private Stream<ExportedFile> deadlines() {
        return record.addresses().files().contains(Addresses.DEADLINES_FILE)
                ? Stream.of(ExportedFile.text(
                        Addresses.DEADLINES_FILE,
                        () -> text(
                                "Deadlines: " + record.site().title(),
                                occasions.deadlines(record.documents(Document.Cycle.class)))))
                : Stream.empty();
    }

    private String title(Document document) {
        return document instanceof Document.Cycle cycle ? record.tree().fullName(cycle) : document.title();
    }

    private ExportedFile calendar(SitePath page, SitePath path, String title) {
        return ExportedFile.text(path, () -> text(title, occasions.of(cycles(page))));
    }

    private List<Document.Cycle> cycles(SitePath page) {
        return Stream.concat(
                        record.tree().at(page).stream()
                                .filter(Document.Cycle.class::isInstance)
                                .map(Document.Cycle.class::cast),
                        record.tree().below(page, Document.Cycle.class).stream())
                .toList();
    }

    private static String text(String title, List<Occasion> occasions) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Rapporteur//Rapporteur//EN");
        calendar.setName(title);
        // The older name of the same, which most programs know.
        calendar.setExperimentalProperty("X-WR-CALNAME", title);
        occasions.forEach(occasion -> calendar.addEvent(event(occasion)));
        if (occasions.isEmpty()) {
            calendar.addComponent(universalTime());
        }
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It would fold by characters.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            // Nothing but memory is written to.
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString());
    }

    /** A calendar has one component at least (RFC 5545, section 3.6), also before its first date is known. */
    private static VTimezone universalTime() {
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(0));
        standard.setTimezoneOffsetTo(new UtcOffset(0));
        VTimezone zone = new VTimezone("Etc/UTC");
        zone.addStandardTime(standard);
        return zone;
    }

    private static VEvent event(Occasion occasion) {
        VEvent event = new VEvent();
        event.setUid(occasion.uid());
        // Of what is only published it says when that was last changed (RFC 5545, section 3.8.7.2).
        event.setDateTimeStamp(Date.from(
                occasion.changed().first().atStartOfDay(ZoneOffset.UTC).toInstant()));
        if (occasion.begins().isPresent()) {
            timed(event, occasion, occasion.begins().get());
        } else {
            wholeDays(event, occasion.when());
        }
        event.setSummary(occasion.title() + vague(occasion.when()));
        if (!occasion.about().isEmpty()) {
            event.setDescription(occasion.about());
        }
        occasion.place().ifPresent(event::setLocation);
        event.addCategories(occasion.category());
        event.setUrl(occasion.url());
        return event;
    }

    private static void timed(VEvent event, Occasion occasion, Instant begins) {
        event.setDateStart(Date.from(begins));
        occasion.duration().ifPresent(duration -> event.setDateEnd(Date.from(begins.plus(duration))));
    }

    /** The end is the day after the last (RFC 5545, section 3.6.1). A day that is not known takes nobody's time. */
    private static void wholeDays(VEvent event, Occasion.Span when) {
        day(event, "DTSTART", when.starts().first());
        day(event, "DTEND", when.ends().last().plusDays(1));
        event.setTransparency(true);
        if (!when.isExact()) {
            event.setStatus(Status.tentative());
        }
    }

    /** The library would write a day as it is in the machine's own time zone, in which some days never were. */
    private static void day(VEvent event, String property, LocalDate day) {
        event.setExperimentalProperty(property, ICalDataType.DATE, day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** “ (September 2017)”: the program will show every day of it, and only the words can say that no day is known. */
    private static String vague(Occasion.Span when) {
        if (when.isExact()) {
            return "";
        }
        String starts = DateText.words(when.starts());
        return " (" + (when.starts().equals(when.ends()) ? starts : starts + " to " + DateText.words(when.ends()))
                + ")";
    }
}
