package org.rapporteur.diagnostic;

/**
 * How findings are told apart on a terminal.
 *
 * @param isOn whether there is one that shows colours (ECMA-48, “SGR”)
 */
public record Colours(boolean isOn) {

    /** For logs and files. */
    public static final Colours NONE = new Colours(false);

    private static final String RED = "31;1";
    private static final String YELLOW = "33;1";
    private static final String BOLD = "1";
    private static final String FAINT = "2";

    String severity(Severity severity) {
        return in(severity == Severity.ERROR ? RED : YELLOW, severity.word());
    }

    String place(String place) {
        return in(BOLD, place);
    }

    String aside(String text) {
        return in(FAINT, text);
    }

    String caret() {
        return in(RED, "^");
    }

    private String in(String colour, String text) {
        return isOn ? "\u001b[" + colour + "m" + text + "\u001b[m" : text;
    }
}
