package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.rapporteur.Corpus;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Request;

/** The record that single rooms are measured with: a hundred meetings, built once. */
@State(Scope.Benchmark)
public class MeasuredRecord {

    /** The folder of one of its meetings. */
    public static final String MEETING = "bpf/activity-0/2014/meetings/05/";

    private Path content;
    private Built built;

    @Setup
    public void build() throws IOException {
        content = Files.createTempDirectory("rapporteur-rooms");
        Corpus.write(content, 100);
        built = Build.of(new Request(content, "content", Optional.empty(), Optional.empty(), false, Optional.empty()));
    }

    @TearDown
    public void delete() throws IOException {
        Folders.delete(content);
    }

    public Path content() {
        return content;
    }

    public Built built() {
        return built;
    }
}
