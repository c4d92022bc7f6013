package org.rapporteur.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.model.PublicRecord;

/** An editor's desk: a content folder, a day, and what is written there. */
record Desk(Path content, String day, Questions questions) {

    static final String REAL = "../content";

    /** A record in which there is one of what other documents stand in, and nothing to go by. */
    static Desk bare(Path content) {
        Desk desk = new Desk(content, "2017-10-12", Questions.NOBODY);
        desk.put("site.yaml", "title: Record\nbase-url: https://example.org/outputs/\n");
        desk.put("index.md", "---\ntype: home\ntitle: H\n---\n");
        desk.put("bpf/index.md", "---\ntype: programme\ntitle: BPF\n---\n");
        desk.put("bpf/spam/index.md", "---\ntype: activity\ntitle: BPF Spam\n---\n");
        desk.put("bpf/spam/2017/index.md", "---\ntype: cycle\ntitle: The work of 2017\n---\n");
        return desk;
    }

    /** The real record, in a copy. */
    static Desk real(Path content) {
        try (Stream<Path> files = Files.walk(Path.of(REAL))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = content.resolve(Path.of(REAL).relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Desk(content, "2017-10-12", Questions.NOBODY);
    }

    Desk on(String other) {
        return new Desk(content, other, questions);
    }

    Desk asking(Questions answering) {
        return new Desk(content, day, answering);
    }

    /** Writes a new document; its path below the content folder. */
    String begin(String type, String in, String title, String name) throws IOException {
        return write(wish(type, in, title, name)).files().get(0).replaceFirst("^content/", "");
    }

    String begin(String type, String in) throws IOException {
        return begin(type, in, "", "");
    }

    Written write(Wish wish) throws IOException {
        Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return new NewDocument(
                        new ContentPath(content, "content"), clock, questions, new Commands("mvn -N rapporteur:"))
                .write(wish);
    }

    static Wish wish(String type, String in, String title, String name) {
        return new Wish(Optional.of(type), Optional.of(in), Optional.of(title), Optional.of(name));
    }

    void put(String file, String text) {
        try {
            Files.createDirectories(content.resolve(file).getParent());
            Files.writeString(content.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) throws IOException {
        return Files.readString(content.resolve(file));
    }

    /** Publishes a draft. */
    void publish(String file) throws IOException {
        put(file, text(file).replaceFirst("(?m)^draft: true.*\\n", ""));
    }

    List<Diagnostic> findings() {
        return findings(true);
    }

    /** What a build finds. */
    List<Diagnostic> findings(boolean drafts) {
        return built(drafts).report().diagnostics();
    }

    /** What is published. */
    PublicRecord record() {
        return built(false).plan().edition().record();
    }

    private Built built(boolean drafts) {
        return Build.of(new Request(content, "content", Optional.empty(), Optional.empty(), drafts, Optional.empty()));
    }

    List<Diagnostic> errors() {
        return findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Every file, by path. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> content.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
