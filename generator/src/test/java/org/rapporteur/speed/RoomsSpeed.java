package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rapporteur.cache.Packing;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.export.search.SearchFile;
import org.rapporteur.export.search.SearchIndex;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.BodySource;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.redline.Redline;
import org.rapporteur.render.PageRenderer;

/** What it takes to read the Markdown of a summary, to show it as a page, to compare it; and for all: who is who, and the search. */
@State(Scope.Benchmark)
public class RoomsSpeed {

    private final MarkdownReader reader = new MarkdownReader();

    private MeasuredRecord measured;
    private BodySource summary;
    private PageRenderer renderer;
    private PlannedPage meeting;
    private String before;
    private String after;

    @Setup
    public void prepare(MeasuredRecord record) throws IOException {
        measured = record;
        String file = MeasuredRecord.MEETING + "index.md";
        String text = Files.readString(record.content().resolve(file)).split("\n---\n", 2)[1];
        summary = new BodySource(file, text, 1, true);
        renderer = new PageRenderer(record.built().theme());
        meeting = record.built().plan().pages().stream()
                .filter(page -> page.path().equals(new SitePath("/" + MeasuredRecord.MEETING)))
                .findFirst()
                .orElseThrow();
        before = text.replaceAll("\n\\d+\\. (.*)", "<p>$1</p>");
        after = before.replace("outline of practices", "list of practices");
    }

    @Benchmark
    public Body markdown() {
        return reader.read(summary, new Findings());
    }

    @Benchmark
    public PublicRecord whoIsWho() {
        return PublicRecord.of(measured.built().parsing().parsed());
    }

    @Benchmark
    public Optional<byte[]> meetingPage() {
        return renderer.render(meeting, trouble -> {
            throw new IllegalStateException(trouble.message());
        });
    }

    @Benchmark
    public Redline redline() {
        return Redline.of(before, after);
    }

    @Benchmark
    public List<SearchFile> searchIndex() {
        return SearchIndex.of(measured.built().plan().edition().record(), Packing.IN_MEMORY)
                .toList();
    }
}
