package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;

/** The real content, damaged at random: whatever an editor does to it is built or answered, never a failure of ours. */
class AnyContentTest {

    private static final int ROUNDS = Integer.getInteger("rapporteur.rounds", 12);
    private static final int WOUNDS = 12;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {3, 20160919})
    void damaged_content_is_built_or_answered(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Path content = copy(folder.resolve("round-" + round).resolve("content"));
            List<String> story = new ArrayList<>();
            for (int wound = 0; wound < WOUNDS; wound++) {
                story.add(damage(content, random));
            }
            Request request = new Request(
                    content, "content", Optional.empty(), Optional.empty(), random.nextBoolean(), Optional.empty());
            assertThatCode(() -> new Generation(Build.of(request), "Rapporteur test").check())
                    .as(String.join("\n", story))
                    .doesNotThrowAnyException();
        }
    }

    private static Path copy(Path target) throws IOException {
        Path source = Path.of("../content");
        for (Path path : files(source)) {
            Path copied = target.resolve(source.relativize(path).toString());
            Files.createDirectories(copied.getParent());
            Files.copy(path, copied);
        }
        return target;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Does one thing to one file, and says what. */
    private static String damage(Path content, Random random) throws IOException {
        List<Path> files = files(content);
        Path file = files.get(random.nextInt(files.size()));
        int kind = random.nextInt(8);
        if (kind == 0) {
            Files.delete(file);
        } else if (kind == 1) {
            Path other = file.resolveSibling(random.nextInt(3000) + (random.nextBoolean() ? ".md" : ".pdf"));
            Files.move(file, other, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.writeString(file, damaged(Files.readString(file), kind, random));
        }
        return kind + " " + content.relativize(file);
    }

    private static String damaged(String text, int kind, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int line = random.nextInt(Math.min(lines.size(), 40));
        String old = lines.get(line);
        switch (kind) {
            case 2 -> lines.remove(line);
            case 3 -> lines.add(line, old);
            case 4 -> lines.set(line, " " + old);
            case 5 -> lines.set(line, old.replaceFirst("[a-z]", "x"));
            case 6 -> lines.set(line, old.replaceAll("\\d", Integer.toString(random.nextInt(10))));
            default ->
                lines.set(
                        line,
                        old.replaceFirst(
                                "(: |- ).*",
                                "$1"
                                        + lines.get(random.nextInt(lines.size()))
                                                .replace("\\", "")
                                                .replace("$", "")));
        }
        return String.join("\n", lines) + "\n";
    }
}
