package org.rapporteur.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.rapporteur.build.Stage;

class RunProgressTest {

    private final AtomicLong clock = new AtomicLong();
    private final List<String> log = new ArrayList<>();
    private final List<String> timings = new ArrayList<>();
    private final StringWriter screen = new StringWriter();

    @Test
    void a_log_says_nothing_of_a_short_build() {
        read(inLog(), Duration.ofMillis(10));
        assertThat(log).isEmpty();
    }

    @Test
    void a_log_says_once_of_each_stage_that_makes_wait_how_far_it_is() {
        read(inLog(), Duration.ofMillis(1500));
        assertThat(log).containsExactly("Reading documents: 2 of 3, 3 s");
    }

    @Test
    void a_log_says_also_of_what_is_not_counted_that_it_took_long() {
        try (RunProgress progress = inLog()) {
            progress.begins(Stage.PLANNING, 0);
            pass(Duration.ofSeconds(7));
        }
        assertThat(log).containsExactly("Planning pages, 7 s");
    }

    @Test
    void a_terminal_has_one_line_which_is_gone_in_the_end() {
        read(onTerminal(), Duration.ofMillis(600));
        assertThat(screen.toString().split("\r"))
                .containsExactly(
                        "",
                        "Reading documents: 0 of 3\u001b[K",
                        "Reading documents: 1 of 3\u001b[K",
                        "Reading documents: 2 of 3, 1 s\u001b[K",
                        "Reading documents: 3 of 3, 1 s\u001b[K",
                        "Checking\u001b[K",
                        "\u001b[K");
    }

    @Test
    void a_terminal_is_not_written_to_more_often_than_eyes_can_follow() {
        try (RunProgress progress = onTerminal()) {
            progress.begins(Stage.WRITING, 10_000);
            for (int i = 0; i < 10_000; i++) {
                pass(Duration.ofNanos(50_000));
                progress.advances();
            }
        }
        assertThat(screen.toString().split("\r")).hasSize(1 + 1 + 5 + 1);
    }

    @Test
    void what_each_stage_took_is_noted_and_the_whole() {
        RunProgress progress = inLog();
        read(progress, Duration.ofSeconds(4));
        assertThat(timings).containsExactly("Reading documents took 12 s.", "Checking took 0.0 s.");
        assertThat(progress.total()).isEqualTo("12 s");
    }

    private void read(RunProgress progress, Duration each) {
        try (progress) {
            progress.begins(Stage.READING, 3);
            for (int i = 0; i < 3; i++) {
                pass(each);
                progress.advances();
            }
            progress.begins(Stage.CHECKING, 0);
        }
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private RunProgress inLog() {
        return new RunProgress(new LogLine(log::add), timings::add, clock::get);
    }

    private RunProgress onTerminal() {
        return new RunProgress(new TerminalLine(new PrintWriter(screen)), timings::add, clock::get);
    }
}
