package org.rapporteur.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.parse.Schemas;

/** Writes the JSON Schemas by which editors complete and check front matter and registers, and says how to use them. */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends GoalMojo {

    /** The folder that the schemas are written to. */
    @Parameter(property = "rapporteur.schemas", defaultValue = "${basedir}/target/rapporteur/schemas")
    private File schemas;

    /** The folder with the documents and the registers. */
    @Parameter(property = "rapporteur.content", defaultValue = "${basedir}/content")
    private File content;

    @Override
    void run() throws MojoExecutionException {
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
        new EditorSettings(base(), schemas.toPath(), content.toPath()).lines().forEach(getLog()::info);
    }

    private static int write(Map<String, String> files, Path folder) throws IOException {
        int written = 0;
        for (Map.Entry<String, String> schema : files.entrySet()) {
            written += new ReportFolder(folder).write(schema.getKey(), schema.getValue()) ? 1 : 0;
        }
        return written;
    }
}
