package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Action;
import org.rapporteur.model.Correction;
import org.rapporteur.model.Decision;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.Review;

/** What the front matter of meetings and versions is made of. */
final class MeetingParts {

    private MeetingParts() {}

    private static boolean saysWhat(
            MappingShape.Key<?> paragraph, MappingShape.Key<?> text, MappingShape.Entries entries, Reading reading) {
        if (entries.isWritten(paragraph) || entries.isWritten(text)) {
            return true;
        }
        reading.add(
                Rule.MISSING_KEY,
                entries.position(),
                "This entry does not say what it is about.",
                "Add `para: 7` for paragraph 7, or `text: …` in words.");
        return false;
    }

    static final class DecisionShape extends MappingShape<Decision> {
        private final Key<Located<String>> paragraph = optional("para", Shapes.PARAGRAPH_ANCHOR);
        private final Key<String> text = optional("text", Shapes.WORDS);
        private final Key<PartialDate> due = optional("due", Shapes.DATE);

        @Override
        protected Optional<Decision> build(Entries entries, Reading reading) {
            return saysWhat(paragraph, text, entries, reading)
                    ? Optional.of(new Decision(
                            entries.get(paragraph), entries.get(text), entries.get(due), entries.position()))
                    : Optional.empty();
        }

        @Override
        public String expected() {
            return "a decision";
        }
    }

    static final class ActionShape extends MappingShape<Action> {
        private final Key<Located<String>> paragraph = optional("para", Shapes.PARAGRAPH_ANCHOR);
        private final Key<String> text = optional("text", Shapes.WORDS);
        private final Key<List<PersonMention>> who = optional("who", ListShape.orOne(PersonShape.PERSON));
        private final Key<PartialDate> due = optional("due", Shapes.DATE);
        private final Key<Done> done = optional("done", new DoneShape());

        @Override
        protected Optional<Action> build(Entries entries, Reading reading) {
            Done state = entries.get(done).orElse(new Done(false, Optional.empty()));
            return saysWhat(paragraph, text, entries, reading)
                    ? Optional.of(new Action(
                            entries.get(paragraph),
                            entries.get(text),
                            entries.list(who),
                            entries.get(due),
                            state.done(),
                            state.on(),
                            entries.position()))
                    : Optional.empty();
        }

        @Override
        public String expected() {
            return "an action";
        }
    }

    private record Done(boolean done, Optional<PartialDate> on) {}

    /** {@code true}, or the day on which it was done. */
    private static final class DoneShape implements Shape<Done> {
        @Override
        public Optional<Done> read(Value value, Reading reading) {
            if (value instanceof Value.Scalar scalar && scalar.text().matches("[0-9].*")) {
                return Shapes.DATE.read(value, reading).map(day -> new Done(true, Optional.of(day)));
            }
            return new WordShape<>(List.of("true", "false", "yes", "no", "a day such as 2017-09-18"), DoneShape::word)
                    .read(value, reading);
        }

        private static Optional<Done> word(String word) {
            return switch (word) {
                case "true", "yes" -> Optional.of(new Done(true, Optional.empty()));
                case "false", "no" -> Optional.of(new Done(false, Optional.empty()));
                default -> Optional.empty();
            };
        }

        @Override
        public String expected() {
            return "true, false, or the day on which it was done";
        }
    }

    static final class CorrectionShape extends MappingShape<Correction> {
        private final Key<PartialDate> date = required("date", Shapes.DATE);
        private final Key<Located<String>> paragraph = optional("para", Shapes.PARAGRAPH_ANCHOR);
        private final Key<String> text = required("text", Shapes.WORDS);

        @Override
        protected Optional<Correction> build(Entries entries, Reading reading) {
            return Optional.of(new Correction(entries.need(date), entries.get(paragraph), entries.need(text)));
        }

        @Override
        public String expected() {
            return "a correction";
        }
    }

    static final class ReviewShape extends MappingShape<Review> {
        private final Key<PartialDate> opens = optional("opens", Shapes.DATE);
        private final Key<PartialDate> closes = optional("closes", Shapes.DATE);
        private final Key<Located<String>> to = optional("to", Shapes.CONTACT);

        @Override
        protected Optional<Review> build(Entries entries, Reading reading) {
            CycleParts.inOrder(entries.get(opens), entries.get(closes), closes, entries, reading);
            return Optional.of(new Review(entries.get(opens), entries.get(closes), entries.get(to)));
        }

        @Override
        public String expected() {
            return "a review";
        }
    }
}
