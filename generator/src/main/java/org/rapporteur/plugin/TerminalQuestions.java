package org.rapporteur.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.author.Questions;

/** Asks at a terminal: what is offered can be chosen by its number. */
final class TerminalQuestions implements Questions {

    private final BufferedReader answers;
    private final PrintWriter screen;

    TerminalQuestions(Reader answers, PrintWriter screen) {
        this.answers = new BufferedReader(answers);
        this.screen = screen;
    }

    @Override
    public Optional<String> answer(String question, List<String> offered) {
        screen.println(question);
        for (int i = 0; i < offered.size(); i++) {
            screen.printf(Locale.ROOT, "%4d  %s%n", i + 1, offered.get(i));
        }
        screen.print(offered.isEmpty() ? "> " : "The number, or in words> ");
        screen.flush();
        return line().map(String::strip).filter(text -> !text.isEmpty()).map(text -> chosen(text, offered));
    }

    private static String chosen(String answer, List<String> offered) {
        return answer.matches("[0-9]{1,3}")
                        && Integer.parseInt(answer) >= 1
                        && Integer.parseInt(answer) <= offered.size()
                ? offered.get(Integer.parseInt(answer) - 1)
                : answer;
    }

    /** Empty when the terminal is closed. */
    private Optional<String> line() {
        try {
            return Optional.ofNullable(answers.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
