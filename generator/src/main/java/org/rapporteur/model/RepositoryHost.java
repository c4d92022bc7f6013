package org.rapporteur.model;

import java.util.Map;

/**
 * Where the content is kept, for links to edit a page and to its history.
 *
 * @param url of the repository's page
 * @param host {@code github}, {@code gitlab}, {@code forgejo} or {@code other}
 * @param patterns for {@code other}: what to link to ({@code edit}, {@code history} …), with {@code {path}} and
 *     {@code {branch}}, or of a commit {@code {commit}}, in it
 */
public record RepositoryHost(String url, String branch, String host, Map<String, String> patterns) {

    public RepositoryHost {
        patterns = Map.copyOf(patterns);
    }
}
