package org.rapporteur.build;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be built.
 *
 * @param base the folder that the build runs for: what it is told is named from there
 * @param content the content folder
 * @param folder how findings name it: {@code content}
 * @param templates the project's own templates; empty to use the shipped ones alone
 * @param baseUrl takes the place of the one in {@code site.yaml}
 * @param drafts whether drafts are published
 * @param now what the pages call today; empty for the commit's time
 * @param archive whether the whole site is also to be had as one file
 */
public record Request(
        Path base,
        Path content,
        String folder,
        Optional<Path> templates,
        Optional<URI> baseUrl,
        boolean drafts,
        Optional<Instant> now,
        boolean archive) {

    private static final String CONTENT = "content";
    private static final String TEMPLATES = "templates";

    /** For the folder that the content folder is in, without an archive. */
    public Request(
            Path content,
            String folder,
            Optional<Path> templates,
            Optional<URI> baseUrl,
            boolean drafts,
            Optional<Instant> now) {
        this(
                Optional.ofNullable(content.toAbsolutePath().getParent()).orElse(content),
                content,
                folder,
                templates,
                baseUrl,
                drafts,
                now,
                false);
    }

    /** The folder of the project's own templates, or where it would be if it had any. */
    public Path templatesFolder() {
        return templates.orElseGet(() -> base.resolve(TEMPLATES));
    }

    /** What it asks for, by the parameter that asks it: who makes the same site again says the same. */
    public Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        Optional.of(fromBase(content))
                .filter(name -> !name.equals(CONTENT))
                .ifPresent(name -> asked.put("rapporteur.content", name));
        Optional.of(fromBase(templatesFolder()))
                .filter(name -> !name.equals(TEMPLATES))
                .ifPresent(name -> asked.put("rapporteur.templates", name));
        baseUrl.ifPresent(url -> asked.put("rapporteur.baseUrl", url.toString()));
        now.ifPresent(moment -> asked.put("rapporteur.now", moment.toString()));
        Optional.of("true").filter(any -> drafts).ifPresent(yes -> asked.put("rapporteur.drafts", yes));
        Optional.of("true").filter(any -> archive).ifPresent(yes -> asked.put("rapporteur.archive", yes));
        return asked;
    }

    private String fromBase(Path path) {
        Path from = base.toAbsolutePath().normalize();
        Path to = path.toAbsolutePath().normalize();
        // Nothing leads from one drive to another.
        Path told = from.getRoot().equals(to.getRoot()) ? from.relativize(to) : to;
        return told.equals(Path.of("")) ? "." : told.toString().replace(File.separatorChar, '/');
    }

    /** The same with or without an archive. */
    public Request archived(boolean wanted) {
        return new Request(base, content, folder, templates, baseUrl, drafts, now, wanted);
    }

    /** The same with other templates. */
    public Request with(Optional<Path> other) {
        return new Request(base, content, folder, other, baseUrl, drafts, now, archive);
    }

    /** The same at another address. */
    public Request at(URI address) {
        return new Request(base, content, folder, templates, Optional.of(address), drafts, now, archive);
    }
}
