package org.rapporteur.serve;

import java.nio.charset.StandardCharsets;

/** A page of the preview's own, which is none of the site. */
final class OwnPage {

    private OwnPage() {}

    /** @param body as HTML */
    static byte[] of(String title, String body) {
        return page(title, "", body);
    }

    /** A page that stands in for another one, and gives way to it by itself. */
    static byte[] waiting(String title, String body) {
        return page(title, "<script defer src=\"" + OwnFiles.ADDRESS + OwnFiles.SCRIPT + "\"></script>", body);
    }

    private static byte[] page(String title, String script, String body) {
        String page = """
                <!DOCTYPE html>
                <html lang="en" data-preview="waiting">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="%s">
                %s
                </head>
                <body>
                %s
                </body>
                </html>
                """.formatted(escaped(title), OwnFiles.ADDRESS + OwnFiles.STYLE, script, body);
        return page.getBytes(StandardCharsets.UTF_8);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
