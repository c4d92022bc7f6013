package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * The bill of materials (CycloneDX) that goes with the plugin is true, and nothing in it goes against the plugin's own
 * licence. {@code mvn -Pbill process-resources} writes it anew.
 */
class BillOfMaterialsTest {

    private static final Path CLASSES = Path.of("target/classes");

    private static final JsonObject BILL = JsonParser.parseString(
                    SiteFolder.read(CLASSES.resolve("META-INF/sbom/rapporteur-maven-plugin.cdx.json")))
            .getAsJsonObject();

    /** What Maven loads with the plugin is what its descriptor lists. */
    @Test
    void it_lists_what_goes_with_the_plugin_and_nothing_else() {
        List<String> loaded = Jsoup.parse(
                        SiteFolder.read(CLASSES.resolve("META-INF/maven/plugin.xml")), "", Parser.xmlParser())
                .select("plugin > dependencies > dependency")
                .stream()
                .map(each -> each.selectFirst("groupId").text() + ":"
                        + each.selectFirst("artifactId").text() + ":"
                        + each.selectFirst("version").text())
                .toList();

        assertThat(loaded).hasSizeGreaterThan(20);
        assertThat(components().map(BillOfMaterialsTest::name)).containsExactlyInAnyOrderElementsOf(loaded);
    }

    @Test
    void each_is_the_very_file_that_the_tests_ran_with() throws Exception {
        List<String> jars =
                Arrays.asList(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator));
        for (JsonObject component : components().toList()) {
            String file = text(component, "name") + "-" + text(component, "version") + ".jar";
            assertThat(jars.stream().map(Path::of).filter(jar -> jar.endsWith(file)))
                    .as(file)
                    .singleElement()
                    .satisfies(jar -> assertThat(hashes(component)).contains(sha256(jar)));
        }
    }

    @Test
    void each_is_offered_under_a_licence_that_the_project_allows() {
        Set<String> allowed = Set.of(System.getProperty("licences.allowed").split(", "));

        assertThat(components())
                .allSatisfy(component ->
                        assertThat(licences(component)).as(name(component)).containsAnyElementsOf(allowed));
        assertThat(components().flatMap(component -> licences(component).stream()))
                .as("a licence that nobody needs is not allowed ahead")
                .containsAll(allowed);
    }

    @Test
    void it_is_the_same_whenever_it_is_written() {
        assertThat(BILL.has("serialNumber")).isFalse();
        assertThat(BILL.getAsJsonObject("metadata").has("timestamp")).isFalse();
    }

    private static Stream<JsonObject> components() {
        return objects(BILL, "components");
    }

    private static Stream<JsonObject> objects(JsonObject parent, String key) {
        return StreamSupport.stream(parent.getAsJsonArray(key).spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    private static String name(JsonObject component) {
        return text(component, "group") + ":" + text(component, "name") + ":" + text(component, "version");
    }

    /** As SPDX names them, else as the library does. Where there are several, it is offered under each. */
    private static List<String> licences(JsonObject component) {
        return objects(component, "licenses")
                .map(each -> each.getAsJsonObject("license"))
                .map(licence -> text(licence, licence.has("id") ? "id" : "name"))
                .toList();
    }

    private static List<String> hashes(JsonObject component) {
        return objects(component, "hashes").map(hash -> text(hash, "content")).toList();
    }

    private static String text(JsonObject object, String key) {
        return object.get(key).getAsString();
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
