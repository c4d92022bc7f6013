package org.rapporteur.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.CorrectedSummary;
import org.rapporteur.model.Document;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.source.History;

/**
 * The record as it is published.
 *
 * @param history what git knows of the files
 * @param corrected how summaries stood before and after they were corrected, the oldest first, where git knows
 * @param today the day that the pages call today: never the clock's
 * @param folder how findings name the content folder: from where the build runs
 * @param archived whether the whole site is also to be had as one file, at {@link Addresses#ARCHIVE}
 * @param warnings what was found in it that its editors may want to put right
 */
public record Edition(
        PublicRecord record,
        History history,
        Map<SitePath, List<CorrectedSummary>> corrected,
        LocalDate today,
        String folder,
        boolean archived,
        List<Diagnostic> warnings) {

    public Edition {
        corrected = Map.copyOf(corrected);
        warnings = List.copyOf(warnings);
    }

    /** The edition of the same day with another record. */
    public Edition of(PublicRecord other) {
        return new Edition(other, history, corrected, today, folder, archived, warnings);
    }

    /** How the repository names the content folder; it may stand below its top. */
    String repositoryFolder() {
        return history.folder().orElse(folder);
    }

    /** When a document was last changed: what it says itself, else what git says. */
    public Optional<PartialDate> updated(Document document) {
        return change(document).map(Change::date);
    }

    /** The last change of a document's own file. */
    Optional<Change> change(Document document) {
        return document.head()
                .updated()
                .map(date -> new Change(date, Optional.empty()))
                .or(() -> history.last(document.head().path().file())
                        .map(commit -> new Change(day(commit.time()), Optional.of(commit.id()))));
    }

    /** The day of a moment, where the site is at home. */
    PartialDate day(Instant moment) {
        return PartialDate.of(moment.atZone(record.site().timeZone()).toLocalDate());
    }

    /** The address with the site's base URL in front, for what is read away from the site. */
    public String address(SitePath path) {
        return PagePlace.absolute(record, path);
    }

    /** Whether a date, or the last day of a window, is past. */
    boolean isOver(PartialDate date) {
        return date.last().isBefore(today);
    }

    /** Whether a meeting is still to come: it has a page, and no summary yet. */
    boolean isComing(Document.Meeting meeting) {
        return meeting.date().first().isAfter(today);
    }

    /** Whether a version bears a date that is still to come: nobody has it before. */
    public boolean isComing(Document.Version version) {
        return version.date().first().isAfter(today);
    }

    /** An output's newest version: the last that is no more to come, else the one that comes first. */
    public Optional<Document.Version> newest(Document.Output output) {
        List<Document.Version> newestFirst = record.tree().versions(output);
        return newestFirst.stream()
                .filter(version -> !isComing(version))
                .findFirst()
                .or(() -> newestFirst.stream()
                        .skip(Math.max(0, newestFirst.size() - 1))
                        .findFirst());
    }

    /** Those of some meetings that have been: what a number of summaries means everywhere. */
    List<Document.Meeting> held(Collection<Document.Meeting> meetings) {
        return meetings.stream().filter(meeting -> !isComing(meeting)).toList();
    }

    List<Document.Meeting> meetings() {
        return held(record.documents(Document.Meeting.class));
    }
}
