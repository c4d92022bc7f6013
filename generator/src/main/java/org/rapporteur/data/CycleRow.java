package org.rapporteur.data;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.MilestoneKind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.VersionStatus;

/** A year's round of work. */
public record CycleRow(
        @Means("The path of its page, which stays.") String id,
        @Means("The address of its page.") URI url,
        @Means("What it is called.") String title,
        @Means("The activity whose cycle it is.") Optional<Named> activity,
        @Means("The year.") int year,
        @Means("The title of the year.") Optional<String> theme,
        @Means("What it is about, in one or two sentences.") Optional<String> summary,
        @Means("What it is about, by topic.") List<String> topics,
        @Means("The annual meeting that it leads up to.") Optional<String> annualMeeting,
        @Means("The city of that meeting.") Optional<String> annualMeetingCity,

        @Means("The country of that meeting, by its code of ISO 3166-1.")
        Optional<String> annualMeetingCountry,

        @Means("The first day of that meeting.") Optional<PartialDate> annualMeetingStarts,
        @Means("The last day of that meeting.") Optional<PartialDate> annualMeetingEnds,

        @Means("How many meetings it has, also those to come, with those of other cycles that belong to it too.")
        int meetings,

        @Means("How many contributions its catalogue has, without comments on drafts.")
        int contributions,

        @Means(value = "The people who led it.", counted = true)
        List<Member> team,

        @Means(value = "Its dates, beside its meetings.", counted = true)
        List<Date> milestones,

        @Means(value = "Its outputs.", counted = true) List<Output> outputs) {

    /** Somebody with a role. */
    public record Member(
            @Means("The name.") String name,
            @Means("The page about them.") Optional<URI> url,
            @Means("What they were.") Optional<String> role) {}

    /** A date, or a window. */
    public record Date(
            @Means("The date, or the first of a window.") PartialDate starts,
            @Means("The last date of a window.") Optional<PartialDate> ends,
            @Means("What it is the date of.") String title,
            @Means("Of what kind it is.") Optional<MilestoneKind> kind,
            @Means("Whom it concerns.") Optional<String> audience) {}

    /** A living document. */
    public record Output(
            @Means("The path of its page, which stays.") String id,
            @Means("The address of its page.") URI url,
            @Means("What it is called.") String title,

            @Means("Of what kind it is: a report, a handbook.")
            Optional<String> kind,

            @Means("Its versions, newest first.") List<Version> versions) {}

    /** A document as it stood on a day. */
    public record Version(
            @Means("The address of its page.") URI url,
            @Means("What it is called.") String title,
            @Means("Which version it is.") String version,
            @Means("When it was issued.") PartialDate date,
            @Means("Where it stands.") Optional<VersionStatus> status,
            @Means("From when it could be commented on.") Optional<PartialDate> reviewOpens,
            @Means("Until when it could be commented on.") Optional<PartialDate> reviewCloses) {}
}
