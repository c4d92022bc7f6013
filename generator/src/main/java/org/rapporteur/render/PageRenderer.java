package org.rapporteur.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.page.PlannedPage;

/** Makes the bytes of planned pages. May be used by several threads at once. */
public final class PageRenderer {

    private final Configuration freemarker;

    /** A renderer with the templates of a theme. */
    public PageRenderer(Theme theme) {
        freemarker = new Configuration(Configuration.VERSION_2_3_33);
        freemarker.setTemplateLoader(new ThemeLoader(theme));
        freemarker.setObjectWrapper(new ViewWrapper());
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputEncoding("UTF-8");
        freemarker.setLocalizedLookup(false);
        freemarker.setCacheStorage(new StrongCacheStorage());
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        shutDoors(freemarker);
        // The machine's own settings must not show in the pages.
        freemarker.setLocale(Locale.US);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("c");
        freemarker.setBooleanFormat("c");
    }

    private static void shutDoors(Configuration freemarker) {
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
    }

    /**
     * A page in UTF-8.
     *
     * @param trouble is told what is wrong when a template fails
     * @return empty when a template fails
     */
    public Optional<byte[]> render(PlannedPage page, Consumer<Diagnostic> trouble) {
        PlannedPage.Content content = page.content().get();
        StringWriter html = new StringWriter(16_384);
        try {
            freemarker
                    .getTemplate(page.template() + ".ftlh")
                    .process(
                            Map.of(
                                    "site",
                                    content.site(),
                                    "page",
                                    content.page(),
                                    name(content.view()),
                                    content.view()),
                            html);
            return Optional.of(html.toString().getBytes(StandardCharsets.UTF_8));
        } catch (TemplateException | IOException e) {
            trouble.accept(TemplateTrouble.of(e, page));
        } catch (StackOverflowError e) {
            trouble.accept(TemplateTrouble.endless(page));
        }
        return Optional.empty();
    }

    /** What a template calls its view: {@code meeting} for a {@code MeetingView}. */
    public static String name(Record view) {
        String type = view.getClass().getSimpleName().replaceFirst("View$", "");
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }
}
