package org.rapporteur.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be built.
 *
 * @param content the content folder
 * @param folder how findings name it: {@code content}
 * @param templates the project's own templates; empty to use the shipped ones alone
 * @param baseUrl takes the place of the one in {@code site.yaml}
 * @param drafts whether drafts are published
 * @param now what the pages call today; empty for the commit's time
 * @param archive whether the whole site is also to be had as one file
 */
public record Request(
        Path content,
        String folder,
        Optional<Path> templates,
        Optional<URI> baseUrl,
        boolean drafts,
        Optional<Instant> now,
        boolean archive) {

    /** Without an archive. */
    public Request(
            Path content,
            String folder,
            Optional<Path> templates,
            Optional<URI> baseUrl,
            boolean drafts,
            Optional<Instant> now) {
        this(content, folder, templates, baseUrl, drafts, now, false);
    }

    /** What it asks for besides its folders, by the parameter that asks it: who makes the same site again says the same. */
    public Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        baseUrl.ifPresent(url -> asked.put("rapporteur.baseUrl", url.toString()));
        now.ifPresent(moment -> asked.put("rapporteur.now", moment.toString()));
        Optional.of("true").filter(any -> drafts).ifPresent(yes -> asked.put("rapporteur.drafts", yes));
        Optional.of("true").filter(any -> archive).ifPresent(yes -> asked.put("rapporteur.archive", yes));
        return asked;
    }

    /** The same with or without an archive. */
    public Request archived(boolean wanted) {
        return new Request(content, folder, templates, baseUrl, drafts, now, wanted);
    }

    /** The same with other templates. */
    public Request with(Optional<Path> other) {
        return new Request(content, folder, other, baseUrl, drafts, now, archive);
    }

    /** The same at another address. */
    public Request at(URI address) {
        return new Request(content, folder, templates, Optional.of(address), drafts, now, archive);
    }
}
