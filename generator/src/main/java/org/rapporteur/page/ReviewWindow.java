package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Document;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Review;
import org.rapporteur.model.VersionStatus;
import org.rapporteur.model.Word;

/**
 * The window in which a version may be commented on, as it stands on the day of the edition. All pages and files ask here, so
 * that none calls open what another calls closed.
 *
 * @param opens the first day, as far as it is known
 * @param closes the last day; empty when none is given
 * @param words “Open for comments until 6 December 2016”
 */
public record ReviewWindow(State state, Optional<PartialDate> opens, Optional<PartialDate> closes, String words) {

    /** Where a window stands. */
    public enum State implements Word {
        TO_COME,
        OPEN,
        CLOSED
    }

    /** Empty of a version that has no date for comments and does not ask for them. */
    public static Optional<ReviewWindow> of(Document.Version version, Edition edition) {
        Optional<PartialDate> closes = version.review().flatMap(Review::closes);
        // A version that is out for comment, and does not say since when, is so since its own date.
        Optional<PartialDate> opens = version.review()
                .flatMap(Review::opens)
                .or(() -> Optional.of(version.date()).filter(date -> asks(version) && closes.isEmpty()));
        return opens.isEmpty() && closes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading(version, edition, opens, closes).window());
    }

    /** The day by which it is sorted: the first one, else the last. */
    public PartialDate starts() {
        return opens.or(() -> closes).orElseThrow();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    private static boolean asks(Document.Version version) {
        return version.status().equals(Optional.of(VersionStatus.FOR_COMMENT));
    }

    private record Reading(
            Document.Version version, Edition edition, Optional<PartialDate> opens, Optional<PartialDate> closes) {

        ReviewWindow window() {
            State state = state();
            return new ReviewWindow(state, opens, closes, words(state));
        }

        /** What is final takes no comments, whatever its dates say. */
        private State state() {
            if (version.status().equals(Optional.of(VersionStatus.FINAL))) {
                return State.CLOSED;
            }
            if (opens.map(day -> day.first().isAfter(edition.today())).orElse(false)) {
                return State.TO_COME;
            }
            boolean over = closes.map(edition::isOver)
                    .orElseGet(() -> asks(version) ? successor().isPresent() : edition.isOver(opens.orElseThrow()));
            return over ? State.CLOSED : State.OPEN;
        }

        /** The version that came after this one: comments without a closing day are taken until then. */
        private Optional<Document.Version> successor() {
            List<Document.Version> newestFirst = edition.record()
                    .tree()
                    .above(version, Document.Output.class)
                    .map(edition.record().tree()::versions)
                    .orElse(List.of(version));
            int own = newestFirst.indexOf(version);
            return newestFirst.stream()
                    .limit(own)
                    .skip(Math.max(0, own - 1))
                    .filter(next -> !next.date().first().isAfter(edition.today()))
                    .findFirst();
        }

        private String words(State state) {
            return switch (state) {
                case TO_COME ->
                    "Opens for comments " + on(opens.orElseThrow())
                            + closes.map(day -> ", closes " + on(day)).orElse("");
                case OPEN -> "Open for comments" + closes.map(Reading::until).orElse(", no closing date given");
                case CLOSED -> "Comments closed" + closed();
            };
        }

        private String closed() {
            return closes.isPresent()
                    ? closes.filter(edition::isOver).map(day -> " " + on(day)).orElse("")
                    : successor()
                            .filter(next -> asks(version))
                            .map(next -> " when " + next.version() + " was published")
                            .orElse("");
        }

        private static String on(PartialDate date) {
            return (date.precision() == PartialDate.Precision.DAY ? "on " : "in ") + named(date);
        }

        /** The last day of a month or a week is in the window. */
        private static String until(PartialDate date) {
            return (date.precision() == PartialDate.Precision.DAY ? " until " : " until the end of ") + named(date);
        }

        private static String named(PartialDate date) {
            return (date.precision() == PartialDate.Precision.WEEK ? "the " : "") + DateText.words(date);
        }
    }
}
