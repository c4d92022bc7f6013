package org.rapporteur.build;

/** What a build does, one after the other. */
public enum Stage {
    HISTORY("Asking git"),
    READING("Reading documents"),
    CHECKING("Checking"),
    PLANNING("Planning pages"),
    COMPARING("Comparing"),
    RENDERING("Making pages"),
    WRITING("Writing files");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** As whoever waits reads it. */
    public String words() {
        return words;
    }
}
