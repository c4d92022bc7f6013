package org.rapporteur.external;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;

/** Tells an editor what has become of an address, at a place where it is written, and what can be done. */
final class ExternalFindings {

    /** A folder that is a year, or a file name that begins with one. */
    private static final Pattern YEAR = Pattern.compile("/((?:19|20)[0-9]{2})(?=[/.-])");

    private ExternalFindings() {}

    static void add(LinkPlace place, Address address, Answer answer, Findings findings) {
        if (answer.is(Answer.Kind.DEAD)) {
            findings.add(
                    Rule.DEAD_EXTERNAL_LINK,
                    place.position(),
                    "The web address " + answer.detail() + ".",
                    "Correct it, " + (place.inText() ? "write `unlinked:` as its target" : "take it out")
                            + ", or link a copy that an archive has: " + archive(place, address));
        } else if (answer.is(Answer.Kind.MOVED)) {
            findings.add(
                    Rule.MOVED_EXTERNAL_LINK,
                    place.position(),
                    "The web address has moved for good.",
                    "Write its new address: " + answer.detail() + place.fragment());
        }
    }

    /** The copies of the year that the record is about, where its path says so; else all. */
    private static String archive(LinkPlace place, Address address) {
        Matcher year = YEAR.matcher(place.position().file());
        return "https://web.archive.org/web/" + (year.find() ? year.group(1) : "") + "*/" + address;
    }
}
