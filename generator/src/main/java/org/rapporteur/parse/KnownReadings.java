package org.rapporteur.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.cache.Digested;
import org.rapporteur.cache.RecordCodec;
import org.rapporteur.cache.Shelf;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.SourceText;

/** What files of the same bytes at the same place gave in builds before. */
final class KnownReadings {

    private final Shelf shelf;
    private final byte[] roles;
    private final RecordCodec<Reading> codec;

    /** What is known of a file. */
    private record Reading(DocumentReader.Result result, List<Diagnostic> diagnostics) {}

    /** @param roles which words in parentheses are roles: these decide how names are read */
    KnownReadings(Shelf shelf, Set<String> roles) {
        this.shelf = shelf;
        this.codec = RecordCodec.of(Reading.class).sharing().in(shelf.packing());
        // Each told from the next: “Chair, Member” may be one role.
        this.roles = Digested.of(new TreeSet<>(roles)
                        .stream()
                                .map(role -> role.getBytes(StandardCharsets.UTF_8))
                                .toArray(byte[][]::new))
                .bytes();
    }

    /**
     * What a file gave; it is read when that is not known.
     *
     * @param with the other files that decide it
     */
    FileReading of(SourceFile file, List<SourceFile> with, Supplier<FileReading> read) {
        List<SourceFile> all = Stream.concat(Stream.of(file), with.stream()).toList();
        if (!shelf.isKept() || all.stream().anyMatch(each -> each.size() > SourceText.MAX_BYTES)) {
            return read.get();
        }
        Optional<Digested> key = key(all);
        return key.flatMap(shelf::get)
                .flatMap(bytes -> reading(file, bytes))
                .orElseGet(() -> kept(key, all, read.get()));
    }

    private Optional<FileReading> reading(SourceFile file, byte[] bytes) {
        codec.share(file.file());
        codec.share(file.path());
        return codec.value(bytes).map(known -> new FileReading(file, known.result(), known.diagnostics()));
    }

    /**
     * What was read, as it is kept: names, roles and countries stand in many files, and once in memory. A file that was saved
     * while it was read is not kept: nobody could say which bytes gave this.
     *
     * @param from the files that it was read from
     */
    private FileReading kept(Optional<Digested> key, List<SourceFile> from, FileReading reading) {
        byte[] bytes = codec.bytes(new Reading(reading.result(), reading.diagnostics()));
        key.filter(before -> key(from).equals(key)).ifPresent(same -> shelf.put(same, bytes));
        return reading(reading.file(), bytes).orElse(reading);
    }

    private Optional<Digested> key(List<SourceFile> files) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(roles);
        try {
            for (SourceFile file : files) {
                parts.add(file.path().getBytes(StandardCharsets.UTF_8));
                parts.add(file.file().getBytes(StandardCharsets.UTF_8));
                try (InputStream stream = Files.newInputStream(file.location())) {
                    // One that grows must not grow in memory.
                    parts.add(stream.readNBytes(SourceText.MAX_BYTES + 1));
                }
            }
        } catch (IOException unreadable) {
            // Said where it is read.
            return Optional.empty();
        }
        return Optional.of(Digested.of(parts.toArray(byte[][]::new)));
    }
}
