package org.rapporteur.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.RepositoryHost;

/**
 * Where a document can be edited, where its history is, and what a commit did, on the host that keeps the repository.
 *
 * @param label how findings name the content folder
 * @param folder how the repository names it; empty when it is its top
 */
record RepositoryLinks(Optional<RepositoryHost> host, String label, String folder) {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)}");

    private static final Map<String, String> EDIT = Map.of(
            "github", "{url}/edit/{branch}/{path}",
            "gitlab", "{url}/-/edit/{branch}/{path}",
            "forgejo", "{url}/_edit/{branch}/{path}");

    private static final Map<String, String> HISTORY = Map.of(
            "github", "{url}/commits/{branch}/{path}",
            "gitlab", "{url}/-/commits/{branch}/{path}",
            "forgejo", "{url}/commits/branch/{branch}/{path}");

    private static final Map<String, String> COMMIT = Map.of(
            "github", "{url}/commit/{commit}",
            "gitlab", "{url}/-/commit/{commit}",
            "forgejo", "{url}/commit/{commit}");

    static RepositoryLinks of(Edition edition) {
        return new RepositoryLinks(edition.record().site().repository(), edition.folder(), edition.repositoryFolder());
    }

    Optional<String> edit(Document document) {
        return edit(file(document));
    }

    /** @param file as findings name it */
    Optional<String> edit(String file) {
        return link("edit", EDIT, Map.of("path", encoded(inRepository(file))));
    }

    Optional<String> history(Document document) {
        return link("history", HISTORY, Map.of("path", encoded(inRepository(file(document)))));
    }

    /** @param id the whole name of a commit */
    Optional<String> commit(String id) {
        return link("commit", COMMIT, Map.of("commit", id));
    }

    private String file(Document document) {
        return label + "/" + document.head().path().file();
    }

    private String inRepository(String file) {
        if (!file.startsWith(label + "/")) {
            return file;
        }
        String below = file.substring(label.length() + 1);
        return folder.isEmpty() ? below : folder + "/" + below;
    }

    private Optional<String> link(String kind, Map<String, String> patterns, Map<String, String> holes) {
        return host.flatMap(known -> Optional.ofNullable(known.patterns().get(kind))
                .or(() -> Optional.ofNullable(patterns.get(known.host())))
                .map(pattern -> filled(pattern, known, holes)));
    }

    /** One pass, so that a name with braces in it fills no hole. */
    private static String filled(String pattern, RepositoryHost known, Map<String, String> holes) {
        return HOLE.matcher(pattern)
                .replaceAll(hole -> Matcher.quoteReplacement(
                        switch (hole.group(1)) {
                            case "url" -> known.url();
                            case "branch" -> encoded(known.branch());
                            default -> holes.getOrDefault(hole.group(1), hole.group());
                        }));
    }

    /**
     * A path, or a branch, whose slashes the hosts want as they are. All else is encoded byte by byte as git has it: a name
     * put together from letters and accents stays so, which {@link java.net.URI} would not keep.
     */
    private static String encoded(String path) {
        return Stream.of(path.split("/", -1))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
