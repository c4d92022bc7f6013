package org.rapporteur.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of its own that builds. What it says is at hand for who wants to know why a test failed. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader says;

    private ChildProcess(Process process) {
        this.process = process;
        this.says = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts one.
     *
     * @param shell what runs it; empty for the process itself
     * @param options of Java
     */
    static ChildProcess start(List<String> shell, List<String> options, Class<?> main, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ChildProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** One that builds the new site once. */
    static ChildProcess building(TwoSites sites, List<String> shell, List<String> options) throws IOException {
        return start(shell, options, SiteBuild.class, sites.output(), sites.cache(), sites.content(TwoSites.NEW));
    }

    /** One that builds the new site and the old one in turn, for ever. */
    static ChildProcess buildingForEver(TwoSites sites) throws IOException {
        return start(
                List.of(),
                List.of(),
                SiteBuild.class,
                sites.output(),
                sites.cache(),
                sites.content(TwoSites.NEW),
                sites.content(TwoSites.OLD));
    }

    /** Waits until it says a line, among others; fails when it ends before. */
    void says(String line) throws IOException {
        List<String> others = new ArrayList<>();
        for (String said = says.readLine(); !line.equals(said); said = says.readLine()) {
            if (said == null) {
                throw new IllegalStateException("It never said “" + line + "”, but: " + String.join("\n", others));
            }
            others.add(said);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end. */
    Ending ending() throws InterruptedException {
        String words = says.lines().collect(Collectors.joining("\n"));
        return new Ending(process.waitFor(), words);
    }

    /** How it ended, and what it said last. */
    record Ending(int code, String words) {}

    /** Without a word, as {@code kill -9} or the machine's end: on Windows too. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
