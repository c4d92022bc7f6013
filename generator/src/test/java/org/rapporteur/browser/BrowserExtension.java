package org.rapporteur.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the browser and builds the site when the first test asks for them, and gives each test the site as a reader
 * finds it who comes for the first time. Without a browser the tests are skipped, and say so; where
 * {@code RAPPORTEUR_BROWSER} is {@code required}, they fail.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean required = "required".equals(System.getenv("RAPPORTEUR_BROWSER"));
        if (required || Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("in the browser");
        }
        if (context.getTestMethod().isEmpty()) {
            System.err.println("NOT RUN: " + context.getDisplayName() + " " + Chromium.MISSING);
        }
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Site site = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(BrowserExtension.class))
                .getOrComputeIfAbsent(Site.class, type -> started(), Site.class);
        site.afresh();
        return site;
    }

    private static Site started() {
        Chromium chromium = Chromium.installed().orElseThrow(() -> new IllegalStateException(Chromium.MISSING));
        try {
            Path scratch = Files.createTempDirectory("rapporteur-browser");
            return new Site(chromium.started(), RealSite.in(scratch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
