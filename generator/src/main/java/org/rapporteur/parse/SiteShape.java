package org.rapporteur.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.model.Link;
import org.rapporteur.model.NamedLink;
import org.rapporteur.model.Particles;
import org.rapporteur.model.RepositoryHost;
import org.rapporteur.model.RuleLevel;
import org.rapporteur.model.Site;

/** {@code site.yaml} (content-format, “The registers”). */
final class SiteShape extends MappingShape<Site> {

    static final Shape<URI> BASE_URL = new TextShape<>(
            "the web address under which the site will stand, such as https://example.org/outputs/",
            "Begin with https:// and leave out “?” and “#”.",
            text -> SiteShape.baseUrl(text.value()));

    private final Key<String> title = required("title", Shapes.WORDS);
    private final Key<String> shortTitle = optional("short-title", Shapes.WORDS);
    private final Key<String> description = optional("description", Shapes.WORDS);
    private final Key<URI> baseUrl = required("base-url", BASE_URL);
    private final Key<String> language = optional("language", Shapes.LANGUAGE);
    private final Key<List<String>> languages = list("languages", Shapes.LANGUAGE);
    private final Key<ZoneId> timeZone = optional("time-zone", Shapes.ZONE);
    private final Key<NamedLink> publisher = optional("publisher", new NamedLinkShape("a publisher"));
    private final Key<Located<String>> contact = optional("contact", Shapes.CONTACT);
    private final Key<NamedLink> licence = optional("licence", new NamedLinkShape("a licence"));
    private final Key<Located<String>> image = optional("image", Shapes.PATH);
    private final Key<RepositoryHost> repository = optional("repository", new RepositoryShape());
    private final Key<List<Link>> navigation = list("navigation", LinkShape.LINK);
    private final Key<List<String>> roles = list("roles", Shapes.WORDS);
    private final Key<Particles> particles = optional("particles", new ParticlesShape());
    private final Key<String> corrections = optional("corrections", Shapes.WORDS);
    private final Key<String> comments = optional("comments", Shapes.WORDS);
    private final Key<Map<Rule, RuleLevel>> rules = optional("rules", new RulesShape());

