package org.rapporteur.model;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.NumberedParagraph;

/** A document of the record: one file, one page. Its keys are those of content-format, “Front matter”. */
public sealed interface Document {

    Head head();

    Body body();

    default DocumentType type() {
        return head().type();
    }

    default String title() {
        return head().title().value();
    }

    /** The page that it becomes. */
    default SitePath page() {
        return head().path().page();
    }

    record Home(Head head, Body body) implements Document {}

    record Page(Head head, Body body) implements Document {}

    record Announcement(
            Head head,
            Body body,
            PartialDate date,
            Optional<Located<String>> from,
            Optional<Located<String>> to,
            List<Link> resources)
            implements Document {
        public Announcement {
            resources = List.copyOf(resources);
        }
    }

    /** @param singular what one of its activities is called: “Best Practice Forum” */
    record Programme(Head head, Body body, Optional<String> shortTitle, Optional<String> singular)
            implements Document {}

    /** @param succeeds paths of the earlier activities that this one grew out of */
    record Activity(
            Head head,
            Body body,
            Optional<String> shortTitle,
            Optional<MailingList> mailingList,
            List<Located<String>> succeeds,
            Optional<ActivityStatus> status,
            List<Link> links)
            implements Document {
        public Activity {
            succeeds = List.copyOf(succeeds);
            links = List.copyOf(links);
        }
    }

    /** @param theme the year's title */
    record Cycle(
            Head head,
            Body body,
            Optional<String> theme,
            Optional<AnnualMeeting> annualMeeting,
            List<PersonMention> team,
            List<Milestone> milestones,
            List<Link> links)
            implements Document {
        public Cycle {
            team = List.copyOf(team);
            milestones = List.copyOf(milestones);
            links = List.copyOf(links);
        }

        /** The folder's name: nobody writes the year again. */
        public int year() {
            return Integer.parseInt(page().name());
        }

        boolean hasDeadlines() {
            return milestones.stream().anyMatch(Milestone::isDeadline);
        }
    }

    /**
     * @param datePlace where the date is written
     * @param numberPlace where the number is written, if it is
     * @param alsoIn paths of other cycles that it belongs to
     */
    record Meeting(
            Head head,
            Body body,
            PartialDate date,
            Position datePlace,
            Optional<Integer> number,
            Position numberPlace,
            Optional<LocalTime> time,
            Optional<ZoneId> timeZone,
            Optional<Duration> duration,
            Optional<MeetingFormat> format,
            Optional<String> place,
            List<PersonMention> facilitators,
            Optional<Link> recording,
            Optional<Link> agenda,
            List<Link> documents,
            List<Decision> decisions,
            List<Action> actions,
            Optional<MeetingStatus> status,
            List<Correction> corrections,
            List<Located<String>> alsoIn)
            implements Document {
        public Meeting {
            facilitators = List.copyOf(facilitators);
            documents = List.copyOf(documents);
            decisions = List.copyOf(decisions);
            actions = List.copyOf(actions);
            corrections = List.copyOf(corrections);
            alsoIn = List.copyOf(alsoIn);
        }

        /** Of its place alone: meetings are keys of indexes. */
        @Override
        public int hashCode() {
            return head.path().hashCode();
        }

        /** The words of a decision or an action: its own, or those of the paragraph that it names. */
        public String words(Optional<String> text, Optional<Located<String>> anchor) {
            return text.or(() ->
                            anchor.flatMap(id -> body.paragraph(id.value())).map(NumberedParagraph::text))
                    .orElse("");
        }
    }

    record Participants(Head head, Body body, Optional<AnnexNumber> annex, List<PersonMention> participants)
            implements Document {
        public Participants {
            participants = List.copyOf(participants);
        }

        /** How many of those who are listed took part: what a number of participants means everywhere. */
        public int tookPart() {
            return (int) participants.stream().filter(PersonMention::tookPart).count();
        }

        /** How many of those who are listed did not. */
        public int apologies() {
            return participants.size() - tookPart();
        }
    }

    /**
     * @param asOf the day on which the list stood so
     * @param entries its own list; empty when the document has none and is derived
     */
    record Contributions(
            Head head,
            Body body,
            Optional<AnnexNumber> annex,
            Optional<PartialDate> asOf,
            Optional<List<ContributionEntry>> entries)
            implements Document {
        public Contributions {
            entries = entries.map(List::copyOf);
        }

        /** What it lists does not tell it from others, and is long. */
        @Override
        public int hashCode() {
            return head.hashCode();
        }
    }

    record Annex(Head head, Body body, AnnexNumber annex) implements Document {}

    /** @param kind {@code report}, {@code policy-options}, … : an open list */
    record Output(Head head, Body body, Optional<String> kind, List<PersonMention> authors, List<Link> links)
            implements Document {
        public Output {
            authors = List.copyOf(authors);
            links = List.copyOf(links);
        }
    }

    /** @param file the path of an asset: the document as it was issued */
    record Version(
            Head head,
            Body body,
            String version,
            PartialDate date,
            Optional<VersionStatus> status,
            Optional<Review> review,
            Optional<Located<String>> file)
            implements Document {

        /** When it was corrected, if its editors say that it was after it had been issued. */
        public Optional<PartialDate> corrected() {
            return head.updated().filter(updated -> updated.compareTo(date) > 0);
        }
    }
}
