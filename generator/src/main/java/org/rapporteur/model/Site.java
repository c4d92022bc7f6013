package org.rapporteur.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;

/**
 * The site as {@code site.yaml} describes it.
 *
 * @param baseUrl absolute, ends with a slash
 * @param language the default language, a BCP 47 tag
 * @param navigation links, most often paths, in their order
 * @param roles what a word in parentheses after a name can be, other than an organisation
 * @param rules the severities that differ from the rules' own
 */
public record Site(
        String title,
        Optional<String> shortTitle,
        Optional<String> description,
        URI baseUrl,
        String language,
        List<String> languages,
        ZoneId timeZone,
        Optional<NamedLink> publisher,
        Optional<Located<String>> contact,
        Optional<NamedLink> licence,
        Optional<Located<String>> image,
        Optional<RepositoryHost> repository,
        List<Link> navigation,
        Set<String> roles,
        Particles particles,
        Optional<String> corrections,
        Optional<String> comments,
        Map<Rule, RuleLevel> rules) {

    /** What a report calls people beside their names (content-format, “People”). */
    public static final List<String> ROLES = List.of(
            "Facilitator",
            "Co-facilitator",
            "Coordinator",
            "Co-coordinator",
            "Lead expert",
            "Expert",
            "Consultant",
            "Rapporteur",
            "Moderator",
            "Chair",
            "Co-chair",
            "Secretariat",
            "Observer",
            "Remote moderator");

    public Site {
        languages = List.copyOf(languages);
        navigation = List.copyOf(navigation);
        roles = Set.copyOf(roles);
        rules = Map.copyOf(rules);
    }

    /** The same site under another base URL. */
    Site under(URI url) {
        return new Site(
                title,
                shortTitle,
                description,
                url,
                language,
                languages,
                timeZone,
                publisher,
                contact,
                licence,
                image,
                repository,
                navigation,
                roles,
                particles,
                corrections,
                comments,
                rules);
    }
}
