package org.rapporteur.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.RepositoryHost;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.WebAddress;

/**
 * Where a reader asks for a correction, with the page, the paragraph and its text filled in: a mail, a new issue at the host
 * of the repository, or the address that the site has for it (content-format, {@code corrections}).
 *
 * @param folder how the repository names the content folder
 */
record CorrectionLinks(PublicRecord record, String folder) {

    private static final String REPOSITORY = "repository";

    private static final Map<String, String> ISSUE = Map.of(
            "github", "{url}/issues/new?title={subject}&body={body}",
            "gitlab", "{url}/-/issues/new?issue%5Btitle%5D={subject}&issue%5Bdescription%5D={body}",
            "forgejo", "{url}/issues/new?title={subject}&body={body}");

    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)}");

    /** RFC 6068, 5: “line breaks in the body of a message MUST be encoded with "%0D%0A"”. */
    private static final String LINE_BREAK = "\r\n";

    /**
     * What is to be corrected.
     *
     * @param title of the page, or the name of the person whose page it is
     * @param paragraph the anchor of one of its numbered paragraphs
     * @param text of that paragraph
     */
    record Matter(String title, SitePath page, Optional<String> paragraph, Optional<String> text) {

        static Matter of(String title, SitePath page) {
            return new Matter(title, page, Optional.empty(), Optional.empty());
        }

        static Matter of(String title, SitePath page, String paragraph, String text) {
            return new Matter(title, page, Optional.of(paragraph), Optional.of(text));
        }

        private Optional<String> number() {
            return paragraph.map(anchor -> anchor.substring(1));
        }

        private String subject() {
            return "Correction: " + title
                    + number().map(number -> ", paragraph " + number).orElse("");
        }

        /** The paragraph as far as it is needed to be known again: mail programs take no address without end. */
        private Optional<String> quote() {
            return text.map(Frames::shortened);
        }

        private String body(String address) {
            return Stream.of(
                            Optional.of("Page: " + title),
                            Optional.of("Address: " + address),
                            quote().map(quote -> "Text: “" + quote + "”"),
                            Optional.of(LINE_BREAK + "What is wrong, and what should it say?" + LINE_BREAK))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(LINE_BREAK));
        }
    }

    /** The address; empty when the site has none. */
    Optional<String> of(Matter matter) {
        return record.site()
                .corrections()
                .flatMap(to -> to.equals(REPOSITORY)
                        ? issue(matter)
                        : to.contains("://") ? filled(to, holes(matter)) : Optional.of(mail(to, matter)));
    }

    private Optional<String> issue(Matter matter) {
        return record.site()
                .repository()
                .flatMap(host -> Optional.ofNullable(host.patterns().get("issue"))
                        .or(() -> Optional.ofNullable(ISSUE.get(host.host())))
                        .map(pattern -> pattern.replace("{url}", host.url()))
                        .flatMap(pattern -> filled(pattern, holes(matter, host))));
    }

    private String mail(String to, Matter matter) {
        Map<String, String> holes = holes(matter);
        String address = encoded(to.replaceFirst("^mailto:", "")).replace("%40", "@");
        return "mailto:" + address + "?subject=" + holes.get("subject") + "&body=" + holes.get("body");
    }

    /** One pass, so that a title with braces in it fills no hole. */
    private static Optional<String> filled(String pattern, Map<String, String> holes) {
        Matcher found = HOLE.matcher(pattern);
        return WebAddress.of(
                found.replaceAll(hole -> Matcher.quoteReplacement(holes.getOrDefault(hole.group(1), hole.group()))));
    }

    private Map<String, String> holes(Matter matter, RepositoryHost host) {
        Map<String, String> holes = holes(matter);
        holes.put("branch", encoded(host.branch()));
        return holes;
    }

    /** What stands for {@code {title}} and the others, encoded for the query of an address. */
    private Map<String, String> holes(Matter matter) {
        String address = Place.absolute(record, matter.page())
                + matter.paragraph().map(anchor -> "#" + anchor).orElse("");
        return Stream.of(
                        Map.entry("title", matter.title()),
                        Map.entry("address", address),
                        Map.entry("path", path(matter)),
                        Map.entry("paragraph", matter.number().orElse("")),
                        Map.entry("text", matter.quote().orElse("")),
                        Map.entry("subject", matter.subject()),
                        Map.entry("body", matter.body(address)))
                .collect(Collectors.toMap(Map.Entry::getKey, hole -> encoded(hole.getValue())));
    }

    /** The page's file; empty of a page that is made of many. */
    private String path(Matter matter) {
        return record.tree()
                .at(matter.page())
                .map(Document::head)
                .map(head -> folder + "/" + head.path().file())
                .orElse("");
    }

    /** Everything but letters, digits and four signs (RFC 3986, 2.1; the JDK's encoder is that of forms, with “+” for a blank). */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
