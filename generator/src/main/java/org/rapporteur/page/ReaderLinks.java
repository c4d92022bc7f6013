package org.rapporteur.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.RepositoryHost;
import org.rapporteur.model.Review;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.WebAddress;

/**
 * Where a reader asks for a correction or comments on a draft, with the page, the paragraph and its text filled in: a mail, a
 * new issue at the host of the repository, or the address that the site has for it (content-format, {@code corrections} and
 * {@code comments}).
 *
 * @param folder how the repository names the content folder; empty when it is its top
 */
public record ReaderLinks(PublicRecord record, String folder) {

    private static final String REPOSITORY = "repository";

    private static final Map<String, String> ISSUE = Map.of(
            "github", "{url}/issues/new?title={subject}&body={body}",
            "gitlab", "{url}/-/issues/new?issue%5Btitle%5D={subject}&issue%5Bdescription%5D={body}",
            "forgejo", "{url}/issues/new?title={subject}&body={body}");

    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)}");

    /** RFC 6068, 5: “line breaks in the body of a message MUST be encoded with "%0D%0A"”. */
    private static final String LINE_BREAK = "\r\n";

    /** Why a reader writes. */
    private enum Purpose {
        CORRECTION("Correction", "What is wrong, and what should it say?", 200),
        COMMENT("Comment", "Your comment:", 80);

        private final String word;
        private final String question;
        private final int quoted;

        /** @param quoted how much of the text goes along: a draft has a link to comment at every paragraph */
        Purpose(String word, String question, int quoted) {
            this.word = word;
            this.question = question;
            this.quoted = quoted;
        }
    }

    /**
     * What a reader writes about.
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

        private String subject(Purpose purpose) {
            return purpose.word + ": " + title
                    + number().map(number -> ", paragraph " + number).orElse("");
        }

        /** The paragraph as far as it is needed to be known again: mail programs take no address without end. */
        private Optional<String> quote(Purpose purpose) {
            return text.map(words -> Beginning.of(words, purpose.quoted));
        }

        private String body(String address, Purpose purpose) {
            return Stream.of(
                            Optional.of("Page: " + title),
                            Optional.of("Address: " + address),
                            quote(purpose).map(quote -> "Text: “" + quote + "”"),
                            Optional.of(LINE_BREAK + purpose.question + LINE_BREAK))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(LINE_BREAK));
        }
    }

    public static ReaderLinks of(Edition edition) {
        return new ReaderLinks(edition.record(), edition.repositoryFolder());
    }

    /** Where a correction is asked for; empty when the site has no address for it. */
    Optional<String> correction(Matter matter) {
        return record.site().corrections().flatMap(to -> address(to, matter, Purpose.CORRECTION));
    }

    /**
     * Where a comment is sent; empty when there is no address for it.
     *
     * @param to where the version wants its comments, else they go where the site has them
     */
    Optional<String> comment(Matter matter, Optional<String> to) {
        return to.or(() -> record.site().comments())
                .filter(address -> matter.paragraph().isEmpty() || takesMatter(address))
                .flatMap(address -> address(address, matter, Purpose.COMMENT));
    }

    /** Whether there is an address for comments on a version, when its window is open. */
    public boolean takesComments(Document.Version version) {
        return comment(
                        Matter.of(record.tree().whole(version), version.page()),
                        version.review().flatMap(Review::to).map(Located::value))
                .isPresent();
    }

    /** An address that nothing can be filled into is offered once for the page, and not again at each paragraph. */
    private static boolean takesMatter(String to) {
        return !to.contains("://") || HOLE.matcher(to).find();
    }

    private Optional<String> address(String to, Matter matter, Purpose purpose) {
        Map<String, String> holes = holes(matter, purpose);
        if (to.equals(REPOSITORY)) {
            return record.site().repository().flatMap(host -> issue(host, holes));
        }
        return to.contains("://") ? filled(to, holes) : Optional.of(mail(to, holes));
    }

    private static Optional<String> issue(RepositoryHost host, Map<String, String> holes) {
        holes.put("branch", encoded(host.branch()));
        return Optional.ofNullable(host.patterns().get("issue"))
                .or(() -> Optional.ofNullable(ISSUE.get(host.host())))
                .map(pattern -> pattern.replace("{url}", host.url()))
                .flatMap(pattern -> filled(pattern, holes));
    }

    private static String mail(String to, Map<String, String> holes) {
        String address = encoded(to.replaceFirst("^mailto:", "")).replace("%40", "@");
        return "mailto:" + address + "?subject=" + holes.get("subject") + "&body=" + holes.get("body");
    }

    /** One pass, so that a title with braces in it fills no hole. */
    private static Optional<String> filled(String pattern, Map<String, String> holes) {
        Matcher found = HOLE.matcher(pattern);
        return WebAddress.of(
                found.replaceAll(hole -> Matcher.quoteReplacement(holes.getOrDefault(hole.group(1), hole.group()))));
    }

    /** What stands for {@code {title}} and the others, encoded for the query of an address. */
    private Map<String, String> holes(Matter matter, Purpose purpose) {
        String address = PagePlace.absolute(record, matter.page())
                + matter.paragraph().map(anchor -> "#" + anchor).orElse("");
        return Stream.of(
                        Map.entry("title", matter.title()),
                        Map.entry("address", address),
                        Map.entry("path", path(matter)),
                        Map.entry("paragraph", matter.number().orElse("")),
                        Map.entry("text", matter.quote(purpose).orElse("")),
                        Map.entry("subject", matter.subject(purpose)),
                        Map.entry("body", matter.body(address, purpose)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, hole -> encoded(hole.getValue()), (one, other) -> one, HashMap::new));
    }

    /** The page's file; empty of a page that is made of many. */
    private String path(Matter matter) {
        return record.tree()
                .at(matter.page())
                .map(Document::head)
                .map(head -> folder.isEmpty()
                        ? head.path().file()
                        : folder + "/" + head.path().file())
                .orElse("");
    }

    /** Everything but letters, digits and four signs (RFC 3986, 2.1; the JDK's encoder is that of forms, with “+” for a blank). */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
