package org.rapporteur.render;

import java.util.Map;
import org.rapporteur.source.ShippedFiles;

/** The theme that travels with the plugin. */
final class ShippedTheme {

    private ShippedTheme() {}

    /** Every file of the theme, by its path below the template folder. */
    static Map<String, byte[]> files() {
        return ShippedFiles.below("/org/rapporteur/templates/", "layout.ftlh");
    }
}
