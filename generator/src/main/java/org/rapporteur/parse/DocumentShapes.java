package org.rapporteur.parse;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.Action;
import org.rapporteur.model.ActivityStatus;
import org.rapporteur.model.AnnexNumber;
import org.rapporteur.model.AnnualMeeting;
import org.rapporteur.model.ContributionEntry;
import org.rapporteur.model.Correction;
import org.rapporteur.model.Decision;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.Head;
import org.rapporteur.model.Link;
import org.rapporteur.model.MailingList;
import org.rapporteur.model.MeetingFormat;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.Review;
import org.rapporteur.model.VersionStatus;

/** The keys of every type of document: the table of content-format, “Front matter”, row by row. */
final class DocumentShapes {

    private static final Map<DocumentType, DocumentShape> ALL = Stream.of(
                    new Home(),
                    new Page(),
                    new Announcement(),
                    new Programme(),
                    new Activity(),
                    new Cycle(),
                    new Meeting(),
                    new Participants(),
                    new Contributions(),
                    new Annex(),
                    new Output(),
                    new Version())
            .collect(Collectors.toUnmodifiableMap(DocumentShape::type, Function.identity()));

    private DocumentShapes() {}

    static DocumentShape of(DocumentType type) {
        return ALL.get(type);
    }

    /** The types, in words, that have a key; empty when none has it. */
    static Optional<String> typesWith(String key) {
        return Optional.of(Stream.of(DocumentType.values())
                        .filter(type -> ALL.get(type).keyNames().contains(key))
                        .map(DocumentType::phrase)
                        .collect(Collectors.joining(", ")))
                .filter(types -> !types.isEmpty());
    }

    private static final class Home extends DocumentShape {
        Home() {
            super(DocumentType.HOME);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Home(head, body);
        }
    }

    private static final class Page extends DocumentShape {
        Page() {
            super(DocumentType.PAGE);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Page(head, body);
        }
    }

    private static final class Announcement extends DocumentShape {
        private final Key<PartialDate> date = required("date", Shapes.DATE);
        private final Key<Located<String>> from = optional("from", Shapes.TEXT);
        private final Key<Located<String>> to = optional("to", Shapes.TEXT);
        private final Key<List<Link>> resources = list("resources", LinkShape.LINK);

        Announcement() {
            super(DocumentType.ANNOUNCEMENT);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Announcement(
                    head, body, entries.need(date), entries.get(from), entries.get(to), entries.list(resources));
        }
    }

    private static final class Programme extends DocumentShape {
        private final Key<String> shortTitle = optional("short-title", Shapes.WORDS);
        private final Key<String> singular = optional("singular", Shapes.WORDS);

        Programme() {
            super(DocumentType.PROGRAMME);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Programme(head, body, entries.get(shortTitle), entries.get(singular));
        }
    }

    private static final class Activity extends DocumentShape {
        private final Key<String> shortTitle = optional("short-title", Shapes.WORDS);
        private final Key<MailingList> mailingList = optional("mailing-list", new MailingListShape());
        private final Key<List<Located<String>>> succeeds = list("succeeds", Shapes.PATH);
        private final Key<ActivityStatus> status = optional("status", Shapes.word(ActivityStatus.class));
        private final Key<List<Link>> links = list("links", LinkShape.LINK);

        Activity() {
            super(DocumentType.ACTIVITY);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Activity(
                    head,
                    body,
                    entries.get(shortTitle),
                    entries.get(mailingList),
                    entries.list(succeeds),
                    entries.get(status),
                    entries.list(links));
        }
    }

    static final class MailingListShape extends MappingShape<MailingList> {
        private final Key<String> address = optional("address", Shapes.MAIL_ADDRESS);
        private final Key<Located<String>> archive = optional("archive", Shapes.URL);

        @Override
        protected Optional<MailingList> build(Entries entries, Reading reading) {
            return Optional.of(new MailingList(entries.get(address), entries.get(archive)));
        }

        @Override
        public String expected() {
            return "a mailing list";
        }
    }

    private static final class Cycle extends DocumentShape {
        private final Key<String> theme = optional("theme", Shapes.WORDS);
        private final Key<AnnualMeeting> annualMeeting =
                optional("annual-meeting", new CycleParts.AnnualMeetingShape());
        private final Key<List<PersonMention>> team = list("team", PersonShape.PERSON);
        private final Key<List<Milestone>> milestones = list("milestones", new CycleParts.MilestoneShape());
        private final Key<List<Link>> links = list("links", LinkShape.LINK);

