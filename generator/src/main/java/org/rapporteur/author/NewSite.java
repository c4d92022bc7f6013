package org.rapporteur.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.Slug;
import org.rapporteur.source.ShippedFiles;

/** Writes a whole new project into an empty folder: one that builds at once, with an example of a meeting. */
public final class NewSite {

    /** Where the plugin is in the project; its pom.xml says so too. */
    private static final String REPOSITORY = ".rapporteur";

    private static final String SHIPPED = "/org/rapporteur/author/site/";

    private static final String IGNORED = ".gitignore";

    /** What a git host puts into a new repository. It stays. */
    private static final Pattern WELCOME = Pattern.compile("\\.git|\\.gitignore|(README|LICENSE)(\\..*)?");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    /** Of what stands in the way, a few names are enough. */
    private static final int MOST = 8;

    private static final Commands COMMANDS = new Commands("mvn -N rapporteur:");

    private final Path base;
    private final Clock clock;
    private final String version;
    private final Path plugin;

    /**
     * @param base the folder, or where a new one is to be made
     * @param clock says which day it is
     * @param version of the plugin, which the project is to keep
     * @param plugin the plugin's jar, which travels with the project; a folder while the plugin itself is being built
     */
    public NewSite(Path base, Clock clock, String version, Path plugin) {
        this.base = base;
        this.clock = clock;
        this.version = version;
        this.plugin = plugin;
    }

    /**
     * Writes it.
     *
     * @throws AuthorRefused when something stands in the folder; nothing is written then
     */
    public Written write(Wish wish) throws IOException {
        String in = wish.in().orElse("").replaceAll("/+$", "");
        Path folder = folder(in);
        refuseWhatIsThere(folder);
        ContentPath project = new ContentPath(folder, in.isEmpty() ? "." : in);
        Map<String, String> words = words(wish, folder);
        Map<String, String> files = files(words);
        List<String> written = new ArrayList<>();
        if (Files.exists(folder.resolve(IGNORED), LinkOption.NOFOLLOW_LINKS)) {
            new GitIgnore(folder.resolve(IGNORED)).add(files.get(IGNORED));
        }
        if (Files.isRegularFile(plugin)) {
            new TravellingPlugin(plugin, version).into(folder.resolve(REPOSITORY));
            written.add(in.isEmpty() ? REPOSITORY : project.named(REPOSITORY));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!Files.exists(folder.resolve(file.getKey()))) {
                project.write(file.getKey(), file.getValue());
                written.add(in.isEmpty() ? file.getKey() : project.named(file.getKey()));
            }
        }
        return new Written(written, next(words, in));
    }

    /** The folder itself, or a new one directly in it. */
    private Path folder(String in) throws IOException {
        if (in.isEmpty()) {
            return base;
        }
        Path folder = base.resolve(in);
        boolean taken = Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        if (taken || !NAME.matcher(in).matches()) {
            throw new AuthorRefused(
                    "“" + in + "” "
                            + (taken ? "is there already, and no folder." : "cannot be the name of a new folder."),
                    "Give it another: letters, digits, “-” and “_” are always right.");
        }
        return Files.createDirectories(folder);
    }

    private void refuseWhatIsThere(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> there = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !WELCOME.matcher(name).matches())
                    .sorted()
                    .toList();
            if (!there.isEmpty()) {
                throw new AuthorRefused(
                        "A new site wants an empty folder, and in " + folder + " there is "
                                + String.join(", ", there.stream().limit(MOST).toList())
                                + (there.size() > MOST ? " and " + (there.size() - MOST) + " more" : "") + ".",
                        "Nothing was written. Run the same command with the name of a new folder: -Din=record");
            }
        }
    }

    private Map<String, String> words(Wish wish, Path folder) {
        LocalDate today = LocalDate.now(clock);
        return Map.of(
                "@title@", WrittenYaml.of(wish.title().orElse("A public record")),
                "@name@", name(wish, folder),
                "@version@", version,
                "@today@", today.toString(),
                "@year@", Integer.toString(today.getYear()));
    }

    /** Maven takes ASCII alone. */
    private static String name(Wish wish, Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name = Slug.of(wish.name().orElse(last == null ? "" : last.toString()));
        return name.matches("[a-z0-9-]+") ? name : "record";
    }

    /** The files by path, filled in; one that build tools would leave out travels under a name without its dot. */
    private static Map<String, String> files(Map<String, String> words) {
        Map<String, String> files = new TreeMap<>();
        ShippedFiles.below(SHIPPED, "pom.xml")
                .forEach((path, bytes) -> files.put(
                        filled(path.equals("gitignore") ? IGNORED : path, words),
                        filled(new String(bytes, StandardCharsets.UTF_8), words)));
        return files;
    }

    private static String filled(String text, Map<String, String> words) {
        // In one pass: what is filled in is not looked at again.
        return Pattern.compile("@[a-z]+@")
                .matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(words.getOrDefault(word.group(), word.group())));
    }

    private static List<String> next(Map<String, String> words, String in) {
        return List.of(
                "Build it:      " + (in.isEmpty() ? "" : "cd " + in + " && ") + "mvn package",
                "See it:        " + COMMANDS.run("serve"),
                "Name it:       the title and the address are in content/site.yaml",
                "A new meeting: " + COMMANDS.create(DocumentType.MEETING, "programme/activity/" + words.get("@year@")),
                "Then commit everything but site-output/ and target/, which .gitignore leaves out.");
    }
}
