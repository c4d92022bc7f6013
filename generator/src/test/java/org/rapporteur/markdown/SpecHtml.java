package org.rapporteur.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML in the one form in which ours and that of the CommonMark specification can be compared: without white space that a
 * browser does not show, without ids and without the classes that we add; addresses percent-decoded.
 */
final class SpecHtml {

    /** How the specification shows a tab. */
    private static final char TAB = '\u2192';

    private static final Set<String> ADDRESSES = Set.of("href", "src");

    private final StringBuilder form = new StringBuilder();

    private SpecHtml() {}

    /** The form of what our reader makes. */
    static String ours(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** The form of what the specification expects, its headings at the levels at which a page of ours shows them. */
    static String expected(String html) {
        Element body = Jsoup.parseBodyFragment(html.replace(TAB, '\t')).body();
        int shift = body.select("h1").isEmpty() ? 0 : 1;
        int before = 1;
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0' + shift;
            before = Math.min(Math.min(Math.max(level, 2), 6), before + 1);
            heading.tagName("h" + before);
        }
        return of(body);
    }

    private static String of(Element body) {
        SpecHtml html = new SpecHtml();
        body.childNodes().forEach(html::node);
        return html.form.toString().strip();
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            element(element);
        } else {
            form.append(node.outerHtml());
        }
    }

    private void text(TextNode text) {
        if (text.parent().closest("pre") != null) {
            form.append(Html.escape(text.getWholeText()));
            return;
        }
        String shown = Html.escape(text.getWholeText()).replaceAll("\\s+", " ");
        form.append(atLineStart() ? shown.stripLeading() : shown);
    }

    private void element(Element element) {
        boolean block = element.isBlock();
        lineEnd(block);
        form.append('<').append(element.tagName()).append(attributes(element)).append('>');
        lineEnd(block && !element.is("pre"));
        element.childNodes().forEach(this::node);
        lineEnd(block && !element.is("pre"));
        form.append("</").append(element.tagName()).append('>');
        lineEnd(block || element.is("br"));
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> !attribute.getKey().equals("id"))
                .filter(attribute -> !attribute.getKey().equals("class") || element.is("code"))
                .map(SpecHtml::attribute)
                .sorted()
                .collect(Collectors.joining());
    }

    private static String attribute(Attribute attribute) {
        String value = ADDRESSES.contains(attribute.getKey()) ? decoded(attribute.getValue()) : attribute.getValue();
        return " " + attribute.getKey() + "=\"" + value + "\"";
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that stands for itself.
            return address;
        }
    }

    private void lineEnd(boolean wanted) {
        if (wanted && !atLineStart()) {
            while (!form.isEmpty() && form.charAt(form.length() - 1) == ' ') {
                form.setLength(form.length() - 1);
            }
            form.append('\n');
        }
    }

    private boolean atLineStart() {
        return form.isEmpty() || form.charAt(form.length() - 1) == '\n';
    }
}
