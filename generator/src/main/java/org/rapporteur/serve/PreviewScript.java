package org.rapporteur.serve;

import java.nio.charset.StandardCharsets;
import org.rapporteur.render.Theme;
import org.rapporteur.render.ThemeAsset;

/** The script that keeps an open page up to date; a file of the theme, so that the pages' content policy lets it run. */
final class PreviewScript {

    private static final String NAME = "rapporteur-preview.js";

    /** A theme with the script. */
    Theme in(Theme theme) {
        return theme.with("assets/" + NAME, OwnFiles.bytes(OwnFiles.SCRIPT));
    }

    /** A page that has it, before all other scripts. */
    byte[] on(byte[] page, Theme theme) {
        ThemeAsset asset = theme.asset(NAME);
        String tag = "<script defer src=\"/" + asset.path() + "\" integrity=\"" + asset.integrity() + "\"></script>";
        String html = new String(page, StandardCharsets.UTF_8);
        int place = html.indexOf("<title>");
        String with = place < 0 ? html + tag : html.substring(0, place) + tag + html.substring(place);
        return with.getBytes(StandardCharsets.UTF_8);
    }
}
