package org.rapporteur.plugin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Stage;

/** Shows how far a build is, and notes how long each stage took. */
final class RunProgress implements Progress, AutoCloseable {

    private record Running(Stage stage, int of, long since) {}

    private final ProgressLine line;
    private final Consumer<String> timings;
    private final LongSupplier nanoseconds;
    private final long begun;
    private final AtomicInteger done = new AtomicInteger();
    private volatile Optional<Running> running = Optional.empty();

    /**
     * @param timings is told what each stage took
     * @param nanoseconds a clock, such as {@link System#nanoTime}
     */
    RunProgress(ProgressLine line, Consumer<String> timings, LongSupplier nanoseconds) {
        this.line = line;
        this.timings = timings;
        this.nanoseconds = nanoseconds;
        this.begun = nanoseconds.getAsLong();
    }

    @Override
    public void begins(Stage stage, int of) {
        end();
        done.set(0);
        running = Optional.of(new Running(stage, of, nanoseconds.getAsLong()));
        show(0);
    }

    @Override
    public void advances() {
        show(done.incrementAndGet());
    }

    private void show(int many) {
        running.ifPresent(now -> line.show(now.stage(), text(now, many), since(now.since())));
    }

    private String text(Running now, int many) {
        String words = now.stage().words();
        String far = now.of() == 0 ? words : words + ": " + many + " of " + now.of();
        Duration since = since(now.since());
        return since.toSeconds() == 0 ? far : far + ", " + since.toSeconds() + " s";
    }

    private void end() {
        show(done.get());
        running.ifPresent(now -> timings.accept(now.stage().words() + " took " + seconds(since(now.since())) + "."));
        running = Optional.empty();
    }

    /** How long all of it has taken so far, in words. */
    String total() {
        return seconds(since(begun));
    }

    private Duration since(long moment) {
        return Duration.ofNanos(nanoseconds.getAsLong() - moment);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, time.toSeconds() < 10 ? "%.1f s" : "%.0f s", time.toMillis() / 1000.0);
    }

    /** Takes the line away, for something else to be said. */
    @Override
    public void close() {
        if (running.isPresent()) {
            end();
            line.clear();
        }
    }
}
