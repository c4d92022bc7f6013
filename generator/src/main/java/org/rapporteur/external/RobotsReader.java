package org.rapporteur.external;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a robots.txt (RFC 9309, section 2.2). Our own, because the known library takes time that grows with the square of a
 * hostile file's size, and warns of other people's mistakes in the log. Belongs to one reading.
 */
final class RobotsReader {

    /** How we are called there, in small letters. */
    private static final String NAME = "rapporteur";

    private static final String ANYBODY = "*";

    private static final Set<String> OURS = Set.of(NAME, ANYBODY);

    private static final Pattern LINE = Pattern.compile("([^:#]*):([^#]*).*");
    private static final Pattern PRODUCT = Pattern.compile("\\*|[A-Za-z_-]+");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,3})?");

    private final Map<String, List<Robots.Rule>> rules = new HashMap<>();
    private final Map<String, Duration> delays = new HashMap<>();
    private final Set<String> group = new HashSet<>();
    private boolean inRules;

    private RobotsReader() {}

    /** What a file says to us: the groups that name us, or, where none does, those for anybody. */
    static Robots read(String text) {
        RobotsReader reader = new RobotsReader();
        text.replace("\uFEFF", "").lines().forEach(reader::line);
        String name = reader.rules.containsKey(NAME) ? NAME : ANYBODY;
        return new Robots(reader.rules.getOrDefault(name, List.of()), reader.delays.getOrDefault(name, Duration.ZERO));
    }

    private void line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return;
        }
        String value = parts.group(2).strip();
        switch (parts.group(1).strip().toLowerCase(Locale.ROOT)) {
            case "user-agent" -> agent(value);
            case "allow" -> rule(true, value);
            case "disallow" -> rule(false, value);
            case "crawl-delay" -> delay(value);
            default -> {
                // Sitemaps and the like are not for us, and do not end a group.
            }
        }
    }

    /** Lines that name somebody belong together until the first rule; after it they begin a new group. */
    private void agent(String value) {
        if (inRules) {
            group.clear();
            inRules = false;
        }
        Matcher product = PRODUCT.matcher(value);
        if (product.lookingAt() && OURS.contains(product.group().toLowerCase(Locale.ROOT))) {
            String name = product.group().toLowerCase(Locale.ROOT);
            group.add(name);
            rules.computeIfAbsent(name, none -> new ArrayList<>());
        }
    }

    private void rule(boolean allow, String path) {
        inRules = true;
        if (!path.isEmpty()) {
            Robots.Rule rule = new Robots.Rule(allow, PathPattern.of(path));
            group.forEach(name -> rules.get(name).add(rule));
        }
    }

    private void delay(String value) {
        if (SECONDS.matcher(value).matches()) {
            Duration delay = Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
            group.forEach(name -> delays.put(name, delay));
        }
    }
}
