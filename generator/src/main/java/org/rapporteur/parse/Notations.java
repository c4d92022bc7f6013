package org.rapporteur.parse;

import org.rapporteur.model.AnnexNumber;
import org.rapporteur.model.Countries;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.WebAddress;

/**
 * The notations of the small texts that keys are made of (content-format, “Front matter”). No repetition of a group is
 * without a bound: in Java it would overflow the stack on a long text.
 */
final class Notations {

    private static final String MAIL = "[^ \\t\\n@<>\"(),:;]+@[^ \\t\\n@<>\"(),:;]+\\.[^ \\t\\n@<>\"(),:;.]+";

    /** Nothing that begins like a web address, nor like the name of a machine; and the slashes are those of the web. */
    private static final String FILE = "(?![A-Za-z][A-Za-z0-9+.-]*:)(?!//)[^ \\t\\n\\\\][^\\\\]*";

    /** YAML takes a year for a number; one before 1000 would lose its zeros. */
    static final Notation DATE = Notation.of(PartialDate.NOTATION).withWholeNumbers(1000, 9999);

    static final Notation TIME = Notation.of("([01]?[0-9]|2[0-3]):[0-5][0-9]");

    static final Notation ZONE = Notation.of("[A-Za-z][A-Za-z0-9~/._+:-]*|[+-][0-9]{2}:[0-9]{2}");

    static final Notation NUMBER = Notation.of("[0-9]{1,9}").withWholeNumbers(0, 999_999_999);

    static final Notation YES_OR_NO =
            Notation.of("[Tt]rue|TRUE|[Ff]alse|FALSE|[Yy]es|YES|[Nn]o|NO").withTruth();

    static final Notation URL = Notation.of(WebAddress.NOTATION);

    static final Notation MAIL_ADDRESS = Notation.of("(?:mailto:)?" + MAIL);

    static final Notation CONTACT = MAIL_ADDRESS.or(URL);

    static final Notation PATH = Notation.of(FILE).open();

    /** No part of an address is hidden, or has a name that Windows cannot store. */
    private static final String STORABLE = "(?!\\.)(?!.*(?://|/\\.|[. ](?:[/#]|$)))"
            + "(?!(?:.*/)?(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9])"
            + "(?:\\.[^/]*)?(?:[/#]|$))";

    /** An address of this site from before; encoded or not, it may hold nothing that a file system or an address cannot. */
    static final Notation OLD_ADDRESS =
            Notation.of("(?!/?$)" + STORABLE + "[^?#\\\\<>\"|*:\\p{Cc}]+").open();

    /** Such an address, or one of a numbered paragraph on that page. */
    static final Notation WITHDRAWN =
            OLD_ADDRESS.or(Notation.of("(?!/?#)" + STORABLE + "[^?#\\\\<>\"|*:\\p{Cc}]+#p[0-9][0-9.-]{0,20}"));

    static final Notation BASE_URL = Notation.of("(?![^?#]*[?#])" + WebAddress.NOTATION);

    /** A web address with holes in it. */
    static final Notation ADDRESS_PATTERN = Notation.of("(https?://|\\{url\\})[^ \\t\\n\"<>]*");

    /** A mail address, a web address with holes in it, or the word for the repository's issues. */
    static final Notation WRITE_TO = MAIL_ADDRESS.or(Notation.of("repository|https?://[^ \\t\\n\"<>]+"));

    static final Notation TARGET = PATH.or(URL).or(Notation.of("mailto:" + MAIL));

    static final Notation LANGUAGE = Notation.of("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,20}");

    static final Notation COUNTRY = Notation.of(String.join("|", Countries.codes()));

    static final Notation ANNEX = Notation.of(AnnexNumber.NOTATION).withWholeNumbers(1, 999);

    static final Notation PARAGRAPH =
            Notation.of("p?[0-9]{1,9}(-[0-9]{1,4})?(\\.[0-9]{1,4})?").withNumbers();

    static final Notation ID =
            Notation.of("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}").withNumbers().withTruth();

    private Notations() {}
}
