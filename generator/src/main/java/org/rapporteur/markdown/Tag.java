package org.rapporteur.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag that an author wrote.
 *
 * @param name in lower case
 * @param closing whether it is an end tag
 * @param allowed whether name and attributes are of those that may stand in a body (content-format, “Body”)
 * @param attributes as they are written out: finished HTML, each after a blank
 */
record Tag(String name, boolean closing, boolean allowed, String attributes) {

    private static final Set<String> ELEMENTS = Set.of("sup", "sub", "br", "abbr", "details", "summary", "kbd", "mark");
    private static final Set<String> ATTRIBUTES = Set.of("title", "lang", "dir");
    private static final int LONGEST = 2000;

    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*+)");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s++([A-Za-z_:][A-Za-z0-9_.:-]*+)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'=<>`]++)))?+");
    private static final Pattern END = Pattern.compile("\\s*+/?>");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*+");

    /** A tag and the place after it. */
    record Read(Tag tag, int end) {}

    /** Reads the tag that begins at a place; nothing when there is none. */
    static Optional<Read> at(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        Matcher name = NAME.matcher(text).region(start, limit);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        Matcher attribute = ATTRIBUTE.matcher(text).region(name.end(), limit);
        StringBuilder attributes = new StringBuilder();
        boolean allowed = ELEMENTS.contains(lower(name.group(1)));
        int end = name.end();
        while (attribute.lookingAt()) {
            allowed &= append(attribute, attributes);
            end = attribute.end();
            attribute.region(end, limit);
        }
        Matcher close = END.matcher(text).region(end, limit);
        boolean closing = text.charAt(start + 1) == '/';
        boolean fits =
                allowed && (!closing || attributes.isEmpty() && !name.group(1).equalsIgnoreCase("br"));
        return close.lookingAt()
                ? Optional.of(
                        new Read(new Tag(lower(name.group(1)), closing, fits, attributes.toString()), close.end()))
                : Optional.empty();
    }

    /** Appends an attribute as it is written out; false when it may not stand in a body, or stands there twice. */
    private static boolean append(Matcher attribute, StringBuilder attributes) {
        String name = lower(attribute.group(1));
        String value = Text.clean(Text.decode(value(attribute)));
        if (!ATTRIBUTES.contains(name) || attributes.indexOf(" " + name + "=") >= 0 || !isValid(name, value)) {
            return false;
        }
        attributes
                .append(' ')
                .append(name)
                .append("=\"")
                .append(Html.escape(value))
                .append('"');
        return true;
    }

    private static boolean isValid(String name, String value) {
        return switch (name) {
            case "dir" -> Set.of("ltr", "rtl", "auto").contains(value);
            case "lang" -> LANGUAGE.matcher(value).matches();
            default -> true;
        };
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= 4; group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group);
            }
        }
        return "";
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean isVoid() {
        return name.equals("br");
    }

    /** Whether it stands between paragraphs: {@code details}, and {@code summary} in it. */
    boolean isBlock() {
        return name.equals("details") || name.equals("summary");
    }

    boolean opens(String element) {
        return allowed && !closing && name.equals(element);
    }

    boolean closes(String element) {
        return allowed && closing && name.equals(element);
    }

    /** What it is in the {@link Body#wording}: ten to the sixth is not one hundred and six. */
    String sign() {
        return name.equals("sup") || name.equals("sub") ? (closing ? "</" : "<") + name + ">" : "";
    }

    /** The tag as it is written out. */
    String html() {
        return closing ? "</" + name + ">" : "<" + name + attributes + ">";
    }
}
