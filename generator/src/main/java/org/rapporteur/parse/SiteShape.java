package org.rapporteur.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Link;
import org.rapporteur.model.NamedLink;
import org.rapporteur.model.Particles;
import org.rapporteur.model.RepositoryHost;
import org.rapporteur.model.RuleLevel;
import org.rapporteur.model.Site;
import org.rapporteur.model.WebAddress;

/** {@code site.yaml} (content-format, “The registers”). */
final class SiteShape extends MappingShape<Site> {

    static final Shape<URI> BASE_URL = new TextShape<>(
            "the web address under which the site will stand, such as https://example.org/outputs/",
            "Begin with https:// and leave out “?” and “#”.",
            Notations.BASE_URL,
            text -> SiteShape.baseUrl(text.value()));

    private final Key<String> title = required("title", "What the site is called.", Shapes.WORDS);
    private final Key<String> shortTitle = optional("short-title", "A short name for it.", Shapes.WORDS);
    private final Key<String> description =
            optional("description", "What the site is about, in a sentence or two.", Shapes.WORDS);
    private final Key<URI> baseUrl = required("base-url", "The web address under which the site stands.", BASE_URL);
    private final Key<String> language =
            optional("language", "The language of texts that do not say otherwise; else en.", Shapes.LANGUAGE);
    private final Key<List<String>> languages =
            list("languages", "The languages of the site. Read, without effect yet.", Shapes.LANGUAGE);
    private final Key<ZoneId> timeZone =
            optional("time-zone", "The time zone of meetings that do not say otherwise; else UTC.", Shapes.ZONE);
    private final Key<NamedLink> publisher =
            optional("publisher", "Who publishes the site.", new SiteParts.NamedLinkShape("a publisher"));
    private final Key<Located<String>> contact =
            optional("contact", "Where readers can write to: a mail address or a web address.", Shapes.CONTACT);
    private final Key<NamedLink> licence =
            optional("licence", "The licence of the texts.", new SiteParts.NamedLinkShape("a licence"));
    private final Key<Located<String>> image =
            optional("image", "The path of the picture for social cards.", Shapes.PATH);
    private final Key<RepositoryHost> repository = optional(
            "repository",
            "Where the content is kept, for links to edit a page and to its history.",
            new SiteParts.RepositoryShape());
    private final Key<List<Link>> navigation =
            optional("navigation", "The links at the top of every page, in their order.", SiteParts.NAVIGATION);
    private final Key<List<String>> roles = list(
            "roles", "What a word in parentheses after a name can be. The list replaces the usual one.", Shapes.WORDS);
    private final Key<Particles> particles = optional(
            "particles",
            "How “van Horenbeeck” sorts: skip (under H), keep (under V), or the list of the words to skip.",
            new SiteParts.ParticlesShape());
    private final Key<String> corrections = optional(
            "corrections",
            "Where readers ask for a correction: a mail address, a web address with {title}, {address}, {paragraph} and"
                    + " {text} where they belong, or repository for a new issue there.",
            SiteParts.WRITE_TO);
    private final Key<String> comments =
            optional("comments", "Where readers comment on a version whose review is open.", SiteParts.WRITE_TO);
    private final Key<Map<Rule, RuleLevel>> rules = optional(
            "rules", "How grave findings are: the name of a rule with error, warning or off.", new RulesShape());

    /** The base URL that a text is: absolute, ending with a slash. */
    static Optional<URI> baseUrl(String text) {
        try {
            URI url = new URI(text.endsWith("/") ? text : text + "/");
            return WebAddress.of(text).filter(address -> url.getHost() != null).map(address -> url);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with its title must not make strangers of its roles. */
    @Override
    protected boolean isReadInPart() {
        return true;
    }

    @Override
    protected Optional<Site> build(Entries entries, Reading reading) {
        List<String> named = entries.list(roles);
        return Optional.of(new Site(
                entries.get(title).orElse(""),
                entries.get(shortTitle),
                entries.get(description),
                entries.get(baseUrl).orElse(URI.create("https://example.org/")),
                entries.get(language).orElse("en"),
                entries.list(languages),
                entries.get(timeZone).orElse(ZoneOffset.UTC),
                entries.get(publisher),
                entries.get(contact),
                entries.get(licence),
                entries.get(image),
                entries.get(repository),
                entries.get(navigation).orElse(List.of()),
                Set.copyOf(named.isEmpty() ? Site.ROLES : named),
                entries.get(particles).orElse(Particles.SKIPPED),
                entries.get(corrections),
                entries.get(comments),
                entries.get(rules).orElse(Map.of())));
    }

    @Override
    public String expected() {
        return "site.yaml";
    }
}
