package org.rapporteur.parse;

import java.util.Optional;
import org.rapporteur.model.MeetingFormat;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.RomanNumeral;

/** What a meeting without a title is called: “Virtual Meeting IV”, from its format and number. */
final class MeetingTitle {

    private MeetingTitle() {}

    static String of(Optional<MeetingFormat> format, Optional<Integer> number, PartialDate date) {
        String kind = format.map(MeetingTitle::kind).orElse("") + "Meeting";
        return number.map(n -> kind + " " + RomanNumeral.of(n)).orElseGet(() -> kind + " of " + date);
    }

    private static String kind(MeetingFormat format) {
        return switch (format) {
            case VIRTUAL -> "Virtual ";
            case HYBRID -> "Hybrid ";
            case IN_PERSON -> "";
        };
    }
}