    /** The base URL that a text is: absolute, ending with a slash. */
    static Optional<URI> baseUrl(String text) {
        try {
            URI url = new URI(text.endsWith("/") ? text : text + "/");
            boolean isPlain = url.getQuery() == null && url.getFragment() == null && url.getPort() <= 65_535;
            return Shapes.isWebAddress(text) && url.getHost() != null && isPlain ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    protected Optional<Site> build(Entries entries, Reading reading) {
        List<String> named = entries.list(roles);
        return Optional.of(new Site(
                entries.need(title),
                entries.get(shortTitle),
                entries.get(description),
                entries.need(baseUrl),
                entries.get(language).orElse("en"),
                entries.list(languages),
                entries.get(timeZone).orElse(ZoneOffset.UTC),
                entries.get(publisher),
                entries.get(contact),
                entries.get(licence),
                entries.get(image),
                entries.get(repository),
                entries.list(navigation),
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

    private static final class NamedLinkShape extends MappingShape<NamedLink> {
        private final String phrase;
        private final Key<String> name = required("name", Shapes.WORDS);
        private final Key<Located<String>> url = optional("url", Shapes.URL);

        NamedLinkShape(String phrase) {
            this.phrase = phrase;
        }

        @Override
        protected Optional<NamedLink> build(Entries entries, Reading reading) {
            return Optional.of(new NamedLink(entries.need(name), entries.get(url)));
        }

        @Override
        public String expected() {
            return phrase;
        }
    }

    private static final class RepositoryShape extends MappingShape<RepositoryHost> {
        private static final Shape<Located<String>> PATTERN = new TextShape<>(
                "a web address with {path} in it",
                "Write it with {url}, {branch} and {path} where they belong.",
                text -> Optional.of(text).filter(t -> t.value().matches("(https?://|\\{url\\})[^\\s\"<>]*")));

        private static final List<String> HOSTS = List.of("github", "gitlab", "forgejo", "other");

        private final Key<Located<String>> url = required("url", Shapes.URL);
        private final Key<String> branch = optional("branch", Shapes.WORDS);
        private final Key<String> host = optional(
                "host", new WordShape<>(HOSTS, word -> HOSTS.contains(word) ? Optional.of(word) : Optional.empty()));
        private final List<Key<Located<String>>> patterns = List.of(
                optional("edit", PATTERN),
                optional("history", PATTERN),
                optional("view", PATTERN),
                optional("commit", PATTERN),
                optional("issue", PATTERN),
                optional("new", PATTERN));

        @Override
        protected Optional<RepositoryHost> build(Entries entries, Reading reading) {
            Map<String, String> given = patterns.stream()
                    .filter(key -> entries.get(key).isPresent())
                    .collect(
                            Collectors.toMap(Key::name, key -> entries.need(key).value()));
            String address = entries.need(url).value().replaceFirst("/$", "");
            return Optional.of(new RepositoryHost(
                    address,
                    entries.get(branch).orElse("main"),
                    entries.get(host).orElseGet(() -> guessed(address)),
                    given));
        }

        private static String guessed(String url) {
            return HOSTS.stream()
                    .filter(url::contains)
                    .findFirst()
                    .orElse(url.contains("codeberg") ? "forgejo" : "other");
        }

        @Override
        public String expected() {
            return "a repository";
        }
    }

    /** {@code skip}, {@code keep}, or the words that are particles. */
    private static final class ParticlesShape implements Shape<Particles> {
        private final Shape<List<String>> list = new ListShape<>(Shapes.WORDS);
        private final Shape<Particles> word = new WordShape<>(List.of("skip", "keep"), text -> switch (text) {
            case "skip" -> Optional.of(Particles.SKIPPED);
            case "keep" -> Optional.of(new Particles(Particles.SKIPPED.words(), true));
            default -> Optional.empty();
        });

        @Override
        public Optional<Particles> read(Value value, Reading reading) {
            return value instanceof Value.Sequence
                    ? list.read(value, reading).map(words -> new Particles(Set.copyOf(words), false))
                    : word.read(value, reading);
        }

        @Override
        public String expected() {
            return "skip, keep, or a list of the words that are particles";
        }
    }

    /** A mapping of rules to how grave they are. */
    private static final class RulesShape implements Shape<Map<Rule, RuleLevel>> {
        private final Shape<RuleLevel> level = Shapes.word(RuleLevel.class);

        @Override
        public Optional<Map<Rule, RuleLevel>> read(Value value, Reading reading) {
            if (!(value instanceof Value.Mapping mapping)) {
                reading.wrongType(value, expected(), "Write a line such as `near-miss-name: off` for each rule.");
                return Optional.empty();
            }
            Map<Rule, RuleLevel> rules = new HashMap<>();
            for (Value.Entry entry : mapping.entries()) {
                rule(entry.key(), reading)
                        .ifPresent(rule -> level.read(entry.value(), reading.of(rule.word()))
                                .ifPresent(read -> rules.put(rule, read)));
            }
            return Optional.of(rules);
        }

        private static Optional<Rule> rule(Value.Scalar key, Reading reading) {
            Optional<Rule> rule = Rule.of(key.text());
            List<String> adjustable = List.of(Rule.values()).stream()
                    .filter(Rule::adjustable)
                    .map(Rule::word)
                    .toList();
            if (rule.isEmpty()) {
                reading.add(
                        Rule.UNKNOWN_KEY,
                        key.position(),
                        "“" + key.text() + "” is not a rule.",
                        Spelling.hint(key.text(), adjustable));
            } else if (!rule.get().adjustable()) {
                reading.add(
                        Rule.WRONG_VALUE,
                        key.position(),
                        "“" + key.text() + "” cannot be changed: without it something would be lost in silence.",
                        "Can be changed: " + String.join(", ", adjustable) + ".");
                return Optional.empty();
            }
            return rule;
        }

        @Override
        public String expected() {
            return "a line for each rule, with error, warning or off";
        }
    }
}
