package org.rapporteur.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.page.PlannedPage;

/** What goes wrong in a template, as a finding: template, line, column, expression, and the page that was being made. */
final class TemplateTrouble {

    private TemplateTrouble() {}

    /** What FreeMarker threw while it read or ran templates. */
    static Diagnostic of(Exception trouble, PlannedPage page) {
        // When a template cannot be parsed, only the first who needs it is told so at once.
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException unreadable) {
                return unreadable(unreadable, page);
            }
        }
        if (trouble instanceof TemplateNotFoundException missing) {
            return missing(missing, page);
        }
        if (trouble instanceof TemplateException wrong) {
            return wrong(wrong, page);
        }
        // Templates are in memory and so is what they write.
        throw new IllegalStateException(trouble);
    }

    private static Diagnostic unreadable(ParseException trouble, PlannedPage page) {
        return new Diagnostic(
                Rule.TEMPLATE,
                position(trouble.getTemplateName(), trouble.getLineNumber(), trouble.getColumnNumber()),
                "This template cannot be read: " + sentence(trouble.getEditorMessage()),
                "Correct it, or remove the file to use the shipped one. Needed for " + page.source() + ".");
    }

    private static Diagnostic wrong(TemplateException trouble, PlannedPage page) {
        boolean known = trouble.getTemplateSourceName() != null && trouble.getLineNumber() != null;
        Position position = known
                ? position(trouble.getTemplateSourceName(), trouble.getLineNumber(), trouble.getColumnNumber())
                : Position.of(Theme.FOLDER + "/" + page.template() + ".ftlh");
        if (trouble instanceof InvalidReferenceException && trouble.getBlamedExpressionString() != null) {
            return new Diagnostic(
                    Rule.TEMPLATE,
                    position,
                    "“" + trouble.getBlamedExpressionString()
                            + "” is empty here, or is no value that this template has.",
                    "Correct the name, or say with `<#if …??>` what to do without the value. What a template can show"
                            + " is in templates/README.md. It was to make the page of " + page.source() + ".");
        }
        String blamed =
                trouble.getBlamedExpressionString() == null ? "" : "“" + trouble.getBlamedExpressionString() + "”: ";
        return new Diagnostic(
                Rule.TEMPLATE,
                position,
                blamed + sentence(trouble.getMessageWithoutStackTop()),
                "It was to make the page of " + page.source()
                        + ". What a template can show is in templates/README.md.");
    }

    private static Diagnostic missing(TemplateNotFoundException trouble, PlannedPage page) {
        return new Diagnostic(
                Rule.TEMPLATE,
                Position.of(Theme.FOLDER + "/" + trouble.getTemplateName()),
                "There is no such template.",
                "It was to make the page of " + page.source() + ".");
    }

    static Diagnostic of(TemplateRun.Unbounded trouble, PlannedPage page) {
        return new Diagnostic(
                Rule.TEMPLATE,
                Position.of(Theme.FOLDER + "/" + page.template() + ".ftlh"),
                trouble.getMessage(),
                "Look for a loop that does not end, or a macro that uses itself. The page was that of " + page.source()
                        + ".");
    }

    private static Position position(String template, int line, int column) {
        return new Position(Theme.FOLDER + "/" + template, Math.max(line, 0), Math.max(column, 0));
    }

    /** The first sentences of FreeMarker's message: what follows explains FreeMarker to programmers. */
    private static String sentence(String message) {
        String plain = message == null ? "" : message;
        int end = plain.indexOf("\n\n");
        int rule = plain.indexOf("\n----");
        int cut = Math.min(end < 0 ? plain.length() : end, rule < 0 ? plain.length() : rule);
        String first = plain.substring(0, cut)
                .replaceAll("\\s+", " ")
                .replaceFirst(",? ((but was|Was) expecting one of these patterns|The name was interpreted by).*", "")
                .strip();
        return first.isEmpty() ? "this went wrong." : first;
    }
}
