package org.rapporteur.render;

import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * FreeMarker's templates, of which every turn of a loop asks whether to go on: also of those that others include; and which
 * are refused if they do what they must not. Each is read when it is first asked for; a page needs a few of them.
 */
final class GuardedTemplates extends Configuration {

    /** Why a template is refused, if it is. */
    private final Map<Template, Optional<String>> refusals = new ConcurrentHashMap<>();

    GuardedTemplates() {
        super(VERSION_2_3_33);
    }

    /** All others come down to this one. */
    @Override
    public Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parsed, boolean ignoresMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoresMissing);
        if (template != null) {
            Optional<String> refusal = refusals.computeIfAbsent(template, GuardedTemplates::guard);
            if (refusal.isPresent()) {
                throw new ParseException(refusal.get(), template, 0, 0, 0, 0);
            }
        }
        return template;
    }

    /** Once, and before anybody runs it. */
    private static Optional<String> guard(Template template) {
        Optional<String> refusal = UnsafeTemplate.refusal(template);
        _CoreAPI.addThreadInterruptedChecks(template);
        return refusal;
    }
}
