package org.rapporteur.author;

import java.util.List;
import java.util.Optional;

/** Asks the editor what was left unsaid. */
@FunctionalInterface
public interface Questions {

    /** Nobody is there to answer. */
    Questions NOBODY = (question, offered) -> Optional.empty();

    /**
     * The answer.
     *
     * @param offered what is known to be right; empty when any text may be
     * @return empty when nobody answers
     */
    Optional<String> answer(String question, List<String> offered);

    /** Makes something of an answer. */
    @FunctionalInterface
    interface Reading<T> {

        /** @throws AuthorRefused when the answer is wrong */
        T read(String answer) throws AuthorRefused;
    }

    /**
     * What is made of the answer. Who answers wrongly is told why, and asked again, three times in all.
     *
     * @throws AuthorRefused when the last answer is wrong too
     */
    default <T> Optional<T> ask(String question, List<String> offered, Reading<T> reading) throws AuthorRefused {
        return ask("", question, offered, reading, 3);
    }

    private <T> Optional<T> ask(String before, String question, List<String> offered, Reading<T> reading, int times)
            throws AuthorRefused {
        Optional<String> answer = answer(before + question, offered);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(answer.get()));
        } catch (AuthorRefused wrong) {
            if (times == 1) {
                throw wrong;
            }
            return ask(wrong.getMessage() + "\n", question, offered, reading, times - 1);
        }
    }
}
