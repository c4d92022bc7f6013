package org.rapporteur.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.Corpus;
import org.rapporteur.speed.Measurement.Kind;

/** Another generator, where it is installed: how the same record is written for it, and how it is run. */
enum Peer {
    /** People are its taxonomy, as its users have them. */
    HUGO("hugo", "public", Kind.HUGO, List.of("hugo")) {
        @Override
        void write(Path content, int meetings) throws IOException {
            Corpus.write(new PeerLayout(content, "_index.md", "type: %s"), meetings);
            Files.writeString(content.resolve("_index.md"), HOME);
        }

        @Override
        Optional<Kind> served() {
            return Optional.of(Kind.HUGO_SERVED);
        }
    },

    /** Each person has a file, and who took part is found by hand, once: the fastest way that we know. */
    HUGO_PEOPLE("hugo", "public", Kind.HUGO_PEOPLE, List.of("hugo", "hugo-people")) {
        @Override
        void write(Path content, int meetings) throws IOException {
            PeerLayout layout = new PeerLayout(content, "_index.md", "type: %s");
            Corpus.write(layout, meetings);
            Files.writeString(content.resolve("_index.md"), HOME);
            layout.file("people/_index.md", "---\ntype: people\ntitle: People\n---\n");
            for (String name : layout.people()) {
                String slug = name.replace(' ', '-').toLowerCase(Locale.ROOT);
                layout.file("people/" + slug + ".md", "---\ntype: person\ntitle: " + name + "\n---\n");
            }
        }
    },

    ELEVENTY("eleventy", "_site", Kind.ELEVENTY, List.of("eleventy")) {
        @Override
        void write(Path content, int meetings) throws IOException {
            Corpus.write(new PeerLayout(content, "index.md", "layout: %s.njk"), meetings);
        }
    };

    private static final String HOME = "---\ntitle: Record\n---\n\nA record.\n";

    private final String name;
    private final String site;
    private final Kind clean;
    private final List<String> folders;

    Peer(String name, String site, Kind clean, List<String> folders) {
        this.name = name;
        this.site = site;
        this.clean = clean;
        this.folders = folders;
    }

    /** Writes the record into a folder. */
    abstract void write(Path content, int meetings) throws IOException;

    /** What is measured of its own server, if it is. */
    Optional<Kind> served() {
        return Optional.empty();
    }

    /** What is measured of its builds. */
    Kind clean() {
        return clean;
    }

    /** Where it writes its site. */
    String site() {
        return site;
    }

    /** What its site is made of beside the record, each over the one before. */
    List<String> folders() {
        return folders;
    }

    /** The program, when it is installed or named by {@code -Drapporteur.<name>=}; {@code none} is none. */
    Optional<String> program() {
        Optional<String> named = Optional.ofNullable(System.getProperty("rapporteur." + name));
        return named.isPresent()
                ? named.filter(program -> !program.equals("none"))
                : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> folder + File.separator + name)
                        .filter(file -> Files.isExecutable(Path.of(file)))
                        .findFirst();
    }
}
