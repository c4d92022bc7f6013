package org.rapporteur.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import java.util.function.ToIntBiFunction;

/**
 * The marks of emphasis as flexmark knows them, and two things besides. The way back from a mark to the one that it could
 * close is counted, for a text can make flexmark go it for every mark anew. And two runs of three marks fit together
 * (CommonMark, “Emphasis and strong emphasis”, rules 9 and 10), which flexmark takes for text.
 */
final class EmphasisMarks {

    private EmphasisMarks() {}

    static final class Stars extends AsteriskDelimiterProcessor {
        Stars() {
            super(false);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return use(opener, closer, super::getDelimiterUse);
        }
    }

    static final class Underscores extends UnderscoreDelimiterProcessor {
        Underscores() {
            super(false);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return use(opener, closer, super::getDelimiterUse);
        }
    }

    /** How many marks of the two runs go together; 0 when they do not fit. */
    private static int use(
            DelimiterRun opener, DelimiterRun closer, ToIntBiFunction<DelimiterRun, DelimiterRun> flexmarks) {
        int from = opener.getNode().getStartOffset();
        int to = closer.getNode().getStartOffset();
        if (closer.getNode().getChars().getBase() instanceof BoundedText bounded) {
            bounded.spend(to - from, to);
        }
        boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
        return threes ? 2 : flexmarks.applyAsInt(opener, closer);
    }
}
