package org.rapporteur.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Spelling;

/**
 * Resolves what editors link to, files, to where readers go, pages (content-format, “Links between files”). A path is
 * relative to the file that has it, or starts from the content folder when it begins with a slash. The folder of a page,
 * and the address of a page that the generator makes, are understood too.
 */
public final class Targets {

    /** What is said where nothing tells what was meant. */
    public static final String PLAIN_HINT = "Put the file there, or correct the path: it is relative to this file.";

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Map<String, Document> byFile;
    private final Map<SitePath, Document> byPage;
    private final Map<String, DocumentPath> drafts;
    private final Set<String> draftAssets;
    private final Set<String> unread;
    private final Set<SitePath> unreadPages;
    private final Set<String> assets;
    private final Set<SitePath> generated;
    private final Set<SitePath> files;
    private final UnaryOperator<Document> latest;

    Targets(
            Collection<Document> documents,
            Collection<DocumentPath> drafts,
            Collection<String> draftAssets,
            Collection<DocumentPath> unread,
            Collection<String> assets,
            Addresses addresses) {
        this.byFile = new HashMap<>();
        this.byPage = new HashMap<>();
        this.drafts = new HashMap<>();
        for (Document document : documents) {
            byFile.put(document.head().path().file(), document);
            byPage.putIfAbsent(document.page(), document);
        }
        drafts.forEach(draft -> this.drafts.put(draft.file(), draft));
        this.draftAssets = Set.copyOf(draftAssets);
        this.unread = unread.stream().map(DocumentPath::file).collect(Collectors.toUnmodifiableSet());
        this.unreadPages = unread.stream().map(DocumentPath::page).collect(Collectors.toUnmodifiableSet());
        this.assets = Set.copyOf(assets);
        this.generated = addresses.generated();
        this.files = addresses.files();
        this.latest = UnaryOperator.identity();
    }

    private Targets(Targets before, UnaryOperator<Document> latest) {
        this.latest = latest;
        byFile = before.byFile;
        byPage = before.byPage;
        drafts = before.drafts;
        draftAssets = before.draftAssets;
        unread = before.unread;
        unreadPages = before.unreadPages;
        assets = before.assets;
        generated = before.generated;
        files = before.files;
    }

    /** The same with some documents exchanged; nothing is copied for it. */
    Targets with(UnaryOperator<Document> latest) {
        return new Targets(this, latest);
    }

    /**
     * Where a target leads.
     *
     * @param from the document that has the link
     * @param target a URL, a path, a fragment, or a path with a fragment; as in Markdown, percent-encoded or not
     */
    public Destination resolve(DocumentPath from, String target) {
        if (SCHEME.matcher(target).matches()) {
            return new Destination.External(WebAddress.of(target).orElse(target));
        }
        int hash = target.indexOf('#');
        String path = decoded(hash < 0 ? target : target.substring(0, hash));
        String fragment = hash < 0 ? "" : decoded(target.substring(hash + 1));
        if (path.isEmpty()) {
            return new Destination.ToPage(
                    from.page(), Optional.ofNullable(byFile.get(from.file())).map(latest), fragment);
        }
        String folder = path.startsWith("/") ? "" : from.folder();
        return normal(folder + path.replaceFirst("^/+", ""))
                .map(file -> at(file, fragment))
                .orElseGet(() -> new Destination.Nowhere(Optional.empty()));
    }

    private Destination at(String file, String fragment) {
        if (byFile.containsKey(file)) {
            Document document = latest.apply(byFile.get(file));
            return new Destination.ToPage(document.page(), Optional.of(document), fragment);
        }
        SitePath asFile = new SitePath("/" + file);
        if (assets.contains(file) || files.contains(asFile)) {
            return new Destination.ToFile(asFile, fragment);
        }
        if (draftAssets.contains(file)) {
            return new Destination.ToDraft(asFile);
        }
        if (drafts.containsKey(file)) {
            return new Destination.ToDraft(drafts.get(file).page());
        }
        if (unread.contains(file)) {
            return new Destination.ToPage(DocumentPath.of(file).page(), Optional.empty(), fragment);
        }
        SitePath page = new SitePath(file.isEmpty() ? "/" : "/" + file.replaceFirst("/$", "") + "/");
        if (byPage.containsKey(page)) {
            return new Destination.ToPage(page, Optional.of(latest.apply(byPage.get(page))), fragment);
        }
        if (unreadPages.contains(page)) {
            return new Destination.ToPage(page, Optional.empty(), fragment);
        }
        return generated.contains(page)
                ? new Destination.ToPage(page, Optional.empty(), fragment)
                : new Destination.Nowhere(Optional.of(file));
    }

    /** What was meant, as far as the files tell: the same name in another case, one nearly the same, or one elsewhere. */
    public String hint(Destination.Nowhere nowhere) {
        return nowhere.file()
                .map(this::hint)
                .orElse("It leads out of the content folder: put the file into it, and write its path there.");
    }

    private String hint(String file) {
        Set<String> known = new TreeSet<>(byFile.keySet());
        Stream.of(assets, unread, drafts.keySet()).forEach(known::addAll);
        Optional<String> cased = known.stream().filter(file::equalsIgnoreCase).findFirst();
        if (cased.isPresent()) {
            return "The file is called “" + cased.get() + "”: capital and small letters count.";
        }
        if (file.matches("(www\\.|[\\w-]+\\.(com|org|net|int)\\b).*") || file.contains("/www.")) {
            return "If it is a web address, put https:// in front.";
        }
        if (file.matches("[^/@]+@[^/@]+\\.\\p{L}{2,}")) {
            return "If it is a mail address, put mailto: in front.";
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        String name = file.substring(folder.length());
        Set<String> beside = known.stream()
                .filter(path -> path.startsWith(folder) && path.indexOf('/', folder.length()) < 0)
                .map(path -> path.substring(folder.length()))
                .filter(other -> ending(other).equals(ending(name)))
                .collect(Collectors.toSet());
        return Spelling.nearest(name, beside)
                .map(near -> "Did you mean “" + near + "” in the same folder?")
                .or(() -> known.stream()
                        .filter(path -> !name.isEmpty() && !name.equals("index.md") && path.endsWith("/" + name))
                        .findFirst()
                        .map(path -> "There is one at “/" + path + "”."))
                .orElse(PLAIN_HINT);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
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
