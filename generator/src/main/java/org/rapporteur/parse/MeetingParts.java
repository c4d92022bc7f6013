package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Action;
import org.rapporteur.model.Correction;
import org.rapporteur.model.Decision;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.Review;

/** What the front matter of meetings and versions is made of. */
final class MeetingParts {

    private MeetingParts() {}

    private static Optional<MappingShape.OneOf> saysWhat(MappingShape.Key<?> paragraph, MappingShape.Key<?> text) {
        return Optional.of(new MappingShape.OneOf(
                List.of(paragraph, text),
                "This entry does not say what it is about.",
                "Add `para: 7` for paragraph 7, or `text: …` in words."));
    }

    static final class DecisionShape extends MappingShape<Decision> {
        private final Key<Located<String>> paragraph =
                optional("para", "The number of the paragraph that it stands in.", Shapes.PARAGRAPH_ANCHOR);
        private final Key<String> text = optional(
                "text", "What it is, in words; else it is the paragraph itself.", Shapes.SENTENCES.map(Located::value));
        private final Key<PartialDate> due = optional("due", "When it is due.", Shapes.DATE);

        @Override
        protected Optional<OneOf> oneOf() {
            return saysWhat(paragraph, text);
        }

        @Override
        protected Optional<Decision> build(Entries entries, Reading reading) {
            return Optional.of(
                    new Decision(entries.get(paragraph), entries.get(text), entries.get(due), entries.position()));
        }

        @Override
        public String expected() {
            return "a decision";
        }
    }

    static final class ActionShape extends MappingShape<Action> {
        private final Key<Located<String>> paragraph =
                optional("para", "The number of the paragraph that it stands in.", Shapes.PARAGRAPH_ANCHOR);
        private final Key<String> text = optional(
                "text", "What it is, in words; else it is the paragraph itself.", Shapes.SENTENCES.map(Located::value));
        private final Key<List<PersonMention>> who =
                optional("who", "Who is to do it: a person, or a list of people.", ListShape.orOne(PersonShape.PERSON));
        private final Key<PartialDate> due = optional("due", "When it is due.", Shapes.DATE);
        private final Key<Done> done =
                optional("done", "Whether it is done: true, false, or the day on which it was.", new DoneShape());

        @Override
        protected Optional<OneOf> oneOf() {
            return saysWhat(paragraph, text);
        }

        @Override
        protected Optional<Action> build(Entries entries, Reading reading) {
            Done state = entries.get(done).orElse(new Done(false, Optional.empty()));
            return Optional.of(new Action(
                    entries.get(paragraph),
                    entries.get(text),
                    entries.list(who),
                    entries.get(due),
                    state.done(),
                    state.on(),
                    entries.position()));
        }

        @Override
        public String expected() {
            return "an action";
        }
    }

    private record Done(boolean done, Optional<PartialDate> on) {}

    /** {@code true}, or the day on which it was done. */
    private static final class DoneShape implements Shape<Done> {
        private static final String HINT = "Write true, or a day such as 2017-09-18.";

        @Override
        public Optional<Done> read(Value value, Reading reading) {
            return value instanceof Value.Scalar scalar && scalar.text().matches("[0-9].*")
                    ? Shapes.DATE.read(value, reading).map(day -> new Done(true, Optional.of(day)))
                    : yesOrNo().read(value, reading).map(done -> new Done(done, Optional.empty()));
        }

        private Shape<Boolean> yesOrNo() {
            return new TextShape<>(expected(), HINT, Notations.YES_OR_NO, Shapes::isYes);
        }

        @Override
        public String expected() {
            return "true, false, or the day on which it was done";
        }

        @Override
        public Schema schema() {
            return Schema.text(Notations.YES_OR_NO.or(Notations.DATE), expected(), HINT);
        }
    }

    static final class CorrectionShape extends MappingShape<Correction> {
        private final Key<PartialDate> date = required("date", "The date of the correction.", Shapes.DATE);
        private final Key<Located<String>> paragraph =
                optional("para", "The number of the paragraph that was changed.", Shapes.PARAGRAPH_ANCHOR);
        private final Key<String> text = required("text", "What was changed.", Shapes.SENTENCES.map(Located::value));

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
        private final Key<PartialDate> opens = optional("opens", "When comments open.", Shapes.DATE);
        private final Key<PartialDate> closes = optional("closes", "When comments close.", Shapes.DATE);
        private final Key<Located<String>> to =
                optional("to", "Where comments go: a mail address or a web address.", Shapes.CONTACT);

        @Override
        protected Optional<Review> build(Entries entries, Reading reading) {
            CycleParts.inOrder(entries.get(opens), entries.get(closes), closes, entries, reading);
            return Optional.of(
                    new Review(entries.get(opens), entries.get(closes), entries.place(closes), entries.get(to)));
        }

        @Override
        public String expected() {
            return "a review";
        }
    }
}
