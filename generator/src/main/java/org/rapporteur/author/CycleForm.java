package org.rapporteur.author;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;

/** The next year of an activity's work, with the team of the last one. */
final class CycleForm implements Form {

    @Override
    public Sheet fill(Facts facts) throws AuthorRefused {
        Document.Activity activity = facts.holder(Document.Activity.class).orElseThrow();
        List<Document.Cycle> cycles = facts.record().tree().below(activity.page(), Document.Cycle.class).stream()
                .filter(cycle -> cycle.page().name().matches("[0-9]{4}"))
                .toList();
        String year = facts.given().orElseGet(() -> free(cycles, facts));
        if (!year.matches("[0-9]{4}")) {
            throw new AuthorRefused(
                    "A cycle's folder is named by its year, and “" + year + "” is none.",
                    "Write -Dname=" + facts.today().getYear() + ", or leave it out.");
        }
        Optional<Document.Cycle> last = cycles.stream()
                .filter(cycle -> cycle.page().name().compareTo(year) < 0)
                .max(Comparator.comparing(Document.Cycle::year));
        String title = facts.title().isEmpty() ? title(activity, last, year) : facts.title();
        List<String> team = last.map(cycle -> facts.people(cycle.team())).orElse(List.of());
        return Sheet.of(DocumentType.CYCLE, facts.place().folder() + year + "/index.md")
                .text("title", title)
                .with("team", Optional.of(team).filter(list -> !list.isEmpty()).map(WrittenYaml::list))
                .body("What the work of " + year + " is about, in a few sentences.\n");
    }

    /** This year, or the next one that is not there yet. */
    private static String free(List<Document.Cycle> cycles, Facts facts) {
        List<String> there = cycles.stream().map(cycle -> cycle.page().name()).toList();
        return IntStream.iterate(facts.today().getYear(), year -> year + 1)
                .mapToObj(Integer::toString)
                .filter(year -> !there.contains(year))
                .findFirst()
                .orElseThrow();
    }

    /** As the last year was called, if the year is in it. */
    private static String title(Document.Activity activity, Optional<Document.Cycle> last, String year) {
        return last.filter(cycle -> cycle.title().contains(cycle.page().name()))
                .map(cycle -> cycle.title().replace(cycle.page().name(), year))
                .orElseGet(() -> activity.shortTitle().orElse(activity.title()) + " " + year);
    }
}
