package org.rapporteur.render;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.CharBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/**
 * A template at work on one page. A template may go round in loops as it likes, and FreeMarker knows no limit: so it works in
 * a thread of its own, which says at some turn that it is interrupted, which is what FreeMarker asks at each (see {@link
 * PageRenderer}), and which is left behind if it does not hear. The turns and what is written are counted, which gives the
 * same answer on every machine. Time is only for what nobody can count, such as a regular expression that tries every way:
 * that of the processor, which is the same however busy the machine is.
 */
final class TemplateRun extends Thread {

    /** The turns of all loops and the calls of all macros for one page. */
    static final long TURNS = 2_000_000;

    /** Characters of one page: twice what the largest body becomes. */
    static final int LENGTH = 64_000_000;

    /** How often it is looked at whether one that takes long has used up its time, in milliseconds. */
    private static final long LOOK = 500;

    /** Thrown when a template does not end within its limits; says so in a sentence. */
    static final class Unbounded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean costly;

        /** @param costly whether it took long to find out */
        Unbounded(String sentence, boolean costly) {
            super(sentence, null, false, false);
            this.costly = costly;
        }

        boolean costly() {
            return costly;
        }
    }

    private final Template template;
    private final Map<String, Object> model;
    private final Page page = new Page();
    private long turns;
    private Throwable failure;

    private TemplateRun(Template template, Map<String, Object> model) {
        super("rapporteur " + template.getName());
        this.template = template;
        this.model = model;
        setDaemon(true);
    }

    /**
     * What a template makes of a model.
     *
     * @param limit how long a processor may be at it
     * @throws Unbounded when it does not end within its limits
     */
    static CharBuffer of(Template template, Map<String, Object> model, Duration limit)
            throws TemplateException, IOException {
        TemplateRun run = new TemplateRun(template, model);
        run.start();
        try {
            run.end(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (run.isAlive()) {
            run.interrupt();
            throw new Unbounded("This template does not come to an end.", true);
        }
        return run.result();
    }

    /** Waits until it ends by itself or has used up its time. */
    private void end(Duration limit) throws InterruptedException {
        ThreadMXBean times = ManagementFactory.getThreadMXBean();
        long look = Math.min(LOOK, limit.toMillis());
        do {
            join(look);
        } while (isAlive() && times.getThreadCpuTime(getId()) < limit.toNanos());
    }

    @Override
    public void run() {
        try {
            template.process(model, page);
        } catch (Throwable e) {
            // Whatever it is, it is for the thread that waits.
            failure = e;
        }
    }

    @Override
    public boolean isInterrupted() {
        return ++turns > TURNS || super.isInterrupted();
    }

    private CharBuffer result() throws TemplateException, IOException {
        if (turns > TURNS) {
            throw new Unbounded("This template goes round in a loop without end.", true);
        }
        if (failure instanceof StackOverflowError) {
            throw new Unbounded("This template calls itself without end.", false);
        }
        if (failure instanceof OutOfMemoryError) {
            throw new Unbounded("This template needs more memory than there is.", true);
        }
        if (failure instanceof TemplateException wrong) {
            throw wrong;
        }
        if (failure instanceof IOException wrong) {
            throw wrong;
        }
        if (failure instanceof RuntimeException ours) {
            throw ours;
        }
        if (failure instanceof Error ours) {
            throw ours;
        }
        return page.text();
    }

    /** What is written, as long as it is no longer than a page can be. */
    private static final class Page extends Writer {

        private char[] text = new char[16_384];
        private int length;

        @Override
        public void write(char[] characters, int from, int count) {
            require(count);
            System.arraycopy(characters, from, text, length, count);
            length += count;
        }

        @Override
        public void write(String words, int from, int count) {
            require(count);
            words.getChars(from, from + count, text, length);
            length += count;
        }

        private void require(int more) {
            if (length + more > LENGTH) {
                throw new Unbounded("This template writes a page that is longer than " + LENGTH + " characters.", true);
            }
            if (length + more > text.length) {
                text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
            }
        }

        CharBuffer text() {
            return CharBuffer.wrap(text, 0, length);
        }

        @Override
        public void flush() {
            // It is in memory.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
