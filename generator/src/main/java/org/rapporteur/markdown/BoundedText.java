package org.rapporteur.markdown;

/**
 * A text that may be looked at only so often. Reading an ordinary text takes flexmark some dozen looks at each character;
 * some texts take it a number that grows with the square of their length, or worse. Counting looks instead of time
 * gives the same answer on every machine.
 */
final class BoundedText implements CharSequence {

    /** What is said of a text that is no longer looked at. */
    static final String ENTANGLED = "The text is too entangled to be read; the trouble is near this place.";

    /** Thrown at the look that is one too many. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int offset;

        /**
         * @param offset of the character near which it became too much
         * @param why a sentence for who wrote it
         */
        Exhausted(int offset, String why) {
            super(why, null, false, false);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    private final String text;
    private long looks;
    private int last;

    BoundedText(String text, long looks) {
        this.text = text;
        this.looks = looks;
    }

    @Override
    public char charAt(int index) {
        spend(1, index);
        return text.charAt(index);
    }

    /** Counts as so many looks what took as long, near a place. */
    void spend(long cost, int index) {
        last = index;
        looks -= cost;
        if (looks < 0) {
            throw new Exhausted(index, ENTANGLED);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Where it was looked at last. */
    int last() {
        return last;
    }
}
