package org.rapporteur.external;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Keeps answers from one run to the next, so that a server is not asked again for what it said yesterday; and tells an
 * editor why an address is not sure. Losing it costs time, nothing else: what goes wrong is said, and the run goes on.
 *
 * @param path {@code external.json}
 * @param say takes sentences for the log
 */
record AnswerFile(Path path, Consumer<String> say) {

    private static final String SCHEMA = "rapporteur-external/1";

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private record Whole(String schema, List<Row> answers) {}

    private record Row(String address, String answer, String detail, String asked) {

        static Row of(Map.Entry<Address, KnownAnswer> entry) {
            KnownAnswer known = entry.getValue();
            return new Row(
                    entry.getKey().toString(),
                    known.answer().kind().word(),
                    known.answer().detail(),
                    known.asked().toString());
        }

        /** @throws IllegalArgumentException when a part of it is missing, or not of its form */
        KnownAnswer known() {
            if (address == null || answer == null || detail == null || asked == null) {
                throw new IllegalArgumentException("a part is missing");
            }
            Answer.Kind kind = Answer.Kind.valueOf(answer.toUpperCase(Locale.ROOT));
            return new KnownAnswer(new Answer(kind, detail), Instant.parse(asked));
        }
    }

    /** The answers of earlier runs; none when there is no file, or not one of ours. */
    SortedMap<Address, KnownAnswer> read() {
        SortedMap<Address, KnownAnswer> answers = new TreeMap<>();
        try {
            Whole whole = GSON.fromJson(Files.readString(path), Whole.class);
            if (whole == null
                    || !SCHEMA.equals(whole.schema)
                    || whole.answers == null
                    || whole.answers.contains(null)) {
                throw new IllegalArgumentException("it is no " + SCHEMA);
            }
            for (Row row : whole.answers) {
                KnownAnswer known = row.known();
                Address.of(row.address).ifPresent(address -> answers.put(address, known));
            }
            return answers;
        } catch (NoSuchFileException e) {
            return new TreeMap<>();
        } catch (IOException | JsonParseException | IllegalArgumentException | DateTimeException e) {
            say.accept("The answers of the last run, " + path + ", cannot be read; all links are asked again.");
            return new TreeMap<>();
        }
    }

    /** Replaces the file as a whole: a run that is killed leaves the old or the new one. */
    void write(SortedMap<Address, KnownAnswer> answers) {
        List<Row> rows = answers.entrySet().stream().map(Row::of).toList();
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            // Not through a symbolic link that somebody laid there.
            Files.deleteIfExists(draft);
            Files.writeString(draft, GSON.toJson(new Whole(SCHEMA, rows)) + "\n", StandardOpenOption.CREATE_NEW);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            say.accept("The answers could not be kept in " + path + ": " + e.getMessage());
        }
    }
}
