package org.rapporteur.plugin;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * The commands by which goals are called in a folder, ready to paste.
 *
 * @param base the folder
 * @param plugin as Maven found it
 * @param project that of the folder; Maven's own where it has none
 */
record GoalCommands(Path base, PluginDescriptor plugin, Model project) {

    /** What comes before the name of a goal. Where there is no project, the short name of the plugin leads nowhere. */
    String prefix() {
        return hasProject()
                ? "mvn -N " + plugin.getGoalPrefix() + ":"
                : "mvn " + plugin.getGroupId() + ":" + plugin.getArtifactId() + ":" + plugin.getVersion() + ":";
    }

    /** Makes the site. */
    String generate() {
        return hasProject() ? "mvn package" : prefix() + "generate";
    }

    /** Shows it; by the project's profile where it has one, as one has that builds the plugin itself. */
    String serve() {
        boolean hasProfile = project.getProfiles().stream().anyMatch(profile -> "serve".equals(profile.getId()));
        return hasProfile ? "mvn package -Pserve" : prefix() + "serve";
    }

    private boolean hasProject() {
        return Files.exists(base.resolve("pom.xml"));
    }
}
