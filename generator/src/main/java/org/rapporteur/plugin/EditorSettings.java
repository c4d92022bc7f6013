package org.rapporteur.plugin;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.parse.Schemas;

/**
 * How editors are told of the schemas.
 *
 * @param base the folder that is opened in the editor
 * @param schemas the folder with the schemas
 * @param content the folder with the registers
 */
record EditorSettings(Path base, Path schemas, Path content) {

    /** Lines to read and to copy: the settings of VS Code, whose extension for YAML does not look into Markdown. */
    List<String> lines() {
        String settings = Schemas.registers().entrySet().stream()
                .map(register -> "    \"" + named(schemas) + "/" + register.getKey() + "\": \"" + named(content) + "/"
                        + register.getValue() + "\"")
                .collect(Collectors.joining(",\n"));
        List<String> lines = new ArrayList<>();
        lines.add(
                "Registers in VS Code: install the extension YAML (redhat.vscode-yaml), and add to .vscode/settings.json:");
        lines.add("  \"yaml.schemas\": {");
        settings.lines().forEach(lines::add);
        lines.add("  }");
        lines.add("Front matter in VS Code: install the extension remark (unifiedjs.vscode-remark) and the npm packages"
                + " remark, remark-frontmatter and remark-lint-frontmatter-schema, and write into .remarkrc.mjs:");
        lines.add("  import frontmatter from 'remark-frontmatter';");
        lines.add("  import schema from 'remark-lint-frontmatter-schema';");
        lines.add("  const schemas = { '" + named(schemas) + "/front-matter.schema.json': ['" + named(content)
                + "/**/*.md'] };");
        lines.add("  export default { plugins: [frontmatter, [schema, { schemas }]] };");
        return lines;
    }

    /** From the folder that is opened, where it is below it; else whole. */
    private String named(Path folder) {
        Path root = base.toAbsolutePath().normalize();
        Path whole = folder.toAbsolutePath().normalize();
        Path name = whole.startsWith(root) ? root.relativize(whole) : whole;
        return name.toString().replace(File.separatorChar, '/');
    }
}
