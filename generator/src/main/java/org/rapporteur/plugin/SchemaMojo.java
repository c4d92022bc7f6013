package org.rapporteur.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.parse.Schemas;

/** Writes the JSON Schemas by which editors complete and check front matter and registers, and says how to use them. */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {

    /** The folder that the schemas are written to. */
    @Parameter(property = "rapporteur.schemas", defaultValue = "${basedir}/target/rapporteur/schemas")
    private File schemas;

    /** The folder with the documents and the registers. */
    @Parameter(property = "rapporteur.content", defaultValue = "${basedir}/content")
    private File content;

    /** Whether to do nothing. */
    @Parameter(property = "rapporteur.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info("Rapporteur is skipped.");
            return;
        }
        Map<String, String> files = Schemas.files();
        try {
            int written = write(files, schemas.toPath());
            getLog().info(String.format(
                    "%d schemas are in %s: %d written, %d unchanged.",
                    files.size(), schemas, written, files.size() - written));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The schemas could not be written to " + schemas + ": " + e.getMessage(), e);
        }
        new EditorSettings(basedir.toPath(), schemas.toPath(), content.toPath())
                .lines()
                .forEach(getLog()::info);
    }

    /** Writes those that are not there as they are, so that an editor has nothing to read anew; says how many. */
    private static int write(Map<String, String> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        int written = 0;
        for (Map.Entry<String, String> schema : files.entrySet()) {
            Path file = folder.resolve(schema.getKey());
            byte[] text = schema.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
                new ReportFolder(folder).write(schema.getKey(), schema.getValue());
                written++;
            }
        }
        return written;
    }
}
