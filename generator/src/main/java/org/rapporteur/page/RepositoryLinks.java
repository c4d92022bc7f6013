package org.rapporteur.page;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Document;
import org.rapporteur.model.RepositoryHost;
import org.rapporteur.model.SitePath;

/** Where a document can be edited, where its history is, and what a commit did, on the host that keeps the repository. */
record RepositoryLinks(Optional<RepositoryHost> host, String folder) {

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

    Optional<String> edit(Document document) {
        return edit(file(document));
    }

    /** @param file as findings name it, from the root of the repository */
    Optional<String> edit(String file) {
        return host.flatMap(known -> link(known, "edit", EDIT, file));
    }

    Optional<String> history(Document document) {
        return host.flatMap(known -> link(known, "history", HISTORY, file(document)));
    }

    /** @param id the whole name of a commit */
    Optional<String> commit(String id) {
        return host.flatMap(known -> link(known, "commit", COMMIT, "")).map(pattern -> pattern.replace("{commit}", id));
    }

    private String file(Document document) {
        return folder + "/" + document.head().path().file();
    }

    private Optional<String> link(RepositoryHost known, String kind, Map<String, String> patterns, String file) {
        String path = new SitePath("/" + file).encoded().substring(1);
        return Optional.ofNullable(known.patterns().get(kind))
                .or(() -> Optional.ofNullable(patterns.get(known.host())))
                .map(pattern -> pattern.replace("{url}", known.url())
                        .replace("{branch}", known.branch())
                        .replace("{path}", path));
    }
}
