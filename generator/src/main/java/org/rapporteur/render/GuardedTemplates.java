package org.rapporteur.render;

import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * FreeMarker's templates, of which every turn of a loop asks whether to go on: also of those that others include; and which
 * are refused if they do what they must not. Each is read when it is first asked for; a page needs a few of them.
 */
final class GuardedTemplates extends Configuration {

    private final Set<Template> guarded = ConcurrentHashMap.newKeySet();

    GuardedTemplates() {
        super(VERSION_2_3_33);
    }

    /** All others come down to this one. */
    @Override
    public Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parsed, boolean ignoresMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoresMissing);
        if (template != null && !guarded.contains(template)) {
            guard(template);
        }
        return template;
    }

    /** Once, and before anybody else runs it. */
    private synchronized void guard(Template template) throws IOException {
        if (!guarded.contains(template)) {
            Optional<String> refusal = UnsafeTemplate.refusal(template);
            if (refusal.isPresent()) {
                throw new ParseException(refusal.get(), template, 0, 0, 0, 0);
            }
            _CoreAPI.addThreadInterruptedChecks(template);
            guarded.add(template);
        }
    }
}
