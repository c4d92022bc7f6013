package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks HTML more strictly than a browser: every tag is one of ours, closed in its turn, with attributes of ours. */
final class WellFormed {

    private static final Pattern PART = Pattern.compile(
            "<(/?)([a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>|[^<>&\"']++|&(?:amp|lt|gt|quot|#39);", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)");
    private static final Set<String> VOID = Set.of("br", "hr", "input", "img");
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "hr",
            "br",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "dl",
            "dt",
            "dd",
            "input",
            "label",
            "sup",
            "sub",
            "a",
            "img",
            "div",
            "span",
            "abbr",
            "kbd",
            "mark",
            "details",
            "summary");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "href",
            "src",
            "alt",
            "title",
            "lang",
            "dir",
            "role",
            "tabindex",
            "scope",
            "start",
            "type",
            "disabled",
            "checked",
            "aria-label",
            "aria-labelledby");

    private WellFormed() {}

    static void check(String html, String source) {
        Deque<String> open = new ArrayDeque<>();
        Matcher part = PART.matcher(html);
        int at = 0;
        while (at < html.length()) {
            part.region(at, html.length());
            assertThat(part.lookingAt())
                    .as("stray markup at %d of %s, from %s", at, html, source)
                    .isTrue();
            if (part.group(2) != null) {
                tag(part, open, html, source);
            }
            at = part.end();
        }
        assertThat(open).as("left open in %s, from %s", html, source).isEmpty();
    }

    private static void tag(Matcher part, Deque<String> open, String html, String source) {
        String name = part.group(2);
        assertThat(ELEMENTS).as("in %s, from %s", html, source).contains(name);
        Matcher attribute = ATTRIBUTE.matcher(part.group(3).replaceAll("\"[^\"]*\"", ""));
        while (attribute.find()) {
            assertThat(ATTRIBUTES).as("in %s, from %s", html, source).contains(attribute.group(1));
        }
        if (part.group(1).equals("/")) {
            assertThat(open.poll()).as("closed in %s, from %s", html, source).isEqualTo(name);
        } else if (!VOID.contains(name)) {
            open.push(name);
        }
    }
}
