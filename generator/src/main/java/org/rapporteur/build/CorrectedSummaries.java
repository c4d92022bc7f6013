package org.rapporteur.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.CorrectedSummary;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.parse.ContentParser;
import org.rapporteur.source.History;
import org.rapporteur.source.History.Revision;
import org.rapporteur.source.OldTexts;

/** Finds in the history of summaries how they stood before and after they were corrected. */
final class CorrectedSummaries {

    private final Request request;
    private final PublicRecord record;
    private final History history;
    private final ContentParser parser;

    CorrectedSummaries(Request request, PublicRecord record, History history, ContentParser parser) {
        this.request = request;
        this.record = record;
        this.history = history;
        this.parser = parser;
    }

    /** By page, the oldest first. No old text is read of a summary without corrections. */
    Map<SitePath, List<CorrectedSummary>> all() {
        List<Document.Meeting> corrected = record.documents(Document.Meeting.class).stream()
                .filter(meeting -> !meeting.corrections().isEmpty())
                .filter(meeting ->
                        !history.revisions(meeting.head().path().file()).isEmpty())
                .toList();
        if (corrected.isEmpty()) {
            return Map.of();
        }
        try (OldTexts texts = OldTexts.of(request.content())) {
            return corrected.parallelStream()
                    .collect(Collectors.toUnmodifiableMap(Document::page, meeting -> of(meeting, texts)));
        } catch (IOException e) {
            // As where there is no repository: the corrections stand as they are.
            return Map.of();
        }
    }

    private List<CorrectedSummary> of(Document.Meeting meeting, OldTexts texts) {
        List<Revision> revisions = history.revisions(meeting.head().path().file());
        Map<String, Optional<Document.Meeting>> known = new HashMap<>();
        Function<String, Optional<Document.Meeting>> read =
                revision -> known.computeIfAbsent(revision, any -> read(any, meeting, texts));
        return IntStream.range(0, revisions.size())
                .boxed()
                .flatMap(i -> corrected(revisions.subList(0, i + 1), read))
                .filter(summary -> meeting.corrections().stream().anyMatch(summary::brings))
                .toList();
    }

    /** The last of some revisions. */
    private static Stream<CorrectedSummary> corrected(
            List<Revision> revisions, Function<String, Optional<Document.Meeting>> read) {
        return read
                .apply(revisions.get(revisions.size() - 1).after())
                .filter(after -> !after.corrections().isEmpty())
                .flatMap(after -> before(revisions, read).map(before -> new CorrectedSummary(before, after)))
                .stream();
    }

    /** What the last revision began with; where that cannot be read, what that began with. */
    private static Optional<Document.Meeting> before(
            List<Revision> revisions, Function<String, Optional<Document.Meeting>> read) {
        String before = revisions.get(revisions.size() - 1).before();
        for (int i = revisions.size() - 2; i >= 0 && read.apply(before).isEmpty(); i--) {
            before = revisions.get(i).after().equals(before) ? revisions.get(i).before() : before;
        }
        return read.apply(before);
    }

    private Optional<Document.Meeting> read(String revision, Document.Meeting now, OldTexts texts) {
        String path = now.head().path().file();
        return texts.read(revision, request.folder() + "/" + path)
                .flatMap(text -> parser.old(text, path, record.site()))
                .filter(Document.Meeting.class::isInstance)
                .map(Document.Meeting.class::cast);
    }
}
