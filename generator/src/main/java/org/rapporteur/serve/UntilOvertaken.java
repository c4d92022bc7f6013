package org.rapporteur.serve;

import java.util.function.BooleanSupplier;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Stage;

/** Ends a build that nobody waits for any more, as soon as it tells how far it is: who saves something newer waits for that. */
final class UntilOvertaken implements Progress {

    private final BooleanSupplier isWanted;

    UntilOvertaken(BooleanSupplier isWanted) {
        this.isWanted = isWanted;
    }

    @Override
    public void begins(Stage stage, int of) {
        advances();
    }

    @Override
    public void advances() {
        if (!isWanted.getAsBoolean()) {
            throw new Overtaken();
        }
    }

    static final class Overtaken extends RuntimeException {
        private Overtaken() {
            super("something newer is to be checked", null, false, false);
        }
    }
}
