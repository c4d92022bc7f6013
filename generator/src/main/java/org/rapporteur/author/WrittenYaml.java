package org.rapporteur.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.PersonMention;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Values as they are written in front matter, on one line each. */
final class WrittenYaml {

    /** What the line form of people has a meaning for, so that a name with it cannot stand in a line. */
    private static final Pattern SIGNS = Pattern.compile("[()/]");

    private WrittenYaml() {}

    /** A text, in quotes where it needs them. */
    static String of(String text) {
        return dumped(text);
    }

    /** A person as the record has them: as a line where nothing is lost by that, else by keys (content-format, “People”). */
    static String of(PersonMention person, Set<String> roles) {
        return line(person, roles).map(WrittenYaml::dumped).orElseGet(() -> dumped(keys(person)));
    }

    private static Optional<String> line(PersonMention person, Set<String> roles) {
        boolean more = person.id().isPresent()
                || person.stakeholderGroup().isPresent()
                || person.country().isPresent()
                || person.attendance().isPresent()
                || person.role().isPresent() && person.organisation().isPresent();
        Optional<String> organisation = person.organisation().map(WrittenYaml::organisation);
        boolean plain = isPlain(person.name().value())
                && person.organisation()
                        .map(each -> isPlain(each.name().value()))
                        .orElse(true)
                && person.role().map(roles::contains).orElse(true);
        String behind = person.role()
                .map(role -> " (" + role + ")")
                .or(() -> organisation.map(name -> " / " + name))
                .orElse("");
        return more || !plain
                ? Optional.empty()
                : Optional.of(person.honorific().map(title -> title + " ").orElse("")
                        + person.name().value()
                        + behind);
    }

    private static boolean isPlain(String name) {
        return !SIGNS.matcher(name).find();
    }

    private static String organisation(OrganisationMention mention) {
        return mention.name().value()
                + mention.shortName().map(acronym -> " (" + acronym + ")").orElse("");
    }

    private static Map<String, String> keys(PersonMention person) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("name", person.name().value());
        person.honorific().ifPresent(value -> keys.put("honorific", value));
        person.role().ifPresent(value -> keys.put("role", value));
        person.organisation().ifPresent(value -> keys.put("organisation", organisation(value)));
        person.stakeholderGroup().ifPresent(value -> keys.put("stakeholder-group", value.word()));
        person.country().ifPresent(value -> keys.put("country", value));
        person.id().ifPresent(value -> keys.put("id", value));
        return keys;
    }

    private static String dumped(Object value) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.FLOW);
        options.setWidth(Integer.MAX_VALUE);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        return new Yaml(options).dump(value).strip();
    }

    /** A list of values that are written already, an item on each line. */
    static String list(List<String> items) {
        return items.isEmpty() ? "[]" : "\n  - " + String.join("\n  - ", items);
    }
}
