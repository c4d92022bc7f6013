package org.rapporteur.browser;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openqa.selenium.chrome.ChromeDriver;

/** The real site as a reader has it before them: in a window of some size, in some light, with or without scripts. */
final class Site implements AutoCloseable {

    private final ChromeDriver driver;
    private final RealSite real;
    private final SiteServer server;
    private final Map<String, String> media = new TreeMap<>();

    Site(ChromeDriver driver, RealSite real) throws IOException {
        this.driver = driver;
        this.real = real;
        this.server = new SiteServer(real.folder(), RealSite.BASE);
    }

    /** As for somebody who comes for the first time, at a desk, by day. */
    void afresh() {
        driver.get("about:blank");
        media.clear();
        withScripts();
        devtools("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
        devtools("Network.clearBrowserCache", Map.of());
        devtools(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        devtools("Emulation.setCPUThrottlingRate", Map.of("rate", 1));
        devtools("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", 16)));
        prefers("color-scheme", "light");
        // Where a page glides to what is clicked, the click misses it.
        prefers("reduced-motion", "reduce");
        window(1280, 900);
        requests();
    }

    /** The addresses of pages of every kind, below the base URL. */
    List<String> pagesOfEveryKind() {
        return real.pagesOfEveryKind();
    }

    /** The addresses of all pages of a kind, below the base URL. */
    List<String> pages(String kind) {
        return real.pages(kind);
    }

    URI root() {
        return server.root();
    }

    /** @param address below the base URL: {@code /meetings/} */
    Page open(String address) {
        driver.get(root().resolve(address.substring(1)).toString());
        return page();
    }

    /** Types an address of any kind into the browser. */
    Page visit(URI address) {
        driver.get(address.toString());
        return page();
    }

    /** What the window shows now. */
    Page page() {
        return new Page(driver, root());
    }

    Site window(int width, int height) {
        return screen(width, height, false);
    }

    /** A small phone: 320 CSS pixels is what WCAG 1.4.10 asks for. */
    Site phone() {
        devtools("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        return screen(320, 640, true);
    }

    private Site screen(int width, int height, boolean mobile) {
        devtools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
        return this;
    }

    Site dark() {
        return prefers("color-scheme", "dark");
    }

    Site motion() {
        return prefers("reduced-motion", "no-preference");
    }

    Site stillness() {
        return prefers("reduced-motion", "reduce");
    }

    Site forcedColours() {
        media.put("forced-colors", "active");
        return emulate("");
    }

    private Site prefers(String what, String value) {
        media.put("prefers-" + what, value);
        return emulate("");
    }

    Site onPaper() {
        return emulate("print");
    }

    private Site emulate(String medium) {
        List<Map<String, String>> features = media.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        devtools("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
        return this;
    }

    /** The size of text that the reader has set in the browser, in pixels; 16 is usual. */
    Site textSize(int pixels) {
        devtools("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", pixels)));
        return this;
    }

    /** From the next page on. */
    Site withoutScripts() {
        return scripts(false);
    }

    /** Likewise. */
    Site withScripts() {
        return scripts(true);
    }

    private Site scripts(boolean run) {
        devtools("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        return this;
    }

    /** A slow 4G as Chrome's own tools have it, and a processor a quarter as fast: a cheap phone. */
    Site slowly() {
        devtools(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        150,
                        "downloadThroughput",
                        1_600_000 / 8,
                        "uploadThroughput",
                        750_000 / 8));
        devtools("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
        return this;
    }

    /** What was copied last. */
    String clipboard() {
        devtools("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite")));
        return page().promised("return await navigator.clipboard.readText()");
    }

    /** Everything that was asked for since this was last called. */
    Requests requests() {
        return Requests.of(driver.manage().logs().get("performance"));
    }

    /** A command of the Chrome DevTools Protocol. */
    Map<String, Object> devtools(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    @Override
    public void close() {
        driver.quit();
        server.close();
    }
}
