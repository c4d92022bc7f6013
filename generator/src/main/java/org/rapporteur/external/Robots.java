package org.rapporteur.external;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What a site's robots.txt asks of us (RFC 9309).
 *
 * @param rules of the groups that are for us; none when everything may be asked
 * @param delay the pause between requests that it wants, which the RFC does not know but sites write; zero when it says none
 */
record Robots(List<Rule> rules, Duration delay) {

    /** Nothing is asked of us. */
    static final Robots ALL = new Robots(List.of(), Duration.ZERO);

    /** Whether what a pattern means may be asked. */
    record Rule(boolean allow, PathPattern pattern) {}

    Robots {
        rules = List.copyOf(rules);
    }

    /** Whether a path with its query may be asked: the longest pattern decides, and of equal ones the friendlier. */
    boolean allow(String path) {
        String comparable = PathPattern.comparable(path);
        return rules.stream()
                .filter(rule -> rule.pattern.matches(comparable))
                .max(Comparator.comparingInt((Rule rule) -> rule.pattern.length())
                        .thenComparing(Rule::allow))
                .map(Rule::allow)
                .orElse(true);
    }
}
