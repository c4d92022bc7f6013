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
            default -> new Colours(interactive && shows(environment) && isTerminal());
        };
    }

    /** By the conventions of terminals, and of no-color.org. */
    private static boolean shows(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
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
