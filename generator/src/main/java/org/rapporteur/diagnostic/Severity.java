package org.rapporteur.diagnostic;

import java.util.Locale;

/** How grave a finding is. An error stops the build; a warning does too when the build is strict. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word for reports: {@code error}, {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
