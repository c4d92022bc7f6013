package org.rapporteur.plugin;

import java.time.Duration;
import org.rapporteur.build.Stage;

/** Where whoever waits reads how far it is. */
interface ProgressLine {

    /**
     * Something is being done.
     *
     * @param text how far it is
     * @param since for how long
     */
    void show(Stage stage, String text, Duration since);

    /** Nothing is being done any more. */
    void clear();
}
