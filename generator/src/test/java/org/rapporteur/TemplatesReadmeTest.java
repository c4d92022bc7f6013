package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.page.view.PageFrame;
import org.rapporteur.render.PageRenderer;

/** What {@code templates/README.md} says of the data model is so: the properties of every view, in their order. */
class TemplatesReadmeTest {

    private static final Path TEMPLATES = Path.of("../templates");
    private static final Pattern SECTION = Pattern.compile("(?ms)^### (\\w+)$(.*?)(?=^##|\\z)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| `([^`]+)` \\| .+ \\|$");
    private static final Pattern TEMPLATE_ROW =
            Pattern.compile("(?m)^\\| `([\\w]+\\.ftlh)` \\| `(\\w+)` \\| `(\\w+)` \\|$");
    private static final String README = SiteFolder.read(TEMPLATES.resolve("README.md"));

    @TestFactory
    Stream<DynamicTest> the_table_lists_the_properties_of() throws Exception {
        Map<String, List<String>> described = described();
        return views().map(view -> DynamicTest.dynamicTest(
                view.getSimpleName(),
                () -> assertThat(described.get(view.getSimpleName()))
                        .as("the section ### %s of templates/README.md", view.getSimpleName())
                        .isEqualTo(properties(view))));
    }

    @Test
    void nothing_is_described_that_there_is_not() throws Exception {
        assertThat(described().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        views().map(Class::getSimpleName).toList());
    }

    @Test
    void every_page_template_has_its_variable_and_view() throws Exception {
        Map<String, String> templates = new TreeMap<>();
        Matcher row = TEMPLATE_ROW.matcher(README);
        while (row.find()) {
            templates.put(row.group(1), row.group(3));
            String view = row.group(3);
            Class<? extends Record> type = views().filter(
                            each -> each.getSimpleName().equals(view))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.group(2)).as("the variable of %s", row.group(1)).isEqualTo(variable(type));
        }
        assertThat(templates.keySet())
                .containsExactlyElementsOf(SiteFolder.files(TEMPLATES).stream()
                        .filter(file -> !file.contains("/") && file.endsWith(".ftlh") && !file.equals("layout.ftlh"))
                        .toList());
    }

    /** As {@link PageRenderer#name} has it, which wants a view and not its type. */
    private static String variable(Class<? extends Record> view) {
        String name = view.getSimpleName().replaceFirst("View$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Map<String, List<String>> described() {
        Map<String, List<String>> described = new TreeMap<>();
        Matcher section = SECTION.matcher(README);
        while (section.find()) {
            described.put(
                    section.group(1),
                    ROW.matcher(section.group(2))
                            .results()
                            .map(row -> row.group(1) + ": " + row.group(2))
                            .toList());
        }
        return described;
    }

    private static List<String> properties(Class<? extends Record> view) {
        return Stream.of(view.getRecordComponents())
                .map(component -> component.getName() + ": " + type(component))
                .toList();
    }

    /** The type as one reads it: without packages. */
    private static String type(RecordComponent component) {
        return component.getGenericType().getTypeName().replaceAll("[\\w.]+[.$](?=\\w)", "");
    }

    /** The records of the package, by the files of its classes. */
    private static Stream<Class<? extends Record>> views() throws Exception {
        Path folder =
                Path.of(PageFrame.class.getResource("PageFrame.class").toURI()).getParent();
        return SiteFolder.files(folder).stream()
                .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                .<Class<? extends Record>>map(file -> view(file.substring(0, file.length() - ".class".length())));
    }

    private static Class<? extends Record> view(String name) {
        try {
            return Class.forName(PageFrame.class.getPackageName() + "." + name).asSubclass(Record.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
