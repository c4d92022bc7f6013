package org.rapporteur.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Spelling;

/**
 * Resolves what editors link to, files, to where readers go, pages (content-format, “Links between files”). A path is
 * relative to the file that has it, or starts from the content folder when it begins with a slash. The folder of a page,
 * and the address of a page that the generator makes, are understood too.
 */
public final class Targets {

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Map<String, Document> byFile = new HashMap<>();
    private final Map<SitePath, Document> byPage = new HashMap<>();
    private final Map<String, DocumentPath> drafts = new HashMap<>();
    private final Set<String> unread;
    private final Set<String> assets;
    private final Set<SitePath> generated;

    Targets(
            Collection<Document> documents,
            Collection<DocumentPath> drafts,
            Collection<String> unread,
            Collection<String> assets,
            Set<SitePath> generated) {
        for (Document document : documents) {
            byFile.put(document.head().path().file(), document);
            byPage.putIfAbsent(document.page(), document);
        }
        drafts.forEach(draft -> this.drafts.put(draft.file(), draft));
        this.unread = Set.copyOf(unread);
        this.assets = Set.copyOf(assets);
        this.generated = Set.copyOf(generated);
    }

    /**
     * Where a target leads.
     *
     * @param from the document that has the link
     * @param target a URL, a path, a fragment, or a path with a fragment; as in Markdown, percent-encoded or not
     */
    public Destination resolve(DocumentPath from, String target) {
        if (SCHEME.matcher(target).matches()) {
            return new Destination.External(target);
        }
        int hash = target.indexOf('#');
        String path = decoded(hash < 0 ? target : target.substring(0, hash));
        String fragment = hash < 0 ? "" : decoded(target.substring(hash + 1));
        if (path.isEmpty()) {
            return new Destination.ToPage(from.page(), Optional.ofNullable(byFile.get(from.file())), fragment);
        }
        String folder = path.startsWith("/") ? "" : from.folder();
        return normal(folder + path.replaceFirst("^/+", ""))
                .map(file -> at(file, fragment))
                .orElseGet(() -> new Destination.Nowhere("It leads out of the content folder."));
    }

    private Destination at(String file, String fragment) {
        if (byFile.containsKey(file)) {
            Document document = byFile.get(file);
            return new Destination.ToPage(document.page(), Optional.of(document), fragment);
        }
        if (assets.contains(file)) {
            return new Destination.ToFile(new SitePath("/" + file));
        }
        if (drafts.containsKey(file)) {
            return new Destination.ToDraft(drafts.get(file).page());
        }
        if (unread.contains(file)) {
            return new Destination.ToPage(DocumentPath.of(file).page(), Optional.empty(), fragment);
        }
        SitePath page = new SitePath(file.isEmpty() ? "/" : "/" + file.replaceFirst("/$", "") + "/");
        if (byPage.containsKey(page)) {
            return new Destination.ToPage(page, Optional.of(byPage.get(page)), fragment);
        }
        return generated.contains(page)
                ? new Destination.ToPage(page, Optional.empty(), fragment)
                : new Destination.Nowhere(hint(file));
    }

    private String hint(String file) {
        for (String known : byFile.keySet()) {
            if (known.equalsIgnoreCase(file)) {
                return "The file is called “" + known + "”: capital and small letters count.";
            }
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        Set<String> near = new HashSet<>();
        byFile.keySet().stream().filter(known -> known.startsWith(folder)).forEach(near::add);
        assets.stream().filter(known -> known.startsWith(folder)).forEach(near::add);
        return Spelling.nearest(file, near)
                .map(known -> "Did you mean “" + known.substring(folder.length()) + "” in the same folder?")
                .orElse("Put the file there, correct the path, or write `unlinked:` if the link is lost.");
    }

    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** The path without {@code .} and {@code ..}; empty when it climbs out of the content folder. */
    private static Optional<String> normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
