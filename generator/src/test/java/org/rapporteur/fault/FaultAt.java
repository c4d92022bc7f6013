package org.rapporteur.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Stage;

/** Has a fault happen at a certain moment of a build. */
final class FaultAt implements Progress {

    /** What happens. */
    interface Fault {
        void happens() throws IOException;
    }

    private final Stage stage;
    private final Fault fault;
    private final AtomicInteger left;
    private volatile boolean underWay;

    /** @param after how many things of the stage are done; a stage that does not count does one */
    FaultAt(Stage stage, int after, Fault fault) {
        this.stage = stage;
        this.fault = fault;
        this.left = new AtomicInteger(after);
    }

    @Override
    public void begins(Stage next, int of) {
        underWay = next == stage;
        if (of == 0) {
            advances();
        }
    }

    @Override
    public void advances() {
        if (underWay && left.decrementAndGet() == 0) {
            try {
                fault.happens();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    boolean happened() {
        return left.get() <= 0;
    }
}
