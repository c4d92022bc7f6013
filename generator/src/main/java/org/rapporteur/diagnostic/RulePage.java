package org.rapporteur.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a rule means, for who has broken it: a sentence, the reason, a wrong and a right example. The pages are those of
 * {@code docs/rules}, whose examples are tests, and travel inside the plugin.
 *
 * @param rule that it is about
 * @param markdown the whole page
 */
public record RulePage(Rule rule, String markdown) {

    /** The page of a rule; every rule has one. */
    public static RulePage of(Rule rule) {
        String name = "/org/rapporteur/rules/" + rule.word() + ".md";
        try (InputStream page = RulePage.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("the plugin was packed without " + name);
            }
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return new RulePage(rule, text.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong where the rule is broken, in one sentence: the page's first paragraph. */
    public String sentence() {
        return markdown.split("\n\n")[1].replace('\n', ' ');
    }
}
