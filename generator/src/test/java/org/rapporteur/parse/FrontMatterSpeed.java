package org.rapporteur.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.source.SourceText;
import org.rapporteur.speed.MeasuredRecord;

/** What it takes to divide a document, and to read its front matter: a list of participants, of which most of the YAML is. */
@State(Scope.Benchmark)
public class FrontMatterSpeed {

    private SourceText participants;
    private YamlText yaml;

    @Setup
    public void read(MeasuredRecord record) throws IOException {
        String text = Files.readString(record.content().resolve(MeasuredRecord.MEETING + "participants.md"));
        participants = new SourceText("participants.md", text);
        yaml = split().orElseThrow().yaml();
    }

    @Benchmark
    public Optional<FrontMatter> split() {
        return FrontMatter.split(participants, new Findings());
    }

    @Benchmark
    public Optional<Value> yaml() {
        return YamlReader.read(yaml, new Findings());
    }
}
