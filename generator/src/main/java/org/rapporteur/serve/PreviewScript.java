package org.rapporteur.serve;

import org.rapporteur.render.Theme;
import org.rapporteur.render.ThemeAsset;

/** The script that keeps an open page up to date; a file of the theme, so that the pages' content policy lets it run. */
final class PreviewScript {

    private static final String NAME = "rapporteur-preview.js";

    /** A theme with the script. */
    Theme in(Theme theme) {
        return theme.with("assets/" + NAME, OwnFiles.bytes(OwnFiles.SCRIPT));
    }

    /** What lets a page of such a theme load it. */
    String tag(Theme theme) {
        ThemeAsset asset = theme.asset(NAME);
        return "<script defer src=\"/" + asset.path() + "\" integrity=\"" + asset.integrity() + "\"></script>";
    }
}
