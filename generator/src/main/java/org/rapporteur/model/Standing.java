package org.rapporteur.model;

/** Where a contribution of a catalogue stands to one of its dated lists: in one of these ways, so that the counts add up. */
public enum Standing {
    LISTED,

    /** It came after the list's day. */
    LATER,

    /** It came before, and the list does not have it. */
    EARLIER,

    /** Nobody can tell which: it says no day of its own, and no dated list has it. */
    UNDATED
}
