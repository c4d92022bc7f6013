package org.rapporteur.server;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs a test where the tools of a server are installed. Elsewhere it is skipped, and says so; where {@code
 * RAPPORTEUR_SERVER} is {@code required}, it fails.
 */
final class Tools implements ExecutionCondition {

    private static final List<String> NEEDED = List.of("nginx", "rsync", "rclone", "brotli");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<String> missing =
                NEEDED.stream().filter(tool -> !isInstalled(tool)).toList();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("with the tools of a server");
        }
        String message = "It needs " + String.join(", ", missing) + " on the path.";
        if ("required".equals(System.getenv("RAPPORTEUR_SERVER"))) {
            throw new IllegalStateException(message);
        }
        if (context.getTestMethod().isEmpty()) {
            System.err.println("NOT RUN: " + context.getDisplayName() + " " + message);
        }
        return ConditionEvaluationResult.disabled(message);
    }

    /** Some systems keep nginx where only administrators look. */
    private static boolean isInstalled(String tool) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
