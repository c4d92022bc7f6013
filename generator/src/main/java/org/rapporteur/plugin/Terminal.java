package org.rapporteur.plugin;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.rapporteur.diagnostic.Colours;

/** Whether what is said is read on a terminal. */
final class Terminal {

    private Terminal() {}

    /**
     * The colours to use.
     *
     * @param wish as Maven's own {@code style.color} has it: {@code always}, {@code never} or {@code auto}
     * @param interactive whether Maven may ask; in batch mode it may not
     */
    static Colours colours(String wish, boolean interactive, Map<String, String> environment) {
        return switch (wish) {
            case "always" -> new Colours(true);
            case "never" -> Colours.NONE;
            // By the convention of no-color.org.
            default ->
                new Colours(environment.getOrDefault("NO_COLOR", "").isEmpty() && isAlive(interactive, environment));
        };
    }

    /** Whether a line that was written can be written again. */
    static boolean isAlive(boolean interactive, Map<String, String> environment) {
        return interactive && !environment.getOrDefault("TERM", "dumb").equals("dumb") && isTerminal();
    }

    /** From Java 22 there is a console even where there is no terminal, and a method that says so. */
    static boolean isTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
