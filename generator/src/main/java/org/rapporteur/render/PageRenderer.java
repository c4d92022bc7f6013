package org.rapporteur.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.page.view.SiteView;

/** Makes the bytes of planned pages. May be used by several threads at once. */
public final class PageRenderer {

    /** Of a processor: very much longer than the longest page takes on the slowest one. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Configuration freemarker;
    private final Map<String, ThemeAsset> assets;
    private final ContentPolicy policy;
    private final Duration limit;
    private final AtomicBoolean givenUp = new AtomicBoolean();
    private final LongAdder runs = new LongAdder();

    /** A renderer with the templates of a theme. */
    public PageRenderer(Theme theme) {
        this(theme, LIMIT);
    }

    /** @param limit how long a page may take */
    PageRenderer(Theme theme, Duration limit) {
        this.limit = limit;
        assets = ThemeAssets.of(theme);
        policy = new ContentPolicy(assets.values().stream()
                .filter(asset -> asset.path().endsWith(".js"))
                .map(ThemeAsset::integrity)
                .toList());
        freemarker = new GuardedTemplates();
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
        // What a template itself provides for is no trouble, and would be logged with its stack trace.
        freemarker.setAttemptExceptionReporter((trouble, environment) -> {});
        freemarker.setWrapUncheckedExceptions(true);
    }

    /**
     * A page in UTF-8.
     *
     * @param trouble is told what is wrong when a template fails
     * @return empty when a template fails; and, since that takes long, after one did not come to an end
     */
    public Optional<byte[]> render(PlannedPage page, Consumer<Diagnostic> trouble) {
        return render(page, page.content().get(), trouble);
    }

    /** The same of a page whose content was made already. */
    public Optional<byte[]> render(PlannedPage page, PlannedPage.Content content, Consumer<Diagnostic> trouble) {
        if (givenUp.get()) {
            return Optional.empty();
        }
        try {
            Template template = freemarker.getTemplate(page.template() + ".ftlh");
            runs.increment();
            CharBuffer html = TemplateRun.of(template, model(content), limit);
            return Optional.of(policy.on(CompactHtml.of(html)).getBytes(StandardCharsets.UTF_8));
        } catch (TemplateRun.Unbounded e) {
            givenUp.compareAndSet(false, e.costly());
            trouble.accept(TemplateTrouble.of(e, page));
        } catch (TemplateException | IOException e) {
            trouble.accept(TemplateTrouble.of(e, page));
        }
        return Optional.empty();
    }

    /** How often a template ran so far, whatever came of it. */
    public int runs() {
        return runs.intValue();
    }

    private Map<String, Object> model(PlannedPage.Content content) {
        // A template may list what there is: in the same order each time.
        Map<String, Object> model = new TreeMap<>();
        model.put("site", content.site());
        model.put("page", content.page());
        model.put("asset", assets(content.site()));
        model.put("linkedData", content.linkedData());
        model.put(name(content.view()), content.view());
        return model;
    }

    /** The theme's files by name, as the page reaches them. */
    private Map<String, AssetView> assets(SiteView site) {
        Map<String, AssetView> views = new TreeMap<>();
        assets.forEach((name, asset) -> views.put(name, new AssetView(site.home() + asset.path(), asset.integrity())));
        return views;
    }

    /** What a template calls its view: {@code meeting} for a {@code MeetingView}. */
    public static String name(Record view) {
        String type = view.getClass().getSimpleName().replaceFirst("View$", "");
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }
}
