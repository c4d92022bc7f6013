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
}
