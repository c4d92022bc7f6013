package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.MilestoneKind;
import org.rapporteur.model.Word;
import org.rapporteur.page.view.Label;

/** The format's words as readers see them: “Technical community” for {@code technical-community}. */
public final class Labels {

    private Labels() {}

    static Label of(Word word) {
        return new Label(word.word(), text(word.word()));
    }

    /** Soft and hard told apart in words: the format's “deadline” alone does not say that it is hard. */
    public static Label of(MilestoneKind kind) {
        return new Label(kind.word(), kind == MilestoneKind.DEADLINE ? "Hard deadline" : text(kind.word()));
    }

    static Optional<Label> of(Optional<? extends Word> word) {
        return word.map(Labels::of);
    }

    /** A word in kebab case as a phrase that begins with a capital. */
    static String text(String word) {
        String spaced = word.replace('-', ' ');
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    /** “7 contributions and 3 comments on drafts”. */
    static String count(List<Contribution> all) {
        int comments = (int) all.stream().filter(Contribution::isComment).count();
        int contributions = all.size() - comments;
        return Stream.of(
                        contributions > 0 || comments == 0 ? count(contributions, "contribution") : "",
                        comments > 0 ? comments(comments) : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    static String comments(int count) {
        return count == 1 ? "1 comment on a draft" : count + " comments on drafts";
    }

    /** {@code 17 participants}, {@code 1 participant}. */
    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
