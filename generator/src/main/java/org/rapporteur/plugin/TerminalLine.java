package org.rapporteur.plugin;

import java.io.PrintWriter;
import java.time.Duration;
import org.rapporteur.build.Stage;

/** One line of a terminal, rewritten in place, and gone when all is done. */
final class TerminalLine implements ProgressLine {

    /** Not more often than eyes can follow. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** To the start of the line; to its end, erase it (ECMA-48, 8.3.15 and 8.3.41). */
    private static final String BACK = "\r";

    private static final String ERASE = "\u001b[K";

    private final PrintWriter terminal;
    private Stage shown;
    private Duration last = Duration.ZERO;

    TerminalLine(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void show(Stage stage, String text, Duration since) {
        if (stage != shown || since.minus(last).compareTo(PAUSE) >= 0) {
            shown = stage;
            last = since;
            write(text);
        }
    }

    @Override
    public synchronized void clear() {
        write("");
    }

    private void write(String text) {
        terminal.print(BACK + text + ERASE);
        terminal.flush();
    }
}
