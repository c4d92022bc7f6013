package org.rapporteur.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.List;
import org.openqa.selenium.logging.LogEntries;

/**
 * What the browser asked for, and what came, as its own log of the network says.
 *
 * @param events of the domain {@code Network} of the Chrome DevTools Protocol
 */
record Requests(List<JsonObject> events) {

    static Requests of(LogEntries log) {
        return new Requests(log.getAll().stream()
                .map(entry -> JsonParser.parseString(entry.getMessage())
                        .getAsJsonObject()
                        .getAsJsonObject("message"))
                .filter(event -> event.get("method").getAsString().startsWith("Network."))
                .toList());
    }

    /** The addresses that were asked for. */
    List<URI> addresses() {
        return named("requestWillBeSent").stream()
                .map(event ->
                        URI.create(event.getAsJsonObject("request").get("url").getAsString()))
                .toList();
    }

    /** The addresses that do not stand below the site's own, but for what a page carries in itself. */
    List<URI> leaving(URI root) {
        return addresses().stream()
                .filter(address -> !List.of("data", "about", "blob").contains(address.getScheme()))
                .filter(address -> !address.toString().startsWith(root.toString()))
                .toList();
    }

    /** The addresses that were not answered with what was asked for. */
    List<String> failed() {
        return named("responseReceived").stream()
                .map(event -> event.getAsJsonObject("response"))
                .filter(response -> response.get("status").getAsInt() >= 400)
                .map(response -> response.get("status") + " " + response.get("url"))
                .toList();
    }

    /** The bytes that went over the line, headers included. */
    long bytes() {
        return named("loadingFinished").stream()
                .mapToLong(event -> event.get("encodedDataLength").getAsLong())
                .sum();
    }

    private List<JsonObject> named(String event) {
        return events.stream()
                .filter(found -> found.get("method").getAsString().equals("Network." + event))
                .map(found -> found.getAsJsonObject("params"))
                .toList();
    }
}
