package org.rapporteur.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Link;
import org.rapporteur.model.NamedLink;
import org.rapporteur.model.Particles;
import org.rapporteur.model.RepositoryHost;

/** What {@code site.yaml} is made of. */
final class SiteParts {

    /** Where readers write to about a page. */
    static final Shape<String> WRITE_TO = new TextShape<>(
            "a mail address, a web address, or repository",
            "Write name@example.org; or an address with {title}, {address}, {paragraph} and {text} in it; or repository.",
            Shapes.ADDRESS,
            Notations.WRITE_TO,
            text -> Optional.of(text.value()));

    private static final int MOST_LINKS = 50;

    /** Not more links than readers take in: they stand on every page, and the site grows with the product. */
    static final Shape<List<Link>> NAVIGATION = new ListShape<>(LinkShape.LINK).unless(SiteParts::areTooMany);

    private SiteParts() {}

    private static boolean areTooMany(Value value, Reading reading) {
        if (!(value instanceof Value.Sequence sequence) || sequence.items().size() <= MOST_LINKS) {
            return false;
        }
        reading.add(
                Rule.WRONG_VALUE,
                sequence.items().get(MOST_LINKS).position(),
                "The navigation has more than " + MOST_LINKS + " links, and all of them stand on every page.",
                "Keep those that readers need everywhere, and put the others on a page that one of them leads to.");
        return true;
    }

    static final class NamedLinkShape extends MappingShape<NamedLink> {
        private final String phrase;
        private final Key<String> name = required("name", "What it is called.", Shapes.WORDS);
        private final Key<Located<String>> url = optional("url", "Its web address.", Shapes.URL);

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

    static final class RepositoryShape extends MappingShape<RepositoryHost> {
        private static final Shape<Located<String>> PATTERN = new TextShape<>(
                "a web address with {path} in it",
                "Write it with {url}, {branch} and {path} where they belong.",
                Shapes.ADDRESS,
                Notations.ADDRESS_PATTERN,
                Optional::of);

        private static final List<String> HOSTS = List.of("github", "gitlab", "forgejo", "other");

        private final Key<Located<String>> url =
                required("url", "The web address of the repository's page.", Shapes.URL);
        private final Key<String> branch =
                optional("branch", "The branch that the site is made from; else main.", Shapes.WORDS);
        private final Key<String> host = optional(
                "host",
                "What runs there.",
                new WordShape<>(HOSTS, word -> HOSTS.contains(word) ? Optional.of(word) : Optional.empty()));
        private final List<Key<Located<String>>> patterns = List.of(
                optional("edit", "The address to edit a page, with {url}, {branch} and {path}.", PATTERN),
                optional("history", "The address of the history of a page, with {url}, {branch} and {path}.", PATTERN),
                optional("view", "The address of a file, with {url}, {branch} and {path}.", PATTERN),
                optional("commit", "The address of a commit, with {url} and {commit}.", PATTERN),
                optional("issue", "The address to open an issue, with {url}, {branch} and {path}.", PATTERN),
                optional("new", "The address to add a file, with {url}, {branch} and {path}.", PATTERN));

        @Override
        protected Optional<RepositoryHost> build(Entries entries, Reading reading) {
            Map<String, String> given = patterns.stream()
                    .filter(key -> entries.get(key).isPresent())
                    .collect(
                            Collectors.toMap(Key::name, key -> entries.need(key).value()));
            String address = entries.need(url).value().replaceFirst("(\\.git)?/?$", "");
            String runs = entries.get(host).orElseGet(() -> guessed(address));
            // Of a host that is misspelt it was said already.
            boolean isSaid = !entries.place(host).equals(entries.position());
            if (runs.equals("other") && !isSaid && given.isEmpty()) {
                reading.add(
                        Rule.UNKNOWN_HOST,
                        entries.need(url).position(),
                        "This address does not tell what runs there, so no page leads to its file.",
                        "Add `host`: github, gitlab, forgejo (also for Gitea), or other with the addresses `edit` and"
                                + " `history`.");
            }
            return Optional.of(new RepositoryHost(address, entries.get(branch).orElse("main"), runs, given));
        }

        /** By the name of the server alone: a repository on one host may be called after another. */
        private static String guessed(String url) {
            String server = url.replaceFirst("^[a-z]+://([^/]*).*", "$1");
            return HOSTS.stream()
                    .filter(server::contains)
                    .findFirst()
                    .orElse(server.matches(".*(codeberg|gitea).*") ? "forgejo" : "other");
        }

        @Override
        public String expected() {
            return "a repository";
        }
    }

    /** {@code skip}, {@code keep}, or the words that are particles. */
    static final class ParticlesShape implements Shape<Particles> {
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

        @Override
        public Schema schema() {
            return word.schema().or(list.schema());
        }
    }
}