        Cycle() {
            super(DocumentType.CYCLE);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Cycle(
                    head,
                    body,
                    entries.get(theme),
                    entries.get(annualMeeting),
                    entries.list(team),
                    entries.list(milestones),
                    entries.list(links));
        }
    }

    private static final class Meeting extends DocumentShape {
        private final Key<PartialDate> date = required("date", Shapes.DATE);
        private final Key<Integer> number = optional("number", Shapes.NUMBER);
        private final Key<LocalTime> time = optional("time", Shapes.TIME);
        private final Key<ZoneId> timeZone = optional("time-zone", Shapes.ZONE);
        private final Key<Duration> duration = optional("duration", DurationShape.DURATION);
        private final Key<MeetingFormat> format = optional("format", Shapes.word(MeetingFormat.class));
        private final Key<String> place = optional("place", Shapes.WORDS);
        private final Key<List<PersonMention>> facilitators = list("facilitators", PersonShape.PERSON);
        private final Key<Link> recording = optional("recording", LinkShape.LINK);
        private final Key<Link> agenda = optional("agenda", LinkShape.LINK);
        private final Key<List<Link>> documents = list("documents", LinkShape.LINK);
        private final Key<List<Decision>> decisions = list("decisions", new MeetingParts.DecisionShape());
        private final Key<List<Action>> actions = list("actions", new MeetingParts.ActionShape());
        private final Key<MeetingStatus> status = optional("status", Shapes.word(MeetingStatus.class));
        private final Key<List<Correction>> corrections = list("corrections", new MeetingParts.CorrectionShape());
        private final Key<List<Located<String>>> alsoIn = optional("also-in", ListShape.orOne(Shapes.PATH));

        Meeting() {
            super(DocumentType.MEETING);
        }

        @Override
        protected String derivedTitle(Entries entries) {
            return MeetingTitle.of(entries.get(format), entries.get(number), entries.need(date));
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Meeting(
                    head,
                    body,
                    entries.need(date),
                    entries.place(date),
                    entries.get(number),
                    entries.place(number),
                    entries.get(time),
                    entries.get(timeZone),
                    entries.get(duration),
                    entries.get(format),
                    entries.get(place),
                    entries.list(facilitators),
                    entries.get(recording),
                    entries.get(agenda),
                    entries.list(documents),
                    entries.list(decisions),
                    entries.list(actions),
                    entries.get(status),
                    entries.list(corrections),
                    entries.list(alsoIn));
        }
    }

    private static final class Participants extends DocumentShape {
        private final Key<AnnexNumber> annex = optional("annex", Shapes.ANNEX);
        private final Key<List<PersonMention>> participants =
                required("participants", new ListShape<>(PersonShape.PERSON));

        Participants() {
            super(DocumentType.PARTICIPANTS);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Participants(head, body, entries.get(annex), entries.need(participants));
        }
    }

    private static final class Contributions extends DocumentShape {
        private final Key<AnnexNumber> annex = optional("annex", Shapes.ANNEX);
        private final Key<PartialDate> asOf = optional("as-of", Shapes.DATE);
        private final Key<List<ContributionEntry>> contributions =
                optional("contributions", new ListShape<>(ContributionShape.CONTRIBUTION));

        Contributions() {
            super(DocumentType.CONTRIBUTIONS);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Contributions(
                    head, body, entries.get(annex), entries.get(asOf), entries.get(contributions));
        }
    }

    private static final class Annex extends DocumentShape {
        private final Key<AnnexNumber> annex = required("annex", Shapes.ANNEX);

        Annex() {
            super(DocumentType.ANNEX);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Annex(head, body, entries.need(annex));
        }
    }

    private static final class Output extends DocumentShape {
        private final Key<String> kind = optional("kind", Shapes.WORDS);
        private final Key<List<PersonMention>> authors = list("authors", PersonShape.PERSON);
        private final Key<List<Link>> links = list("links", LinkShape.LINK);

        Output() {
            super(DocumentType.OUTPUT);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Output(head, body, entries.get(kind), entries.list(authors), entries.list(links));
        }
    }

    private static final class Version extends DocumentShape {
        private final Key<String> version = required("version", Shapes.WORDS);
        private final Key<PartialDate> date = required("date", Shapes.DATE);
        private final Key<VersionStatus> status = optional("status", Shapes.word(VersionStatus.class));
        private final Key<Review> review = optional("review", new MeetingParts.ReviewShape());
        private final Key<Located<String>> file = optional("file", Shapes.PATH);

        Version() {
            super(DocumentType.VERSION);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Version(
                    head,
                    body,
                    entries.need(version),
                    entries.need(date),
                    entries.get(status),
                    entries.get(review),
                    entries.get(file));
        }
    }
}
