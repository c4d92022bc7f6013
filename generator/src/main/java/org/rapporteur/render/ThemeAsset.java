package org.rapporteur.render;

import java.util.Base64;
import java.util.HexFormat;
import org.rapporteur.source.Digest;

/**
 * A file of the theme that readers load beside the pages. Its published name carries a fingerprint of its bytes, so that a
 * browser may keep it for ever and never shows a page with the style of another build.
 *
 * @param path in the published folder: {@code assets/site.3f2a9c01be.css}
 * @param integrity as Subresource Integrity and the Content Security Policy have it: {@code sha256-…}
 */
public record ThemeAsset(String path, byte[] bytes, String integrity) {

    private static final int FINGERPRINT = 10;

    /**
     * @param name below {@code assets/}: {@code site.css}
     */
    static ThemeAsset of(String name, byte[] bytes) {
        byte[] hash = Digest.sha256().digest(bytes);
        String fingerprint = HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
        int dot = name.lastIndexOf('.');
        return new ThemeAsset(
                Theme.ASSETS + name.substring(0, dot) + "." + fingerprint + name.substring(dot),
                bytes,
                "sha256-" + Base64.getEncoder().encodeToString(hash));
    }
}
