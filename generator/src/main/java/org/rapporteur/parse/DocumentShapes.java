package org.rapporteur.parse;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.rapporteur.model.DocumentPath;
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

    /** The keys of all types. */
    static Set<String> keyNames() {
        return ALL.values().stream().flatMap(shape -> shape.keyNames().stream()).collect(Collectors.toSet());
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
        private final Key<PartialDate> date = required("date", "The date of the announcement.", Shapes.DATE);
        private final Key<Located<String>> from = optional("from", "Who announces.", Shapes.TEXT);
        private final Key<Located<String>> to = optional("to", "Whom it is for.", Shapes.TEXT);
        private final Key<List<Link>> resources = list("resources", "What it refers to: links.", LinkShape.LINK);

        Announcement() {
            super(DocumentType.ANNOUNCEMENT);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Announcement(
                    head,
                    body,
                    date(date, head.path(), entries),
                    entries.get(from),
                    entries.get(to),
                    entries.list(resources));
        }
    }

    private static final class Programme extends DocumentShape {
        private final Key<String> shortTitle = optional("short-title", "A short name, such as BPF.", Shapes.WORDS);
        private final Key<String> singular = optional(
                "singular", "What one of its activities is called, such as Best Practice Forum.", Shapes.WORDS);

        Programme() {
            super(DocumentType.PROGRAMME);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Programme(head, body, entries.get(shortTitle), entries.get(singular));
        }
    }

    private static final class Activity extends DocumentShape {
        private final Key<String> shortTitle =
                optional("short-title", "A short name, such as BPF Cybersecurity.", Shapes.WORDS);
        private final Key<MailingList> mailingList =
                optional("mailing-list", "The mailing list of the activity.", new MailingListShape());
        private final Key<List<Located<String>>> succeeds =
                list("succeeds", "The paths of earlier activities that this one grew out of.", Shapes.PATH);
        private final Key<ActivityStatus> status =
                optional("status", "Whether the activity goes on.", Shapes.word(ActivityStatus.class));
        private final Key<List<Link>> links = list("links", "Links to more about it.", LinkShape.LINK);

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
        private final Key<String> address = optional("address", "The address to write to.", Shapes.MAIL_ADDRESS);
        private final Key<Located<String>> archive = optional("archive", "The web address of the archive.", Shapes.URL);

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
        private final Key<String> theme = optional("theme", "The year's title.", Shapes.WORDS);
        private final Key<AnnualMeeting> annualMeeting = optional(
                "annual-meeting",
                "The annual meeting that the work of this year leads to.",
                new CycleParts.AnnualMeetingShape());
        private final Key<List<PersonMention>> team =
                list("team", "The people who lead the work, each with a role.", PersonShape.PERSON);
        private final Key<List<Milestone>> milestones =
                list("milestones", "What is due when.", new CycleParts.MilestoneShape());
        private final Key<List<Link>> links = list("links", "Links to more about it.", LinkShape.LINK);

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
        private final Key<PartialDate> date = required("date", "The day of the meeting.", Shapes.DATE);
        private final Key<Integer> number = optional(
                "number",
                "The number of the meeting in its cycle. Without a title, a virtual meeting 4 is “Virtual Meeting IV”.",
                Shapes.NUMBER);
        private final Key<LocalTime> time = optional("time", "When it begins, such as 14:00.", Shapes.TIME);
        private final Key<ZoneId> timeZone = optional(
                "time-zone", "The time zone of that time, such as Europe/Zurich; else the site's.", Shapes.ZONE);
        private final Key<Duration> duration = optional("duration", "How long it took.", DurationShape.DURATION);
        private final Key<MeetingFormat> format =
                optional("format", "How people met.", Shapes.word(MeetingFormat.class));
        private final Key<String> place = optional("place", "Where they met.", Shapes.WORDS);
        private final Key<List<PersonMention>> facilitators =
                list("facilitators", "The people who led the meeting.", PersonShape.PERSON);
        private final Key<Link> recording = optional("recording", "Where to hear or see it again.", LinkShape.LINK);
        private final Key<Link> agenda = optional("agenda", "Where the agenda is.", LinkShape.LINK);
        private final Key<List<Link>> documents = list("documents", "Documents of the meeting: links.", LinkShape.LINK);
        private final Key<List<Decision>> decisions =
                list("decisions", "What was decided.", new MeetingParts.DecisionShape());
        private final Key<List<Action>> actions = list("actions", "Who is to do what.", new MeetingParts.ActionShape());
        private final Key<MeetingStatus> status =
                optional("status", "How far the summary has come.", Shapes.word(MeetingStatus.class));
        private final Key<List<Correction>> corrections = list(
                "corrections", "What was changed after the summary was final.", new MeetingParts.CorrectionShape());
        private final Key<List<Located<String>>> alsoIn = optional(
                "also-in",
                "The path of another cycle that the meeting belongs to, or a list of them.",
                ListShape.orOne(Shapes.PATH));

        Meeting() {
            super(DocumentType.MEETING);
        }

        @Override
        protected String derivedTitle(DocumentPath path, Entries entries) {
            return MeetingTitle.of(entries.get(format), entries.get(number), date(date, path, entries));
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Meeting(
                    head,
                    body,
                    date(date, head.path(), entries),
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
        private final Key<AnnexNumber> annex =
                optional("annex", "The annex's number, as the report has it: I, 1 or A.", Shapes.ANNEX);
        private final Key<List<PersonMention>> participants = required(
                "participants",
                "The people who took part, in the order of the report.",
                new ListShape<>(PersonShape.PERSON));

        Participants() {
            super(DocumentType.PARTICIPANTS);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Participants(head, body, entries.get(annex), entries.list(participants));
        }
    }

    private static final class Contributions extends DocumentShape {
        private final Key<AnnexNumber> annex =
                optional("annex", "The annex's number, as the report has it: I, 1 or A.", Shapes.ANNEX);
        private final Key<PartialDate> asOf = optional("as-of", "The day on which the list stood so.", Shapes.DATE);
        private final Key<List<ContributionEntry>> contributions = optional(
                "contributions",
                "The contributions, in the order of the report.",
                new ListShape<>(ContributionShape.CONTRIBUTION));

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
        private final Key<AnnexNumber> annex =
                required("annex", "The annex's number, as the report has it: I, 1 or A.", Shapes.ANNEX);

        Annex() {
            super(DocumentType.ANNEX);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Annex(
                    head,
                    body,
                    entries.get(annex).orElseGet(() -> new AnnexNumber(new Located<>("?", head.position()), 0)));
        }
    }

    private static final class Output extends DocumentShape {
        private final Key<String> kind = optional(
                "kind",
                "What it is: report, policy-options, infographic, handbook, messages or another word.",
                Shapes.WORDS);
        private final Key<List<PersonMention>> authors =
                list("authors", "The people who wrote it, each with a role.", PersonShape.PERSON);
        private final Key<List<Link>> links = list("links", "Links to more about it.", LinkShape.LINK);

        Output() {
            super(DocumentType.OUTPUT);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Output(head, body, entries.get(kind), entries.list(authors), entries.list(links));
        }
    }

    private static final class Version extends DocumentShape {
        private final Key<String> version =
                required("version", "What the version is called, such as Draft 1.0.", Shapes.WORDS);
        private final Key<PartialDate> date = required("date", "The date on which it was issued.", Shapes.DATE);
        private final Key<VersionStatus> status =
                optional("status", "How far the text has come.", Shapes.word(VersionStatus.class));
        private final Key<Review> review =
                optional("review", "When and where the version can be commented on.", new MeetingParts.ReviewShape());
        private final Key<Located<String>> file = optional("file", "The path of the document as issued.", Shapes.PATH);

        Version() {
            super(DocumentType.VERSION);
        }

        @Override
        protected Document document(Head head, Body body, Entries entries) {
            return new Document.Version(
                    head,
                    body,
                    entries.get(version).orElse(""),
                    date(date, head.path(), entries),
                    entries.get(status),
                    entries.get(review),
                    entries.get(file));
        }
    }
}
