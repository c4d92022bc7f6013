package org.rapporteur.plugin;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.build.Stage;

/** A line in a log for each stage that makes wait. */
final class LogLine implements ProgressLine {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Consumer<String> log;
    private final Set<Stage> said = EnumSet.noneOf(Stage.class);

    LogLine(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public synchronized void show(Stage stage, String text, Duration since) {
        if (since.compareTo(PATIENCE) >= 0 && said.add(stage)) {
            log.accept(text);
        }
    }

    @Override
    public void clear() {
        // What is in a log stays there.
    }
}
