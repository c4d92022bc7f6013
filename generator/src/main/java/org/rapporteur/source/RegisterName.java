package org.rapporteur.source;

import java.util.List;
import java.util.regex.Pattern;

/** The names of the registers at the top of a content folder; a translation has its language before the ending. */
final class RegisterName {

    static final List<String> NAMES = List.of("site", "people", "organisations", "glossary", "gone");

    private static final Pattern REGISTER =
            Pattern.compile("(" + String.join("|", NAMES) + ")(\\.[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?\\.yaml");

    private RegisterName() {}

    static boolean isRegister(String name) {
        return REGISTER.matcher(name).matches();
    }
}
