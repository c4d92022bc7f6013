package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.AnnualMeeting;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.MilestoneKind;
import org.rapporteur.model.PartialDate;

/** What a cycle's front matter is made of. */
final class CycleParts {

    private CycleParts() {}

    /** Finds fault with a window that ends before it begins. */
    static void inOrder(
            Optional<PartialDate> starts,
            Optional<PartialDate> ends,
            MappingShape.Key<?> key,
            Entries entries,
            Reading reading) {
        if (starts.isPresent()
                && ends.isPresent()
                && ends.get().last().isBefore(starts.get().first())) {
            reading.add(
                    Rule.WRONG_VALUE,
                    entries.place(key),
                    "This ends on " + ends.get() + ", before it begins on " + starts.get() + ".",
                    "Correct one of the two dates.");
        }
    }

    static final class AnnualMeetingShape extends MappingShape<AnnualMeeting> {
        private final Key<String> name = optional("name", "What the meeting is called.", Shapes.WORDS);
        private final Key<String> city = optional("city", "The city where it is held.", Shapes.WORDS);
        private final Key<String> country =
                optional("country", "The country where it is held, in two capital letters.", Shapes.COUNTRY);
        private final Key<PartialDate> starts = optional("starts", "Its first day.", Shapes.DATE);
        private final Key<PartialDate> ends = optional("ends", "Its last day.", Shapes.DATE);

        @Override
        protected Optional<AnnualMeeting> build(Entries entries, Reading reading) {
            inOrder(entries.get(starts), entries.get(ends), ends, entries, reading);
            return Optional.of(new AnnualMeeting(
                    entries.get(name),
                    entries.get(city),
                    entries.get(country),
                    entries.get(starts),
                    entries.get(ends)));
        }

        @Override
        public String expected() {
            return "an annual meeting";
        }
    }

    static final class MilestoneShape extends MappingShape<Milestone> {
        private final Key<PartialDate> date =
                optional("date", "The date of the milestone; or write when it starts and ends.", Shapes.DATE);
        private final Key<PartialDate> starts = optional("starts", "When it begins.", Shapes.DATE);
        private final Key<PartialDate> ends = optional("ends", "When it ends.", Shapes.DATE);
        private final Key<String> title = required("title", "What happens then.", Shapes.WORDS);
        private final Key<MilestoneKind> kind =
                optional("kind", "What kind of milestone it is.", Shapes.word(MilestoneKind.class));
        private final Key<String> audience = optional("for", "Whom it concerns.", Shapes.WORDS);
        private final Key<Located<String>> url =
                optional("url", "A web address or a path to read more.", Shapes.TARGET);

        @Override
        protected Optional<OneOf> oneOf() {
            return Optional.of(new OneOf(
                    List.of(date, starts, ends),
                    "This milestone has no date.",
                    "Add `date: …`, or `starts: …` and `ends: …` for a window."));
        }

        @Override
        protected Optional<Milestone> build(Entries entries, Reading reading) {
            Optional<PartialDate> first =
                    entries.get(date).or(() -> entries.get(starts)).or(() -> entries.get(ends));
            if (first.isEmpty()) {
                // A date stands there, and cannot be read: that was said already.
                return Optional.empty();
            }
            inOrder(first, entries.get(ends), ends, entries, reading);
            Optional<PartialDate> last = entries.get(ends).filter(end -> !end.equals(first.get()));
            return Optional.of(new Milestone(
                    first.get(),
                    last,
                    entries.need(title),
                    entries.get(kind),
                    entries.get(audience),
                    entries.get(url),
                    entries.position()));
        }

        @Override
        public String expected() {
            return "a milestone";
        }
    }
}
