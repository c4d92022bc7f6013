package org.rapporteur;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What in a published folder could run, or take a reader where no link may lead. */
final class HarmlessOutput {

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "data", "poster", "background", "srcset", "cite", "ping");

    private static final Set<String> ELEMENTS = Set.of(
            "script", "iframe", "object", "embed", "applet", "base", "form", "style", "math", "frame", "template");

    private final List<String> faults = new ArrayList<>();

    private HarmlessOutput() {}

    /** Everything that could, each with its file. */
    static List<String> faults(Path folder) {
        HarmlessOutput output = new HarmlessOutput();
        for (String file : SiteFolder.files(folder)) {
            String text = SiteFolder.read(folder.resolve(file));
            if (file.endsWith(".html")) {
                output.look(file, Jsoup.parse(text));
            } else if (file.endsWith(".xml") || file.endsWith(".svg")) {
                output.look(file, Jsoup.parse(text, Parser.xmlParser()));
            }
        }
        return output.faults;
    }

    private void look(String file, Document document) {
        for (Element element : document.getAllElements()) {
            if (ELEMENTS.contains(element.normalName()) && !file.endsWith(".svg") && !isTheThemes(element)) {
                fault(file, element);
            }
            element.attributes().asList().stream()
                    .filter(attribute -> !isHarmless(element, attribute))
                    .forEach(attribute -> fault(file, element));
        }
    }

    /** A script of the theme, named with its hash; data that no browser runs; the form that leads to the search page. */
    private static boolean isTheThemes(Element element) {
        return switch (element.normalName()) {
            case "script" ->
                element.attr("type").equals("application/ld+json")
                        || element.attr("src").matches("[./\\w-]*assets/(site|search)\\.[0-9a-f]{10}\\.js")
                                && element.attr("integrity").startsWith("sha256-")
                                && element.data().isEmpty();
            case "form" ->
                element.attr("action").matches("[./\\w-]*search/|\\./")
                        && element.attr("method").matches("(get)?");
            default -> false;
        };
    }

    private static boolean isHarmless(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.equals("content") && element.hasAttr("http-equiv")) {
            return element.attr("http-equiv").equalsIgnoreCase("content-security-policy")
                    || isHarmless(attribute.getValue().replaceFirst("(?i)^0; *url=", ""));
        }
        return !name.startsWith("on")
                && !name.equals("style")
                && !name.contains("\"")
                && (!ADDRESSES.contains(name) || isHarmless(attribute.getValue()));
    }

    /** As a browser reads it: without control characters, blanks at its ends, and line ends anywhere. */
    private static boolean isHarmless(String address) {
        String seen = address.replaceAll("[\\p{Cc}]", "").strip().toLowerCase(Locale.ROOT);
        boolean elsewhere = seen.startsWith("//") || seen.replace('\\', '/').startsWith("//");
        return !elsewhere && (seen.matches("(https?|mailto):.*") || !seen.matches("[a-z][a-z0-9+.-]*:.*"));
    }

    private void fault(String file, Element element) {
        String html = element.outerHtml();
        faults.add(file + ": " + html.substring(0, Math.min(html.length(), 300)));
    }
}
