package org.rapporteur.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.build.Built;
import org.rapporteur.build.Promises;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Registers;
import org.rapporteur.model.VersionTexts;
import org.rapporteur.model.WithheldNames;
import org.rapporteur.source.ContentFolder;

/**
 * Keeps {@code published.txt}, the list of every address and every numbered paragraph that was ever published, with the
 * fingerprint of each version (content-format, “The tree”). An address is only ever added; one that holds a name that is
 * withheld now is taken out. A version that was corrected gets its new fingerprint.
 */
public final class PublishedList {

    private static final String HEAD =
            "# Every address that was published, and each version's text. Rapporteur keeps this file: mvn -N rapporteur:promise\n";

    private final Path file;

    /** @param content the content folder */
    public PublishedList(Path content) {
        this.file = content.resolve(ContentFolder.PUBLISHED);
    }

    /**
     * What became of the list.
     *
     * @param added how many addresses are new in it
     * @param all how many it has
     */
    public record Kept(int added, int all) {}

    /**
     * Adds what a site has, a site without errors.
     *
     * @throws IOException when the file cannot be written; it is then as it was
     */
    public Kept add(Built built) throws IOException {
        PublicRecord record = built.plan().edition().record();
        Registers registers = record.registers();
        WithheldNames withheld = WithheldNames.of(registers);
        TreeSet<String> addresses = new TreeSet<>();
        registers.promisedAddresses().stream()
                .filter(address -> !withheld.standIn(address))
                .forEach(addresses::add);
        int before = addresses.size();
        addresses.addAll(Promises.of(built));
        VersionTexts texts = new VersionTexts(record);
        write(addresses.stream()
                .map(address -> address
                        + texts.fingerprint(address).map(text -> " " + text).orElse("") + "\n")
                .collect(Collectors.joining("", HEAD, "")));
        return new Kept(addresses.size() - before, addresses.size());
    }

    private void write(String text) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        // Not through a symbolic link that somebody laid there.
        Files.deleteIfExists(beside);
        Files.write(beside, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
