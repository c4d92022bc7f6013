package org.rapporteur.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache gives what was put there, or nothing: whatever became of its files. */
class CacheTest {

    private static final Digested SELF = Digested.of(bytes("the generator"));

    @TempDir
    Path folder;

    @Test
    void the_next_build_knows_what_was_saved() throws IOException {
        keep(SELF, 0, 100);
        keep(SELF, 0, 200);

        assertThat(known(SELF, 0, 200)).isEqualTo(200);
    }

    /** The one that is made meanwhile belongs to a build that is still at it. */
    @Test
    void what_a_killed_build_left_half_written_is_deleted_by_the_next() throws IOException {
        Path left = Files.writeString(folder.resolve("things-1234.next"), "ha");
        try (Cache cache = Cache.in(folder, SELF)) {
            Path another = Files.writeString(folder.resolve("things-5678.next"), "ha");
            cache.save();

            assertThat(left).doesNotExist();
            assertThat(another).exists();
        }
    }

    @Test
    void what_somebody_else_left_there_stays() throws IOException {
        List<String> files = List.of("chapter.next", "notes-2017.next.txt", "things-1.next");
        for (String file : files) {
            Files.writeString(folder.resolve(file), "mine");
        }
        Path link = Files.createSymbolicLink(folder.resolve("things-1234.next"), folder.resolve("chapter.next"));

        keep(SELF, 0, 1);

        assertThat(files).allSatisfy(file -> assertThat(folder.resolve(file)).hasContent("mine"));
        assertThat(link).isSymbolicLink();
    }

    /** Whoever waits for the end of one that nobody writes to waits for ever. */
    @Test
    void a_pipe_is_nothing_to_read() throws Exception {
        for (String digit : "0123456789abcdef".split("")) {
            Path pipe = folder.resolve("things-" + digit);
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
        }

        assertThat(known(SELF, 0, 100)).isZero();
        keep(SELF, 0, 100);
        assertThat(known(SELF, 0, 100)).isEqualTo(100);
    }

    @Test
    void what_was_not_saved_is_not_known() {
        try (Cache cache = Cache.in(folder, SELF)) {
            cache.shelf("things").put(key(1), bytes("one"));
        }

        assertThat(known(SELF, 0, 2)).isZero();
    }

    @Test
    void another_generator_knows_nothing_of_it_and_takes_its_place() throws IOException {
        Digested other = Digested.of(bytes("another generator"));
        keep(SELF, 0, 100);

        assertThat(known(other, 0, 100)).isZero();
        keep(other, 0, 100);
        assertThat(known(SELF, 0, 100)).isZero();
    }

    @Test
    void what_other_branches_made_stays_until_it_is_three_times_what_this_one_uses() throws IOException {
        keep(SELF, 0, 20);
        keep(SELF, 20, 220);
        assertThat(known(SELF, 0, 20)).isEqualTo(20);

        keep(SELF, 220, 1020);
        assertThat(known(SELF, 0, 220)).isEqualTo(220);

        keep(SELF, 1020, 1120);

        assertThat(known(SELF, 1020, 1120)).isEqualTo(100);
        assertThat(known(SELF, 0, 1020))
                .as("more than three times what is used")
                .isZero();
    }

    @Test
    void one_file_that_cannot_be_written_keeps_no_other_from_it() throws IOException {
        Files.createDirectories(folder.resolve("things-0"));
        assertThatThrownBy(() -> keep(SELF, 0, 100))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("things-0");
        assertThat(known(SELF, 0, 100)).isBetween(50, 99);
    }

    @Test
    void two_builds_at_once_leave_a_whole_cache() throws IOException {
        try (Cache one = Cache.in(folder, SELF);
                Cache other = Cache.in(folder, SELF)) {
            put(one.shelf("things"), 0, 50);
            put(other.shelf("things"), 50, 100);
            one.save();
            other.save();
        }

        assertThat(known(SELF, 50, 100)).isEqualTo(50);
        keep(SELF, 0, 100);
        assertThat(known(SELF, 0, 100)).isEqualTo(100);
    }

    @Test
    void damage_makes_things_unknown_and_never_others() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 60; round++) {
            keep(SELF, 0, 64);
            for (Path file : files()) {
                byte[] bytes = Files.readAllBytes(file);
                if (random.nextBoolean()) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                }
                Files.write(
                        file, Arrays.copyOf(bytes, random.nextBoolean() ? bytes.length : random.nextInt(bytes.length)));
            }

            assertThat(known(SELF, 0, 64)).as("round " + round).isLessThan(64);
        }
        keep(SELF, 0, 64);
        assertThat(known(SELF, 0, 64)).as("made again").isEqualTo(64);
    }

    private record Text(String words) {}

    @Test
    void what_is_packed_stands_outside_of_memory_until_the_cache_is_closed() throws IOException {
        RecordCodec<Text> codec = RecordCodec.of(Text.class);
        Packed<Text> looked;
        Packed<Text> forgotten;
        try (Cache cache = Cache.in(folder, SELF).takingPacked()) {
            Packing packing = cache.shelf("things").packing();
            looked = Packed.of(codec, new Text("one"), packing);
            forgotten = Packed.of(codec, new Text("two"), packing);
            assertThat(looked.value()).isEqualTo(new Text("one"));
            assertThat(looked).isEqualTo(Packed.of(codec, new Text("one"), Packing.IN_MEMORY));
        }
        assertThat(files()).isEmpty();
        assertThatThrownBy(forgotten::value).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void without_a_folder_nothing_is_known_and_nothing_kept() throws IOException {
        Cache.NONE.shelf("things").put(key(1), bytes("one"));
        Cache.NONE.save();

        assertThat(Cache.NONE.shelf("things").get(key(1))).isEmpty();
    }

    private void keep(Digested maker, int from, int to) throws IOException {
        try (Cache cache = Cache.in(folder, maker)) {
            put(cache.shelf("things"), from, to);
            cache.save();
        }
    }

    /** As a build does: what is known is not put there again. */
    private static void put(Shelf shelf, int from, int to) {
        IntStream.range(from, to).filter(i -> shelf.get(key(i)).isEmpty()).forEach(i -> shelf.put(key(i), value(i)));
    }

    /** How many are known; each as it was put there. */
    private int known(Digested maker, int from, int to) {
        try (Cache cache = Cache.in(folder, maker)) {
            List<Integer> known = IntStream.range(from, to)
                    .boxed()
                    .filter(i -> {
                        Optional<byte[]> value = cache.shelf("things").get(key(i));
                        value.ifPresent(bytes -> assertThat(bytes).isEqualTo(value(i)));
                        return value.isPresent();
                    })
                    .toList();
            return known.size();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Digested key(int number) {
        return Digested.of(bytes("key " + number));
    }

    private static byte[] value(int number) {
        return bytes("value ".repeat(number) + number);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
