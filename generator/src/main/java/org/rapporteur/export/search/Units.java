package org.rapporteur.export.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.markdown.Passages;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.ContributionEntry;
import org.rapporteur.model.Document;
import org.rapporteur.model.GlossaryTerm;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Slug;
import org.rapporteur.page.DateText;
import org.rapporteur.page.Labels;

/** What a page has to be found: first what is said of the page as a whole, then its passages and the entries of its lists. */
final class Units {

    private final PublicRecord record;
    private final Names names;

    Units(PublicRecord record) {
        this.record = record;
        this.names = new Names(record);
    }

    List<Unit> of(Document document) {
        List<Unit> units = new ArrayList<>();
        units.add(new Unit("", "", whole(document), date(document).stream().toList()));
        Passages.of(document.body()).stream()
                .map(passage -> new Unit(passage.anchor(), passage.heading(), passage.text()))
                .forEach(units::add);
        entries(document).forEach(units::add);
        return units;
    }

    /** When a document is; most are not of a day. */
    static Optional<PartialDate> date(Document document) {
        if (document instanceof Document.Meeting meeting) {
            return Optional.of(meeting.date());
        }
        if (document instanceof Document.Version version) {
            return Optional.of(version.date());
        }
        return document instanceof Document.Announcement announcement
                ? Optional.of(announcement.date())
                : Optional.empty();
    }

    /** What is said of a document in a few words, and who stands at its head. */
    private String whole(Document document) {
        List<String> parts = new ArrayList<>();
        document.head().summary().ifPresent(summary -> parts.add(summary.value()));
        if (document instanceof Document.Cycle cycle) {
            cycle.theme().ifPresent(parts::add);
            add("Team: ", names.lines(cycle.team()), parts);
        } else if (document instanceof Document.Meeting meeting) {
            meeting.place().ifPresent(parts::add);
            add("Facilitated by ", names.lines(meeting.facilitators()), parts);
        } else if (document instanceof Document.Output output) {
            add("By ", names.lines(output.authors()), parts);
        }
        document.head().symbol().ifPresent(symbol -> parts.add(symbol.value()));
        add("Topics: ", document.head().topics().stream().map(Located::value).toList(), parts);
        return sentences(parts);
    }

    private static void add(String before, List<String> words, List<String> parts) {
        if (!words.isEmpty()) {
            parts.add(before + String.join(", ", words));
        }
    }

    private static String sentences(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(text.length() == 0 ? "" : text.toString().matches("(?s).*[.!?…]") ? " " : ". ")
                    .append(part);
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private Stream<Unit> entries(Document document) {
        if (document instanceof Document.Cycle cycle) {
            return cycle.milestones().stream().map(Units::milestone);
        }
        if (document instanceof Document.Meeting meeting) {
            return outcomes(meeting);
        }
        if (document instanceof Document.Participants list) {
            return names.groups(list.participants()).map(group -> new Unit("", "Participants", group));
        }
        if (document instanceof Document.Contributions list) {
            return record
                    .tree()
                    .above(list, Document.Cycle.class)
                    .map(record::catalogue)
                    .filter(catalogue -> catalogue.page().equals(list.page()))
                    .stream()
                    .flatMap(catalogue -> contributions(catalogue, list.page()));
        }
        return document.page().equals(Addresses.GLOSSARY)
                ? terms(record.registers().glossary())
                : Stream.empty();
    }

    /** Many look for a date by what falls due: “hard deadline”. All of a cycle stand in its timeline. */
    private static Unit milestone(Milestone milestone) {
        List<String> parts = new ArrayList<>();
        milestone.kind().map(kind -> Labels.of(kind).text()).ifPresent(parts::add);
        parts.add(DateText.range(milestone.starts(), milestone.ends()));
        milestone.audience().map(audience -> "For " + audience).ifPresent(parts::add);
        List<PartialDate> dates = Stream.concat(Stream.of(milestone.starts()), milestone.ends().stream())
                .toList();
        return new Unit("_timeline", milestone.title(), sentences(parts), dates);
    }

    /** Decisions and actions with words of their own; those without are the paragraph that they name. */
    private Stream<Unit> outcomes(Document.Meeting meeting) {
        Stream<Unit> decisions = meeting.decisions().stream()
                .flatMap(decision -> decision.text().stream()
                        .map(text -> new Unit(anchor(decision.paragraph(), "_decisions"), "Decision", text)));
        Stream<Unit> actions = meeting.actions().stream()
                .flatMap(action -> action.text().stream().map(text -> {
                    List<String> parts = new ArrayList<>(List.of(text));
                    add("", names.lines(action.who()), parts);
                    return new Unit(anchor(action.paragraph(), "_actions"), "Action", sentences(parts));
                }));
        return Stream.concat(decisions, actions);
    }

    private static String anchor(Optional<Located<String>> paragraph, String otherwise) {
        return paragraph.map(Located::value).orElse(otherwise);
    }

    List<Unit> of(Catalogue catalogue, SitePath part) {
        return Stream.concat(Stream.of(new Unit("", "", "")), contributions(catalogue, part))
                .toList();
    }

    private Stream<Unit> contributions(Catalogue catalogue, SitePath part) {
        return catalogue.shownAt(part).stream().map(this::contribution);
    }

    private Unit contribution(Contribution contribution) {
        ContributionEntry entry = contribution.entry();
        List<String> by = Stream.of(
                        names.lines(entry.persons()).stream(),
                        entry.organisations().stream().map(Units::name))
                .flatMap(each -> each)
                .toList();
        List<String> parts = new ArrayList<>();
        add("Given by ", by, parts);
        entry.summary().ifPresent(parts::add);
        add("Topics: ", entry.topics(), parts);
        return new Unit(
                contribution.anchor(), entry.title().map(Located::value).orElse("Contribution"), sentences(parts));
    }

    private static String name(OrganisationMention mention) {
        return mention.name().value()
                + mention.shortName().map(name -> " (" + name + ")").orElse("");
    }

    List<Unit> of(Person person) {
        List<String> parts = new ArrayList<>();
        add(
                "Also written ",
                person.spellings().stream()
                        .filter(spelling -> !spelling.equals(person.name()))
                        .toList(),
                parts);
        add("", names.affiliations(person), parts);
        return List.of(new Unit("", "", sentences(parts)));
    }

    List<Unit> of(Organisation organisation) {
        List<String> parts = new ArrayList<>();
        organisation.shortName().ifPresent(parts::add);
        add(
                "Also written ",
                organisation.spellings().stream()
                        .filter(spelling -> !spelling.equals(organisation.name()))
                        .toList(),
                parts);
        return List.of(new Unit("", "", sentences(parts)));
    }

    List<Unit> of(List<GlossaryTerm> terms) {
        return Stream.concat(Stream.of(new Unit("", "", "")), terms(terms)).toList();
    }

    /** The anchors are those of the page, which gives them in this order. */
    private static Stream<Unit> terms(List<GlossaryTerm> terms) {
        Slug.Unique anchors = new Slug.Unique();
        return terms.stream()
                .sorted(Comparator.comparing(term -> term.term().value().toLowerCase(Locale.ROOT)))
                .map(term -> {
                    List<String> parts = new ArrayList<>(List.of(term.means()));
                    add("Also ", term.aliases().stream().map(Located::value).toList(), parts);
                    return new Unit(anchors.of(term.term().value()), term.term().value(), sentences(parts));
                });
    }
}
