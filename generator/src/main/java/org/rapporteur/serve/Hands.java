package org.rapporteur.serve;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** All processors but one, for work of the whole site: the page that is open and the browser want theirs. */
final class Hands implements Executor, AutoCloseable {

    private final ForkJoinPool pool;

    Hands() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.pool = new ForkJoinPool(
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                all -> {
                    ForkJoinWorkerThread hand = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(all);
                    hand.setContextClassLoader(loader);
                    return hand;
                },
                null,
                false);
    }

    /** Waits until the work is done; what it does in parallel is done by these too. */
    @Override
    public void execute(Runnable work) {
        pool.submit(work).join();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
