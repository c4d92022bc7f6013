package org.rapporteur.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a document stands: its file, and the page that it becomes (content-format, principle 2: the folder tree is the
 * URL tree).
 *
 * @param file below the content folder: {@code bpf/cybersecurity/2017/meetings/04/index.md}
 * @param page {@code /bpf/cybersecurity/2017/meetings/04/}, without a language
 * @param language of a translation ({@code index.fr.md}); empty for a document in the site's own language
 */
public record DocumentPath(String file, SitePath page, Optional<String> language) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final Set<String> LANGUAGES = Set.copyOf(List.of(Locale.getISOLanguages()));

    /** The path of a document's file. */
    public static DocumentPath of(String file) {
        String stem = file.substring(0, file.length() - ".md".length());
        int dot = stem.lastIndexOf('.');
        String language = stem.substring(dot + 1);
        return dot > 0 && LANGUAGE.matcher(language).matches() && isLanguage(language)
                ? new DocumentPath(file, page(stem.substring(0, dot)), Optional.of(language))
                : new DocumentPath(file, page(stem), Optional.empty());
    }

    private static boolean isLanguage(String tag) {
        return LANGUAGES.contains(tag.split("-", 2)[0]);
    }

    private static SitePath page(String stem) {
        if (stem.equals("index")) {
            return SitePath.HOME;
        }
        String folder = stem.endsWith("/index") ? stem.substring(0, stem.length() - "/index".length()) : stem;
        return new SitePath("/" + folder + "/");
    }

    /** The folder that the file stands in, with a slash at the end; empty at the top. */
    public String folder() {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
