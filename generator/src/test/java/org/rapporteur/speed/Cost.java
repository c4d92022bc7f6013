package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a whole process cost, with all that it started.
 *
 * @param wall seconds
 * @param processor seconds of all processors; not a number where nobody counted
 * @param peak the most memory that it, or one that it started, held at once, in MiB; not a number where nobody counted
 */
record Cost(double wall, double processor, double peak) {

    /** GNU's, which asks the system what a process took. */
    private static final Path TIME = Path.of("/usr/bin/time");

    /** Whether more than the wall's clock can be read here. */
    static boolean isWhole() {
        return Files.isExecutable(TIME) && System.getProperty("os.name").equals("Linux");
    }

    /** Runs a command in a folder; when it fails, its last words are in the exception. */
    static Cost of(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        Path scratch = Files.createTempDirectory("rapporteur-cost");
        Path log = scratch.resolve("log");
        Path counted = scratch.resolve("counted");
        List<String> all = new ArrayList<>();
        if (isWhole()) {
            all.addAll(List.of(TIME.toString(), "-o", counted.toString(), "-f", "%U %S %M"));
        }
        all.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(log.toFile()).environment().putAll(environment);
        long start = System.nanoTime();
        int status = ended(builder.start());
        double wall = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            String said = Files.readString(log);
            throw new IllegalStateException(String.join(" ", command) + " ended with " + status + ":\n"
                    + said.substring(Math.max(0, said.length() - 2000)));
        }
        Cost cost = isWhole() ? whole(wall, Files.readString(counted)) : new Cost(wall, Double.NaN, Double.NaN);
        Folders.delete(scratch);
        return cost;
    }

    /** The costs in the middle, each taken by itself. */
    static Cost median(List<Cost> costs) {
        return new Cost(median(costs, Cost::wall), median(costs, Cost::processor), median(costs, Cost::peak));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        double[] sorted = costs.stream().mapToDouble(part).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static Cost whole(double wall, String counted) {
        String[] words = counted.strip().split(" ");
        double processor = Double.parseDouble(words[0]) + Double.parseDouble(words[1]);
        return new Cost(wall, processor, Double.parseDouble(words[2]) / 1024);
    }

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            throw new IllegalStateException(e);
        }
    }
}
