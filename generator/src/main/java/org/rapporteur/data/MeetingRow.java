package org.rapporteur.data;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.MeetingFormat;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.PartialDate;

/** A meeting and its summary report. */
public record MeetingRow(
        @Means("The path of its page, which stays.") String id,
        @Means("The address of its page.") URI url,
        @Means("Its short citable id.") Optional<String> symbol,
        @Means("What it is called.") String title,
        @Means("The activity that it was a meeting of.") Optional<Named> activity,
        @Means("The cycle that it was a meeting of.") Optional<Named> cycle,
        @Means("Its number in the cycle.") Optional<Integer> number,
        @Means("When it was.") PartialDate date,
        @Means("When it began, where the time zone says.") Optional<LocalTime> time,

        @Means("The time zone, by its name in the tz database.")
        Optional<String> timeZone,

        @Means("How long it took, in minutes.") Optional<Integer> minutes,

        @Means("Whether people met online, in a place, or both.")
        Optional<MeetingFormat> format,

        @Means("Where it was.") Optional<String> place,

        @Means("Where the report stands: a draft, open for corrections, or final.")
        Optional<MeetingStatus> status,

        @Means("What it was about, in one or two sentences.")
        Optional<String> summary,

        @Means("What it was about, by topic.") List<String> topics,
        @Means("Who led it.") List<Named> facilitators,

        @Means("How many took part, by its lists of participants.")
        int participants,

        @Means("How many stand in those lists and sent apologies.")
        int apologies,

        @Means("The recording.") Optional<URI> recording,
        @Means(value = "What was decided.", counted = true) List<Decision> decisions,
        @Means(value = "What was taken on.", counted = true) List<Action> actions,

        @Means(value = "The numbered paragraphs of the report.", counted = true)
        List<Paragraph> paragraphs) {

    /** What was decided. */
    public record Decision(
            @Means("What, in words.") String text,
            @Means("The paragraph that says so.") Optional<URI> url,
            @Means("By when.") Optional<PartialDate> due) {}

    /** What somebody took on. */
    public record Action(
            @Means("What, in words.") String text,
            @Means("The paragraph that says so.") Optional<URI> url,
            @Means("Who took it on.") List<Named> who,
            @Means("By when.") Optional<PartialDate> due,

            @Means("Whether the record says that it is done.")
            boolean done,

            @Means("When it was done.") Optional<PartialDate> doneOn) {}

    /** A numbered paragraph. */
    public record Paragraph(
            @Means("The number that the report prints.") int number,
            @Means("The permanent address.") URI url,
            @Means("Its words, without markup.") String text) {}
}
