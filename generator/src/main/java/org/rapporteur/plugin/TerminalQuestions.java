package org.rapporteur.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.author.Questions;

/** Asks at a terminal: what is offered can be chosen by its number. */
final class TerminalQuestions implements Questions {

    /** Who presses the return key so often does not mean to answer. */
    private static final int TIMES = 3;

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
        String prompt = offered.isEmpty() ? "> " : "The number, or in words> ";
        return Stream.generate(() -> line(prompt))
                .limit(TIMES)
                .filter(line -> !line.equals(Optional.of("")))
                .findFirst()
                .flatMap(line -> line)
                .map(text -> chosen(text, offered));
    }

    private static String chosen(String answer, List<String> offered) {
        return answer.matches("[0-9]{1,3}")
                        && Integer.parseInt(answer) >= 1
                        && Integer.parseInt(answer) <= offered.size()
                ? offered.get(Integer.parseInt(answer) - 1)
                : answer;
    }

    /** Empty when the terminal is closed. */
    private Optional<String> line(String prompt) {
        screen.print(prompt);
        screen.flush();
        try {
            return Optional.ofNullable(answers.readLine()).map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
