package org.rapporteur.build;

/** What is to be done first when the process is told to end, by Ctrl+C for one. */
public final class AtShutdown implements AutoCloseable {

    private final Thread ending;

    /** @param ending is not run when this is closed before */
    public AtShutdown(Runnable ending) {
        this.ending = new Thread(ending, "rapporteur-ending");
        Runtime.getRuntime().addShutdownHook(this.ending);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // It is being done.
        }
    }
}
