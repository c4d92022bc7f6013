package org.rapporteur.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalQuestionsTest {

    private final StringWriter screen = new StringWriter();

    @Test
    void what_is_offered_is_chosen_by_its_number_or_in_words() {
        TerminalQuestions questions = answering("2\nmeeting\n 9 \n");
        List<String> offered = List.of("page", "output");

        assertThat(questions.answer("What?", offered)).contains("output");
        assertThat(questions.answer("What?", offered)).contains("meeting");
        assertThat(questions.answer("What?", offered)).contains("9");
        assertThat(screen.toString().replace("\r", "")).startsWith("What?\n   1  page\n   2  output\n");
    }

    @Test
    void an_answer_to_an_open_question_is_taken_as_it_is() {
        assertThat(answering("1\n").answer("Title?", List.of())).contains("1");
    }

    @Test
    void who_says_nothing_or_leaves_has_not_answered() {
        TerminalQuestions questions = answering("\n\n\nlater\n");

        assertThat(questions.answer("What?", List.of("page"))).isEmpty();
        assertThat(questions.answer("What?", List.of("page"))).contains("later");
        assertThat(questions.answer("What?", List.of("page"))).isEmpty();
    }

    @Test
    void an_empty_line_is_asked_about_again() {
        assertThat(answering("\n  \nmeeting\n").answer("What?", List.of("page")))
                .contains("meeting");
    }

    private TerminalQuestions answering(String answers) {
        return new TerminalQuestions(new StringReader(answers), new PrintWriter(screen));
    }
}
