package org.rapporteur.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Gives up who does not take what is sent. The JDK's server waits for them with a thread each, and has a limit only for an answer
 * as a whole, which what is told to open pages never ends. Here each piece of an answer has so much time.
 *
 * <p>A thread that waits too long is interrupted, which closes the line that it waits for ({@link
 * java.nio.channels.InterruptibleChannel}). Closing the exchange would not do: that waits for the same line.
 */
final class Patience implements AutoCloseable {

    /** So much is one step: of what is longer, each piece is waited for. */
    private static final int PIECE = 8192;

    /** Half of all lines: where so many take nothing, nobody is waited for so long, or there is soon no line for others. */
    private static final int CROWD = PreviewServer.LINES / 2;

    /** What is left of the patience in a crowd, and how often it is looked who is waited for. */
    private static final int PART = 10;

    private final Duration longest;
    private final Duration shortest;
    private final Map<Thread, Turn> turns = new ConcurrentHashMap<>();
    private final Thread rounds = Preview.daemon(this::rounds, "preview-patience");

    /** @param longest how long a piece of an answer may wait to be taken */
    Patience(Duration longest) {
        this.longest = longest;
        this.shortest = longest.dividedBy(PART);
        rounds.start();
    }

    /** What may have to wait for the other side. */
    interface Step {
        void go() throws IOException;
    }

    /** A thread that waits since a moment. It is interrupted while it does, and never after: what it does then may be others' too. */
    private static final class Turn {

        private final Thread thread = Thread.currentThread();
        private final long since = System.nanoTime();
        private boolean over;
        private boolean givenUp;

        boolean lasts(Duration time) {
            return System.nanoTime() - since > time.toNanos();
        }

        synchronized void giveUp() {
            if (!over && !givenUp) {
                givenUp = true;
                thread.interrupt();
            }
        }

        /** @return whether it was not given up */
        synchronized boolean end() {
            over = true;
            if (givenUp) {
                Thread.interrupted();
            }
            return !givenUp;
        }
    }

    /** Threads that are waited for from their beginning, as they have to hear first what is asked, until they have {@link #heard}. */
    Executor over(Executor threads) {
        return work -> threads.execute(() -> {
            begin();
            try {
                work.run();
            } finally {
                end();
            }
        });
    }

    /** What is asked is known; making it has its own limits. */
    void heard() throws IOException {
        if (!end()) {
            throw new IOException("Nobody asks to the end.");
        }
    }

    void during(Step step) throws IOException {
        begin();
        boolean taken;
        try {
            step.go();
        } finally {
            taken = end();
        }
        if (!taken) {
            throw new IOException("Nobody takes what is sent.");
        }
    }

    /** The same stream, each piece of which is waited for. */
    OutputStream over(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                during(() -> out.write(single));
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                for (int done = 0; done < length; done += PIECE) {
                    int start = from + done;
                    int piece = Math.min(PIECE, length - done);
                    during(() -> out.write(bytes, start, piece));
                }
            }

            @Override
            public void flush() throws IOException {
                during(out::flush);
            }
        };
    }

    /** How many threads wait now. */
    int waits() {
        return turns.size();
    }

    private void begin() {
        turns.put(Thread.currentThread(), new Turn());
    }

    /** @return whether the thread was not given up */
    private boolean end() {
        return Optional.ofNullable(turns.remove(Thread.currentThread()))
                .map(Turn::end)
                .orElse(true);
    }

    private void rounds() {
        try {
            while (true) {
                Thread.sleep(shortest.toMillis());
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        List<Turn> slow =
                turns.values().stream().filter(turn -> turn.lasts(shortest)).toList();
        Duration time = slow.size() < CROWD ? longest : shortest;
        slow.stream().filter(turn -> turn.lasts(time)).forEach(Turn::giveUp);
    }

    @Override
    public void close() {
        rounds.interrupt();
    }
}
