package org.rapporteur.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.markdown.Piece;
import org.rapporteur.source.Digest;

/**
 * Whether versions still are what was published: who cites a version cites its words by its name and date. Marks of the text that
 * alter no meaning do not count, nor how lines are broken; nor does the status, which is how far the same text has come.
 */
public final class VersionTexts {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final PublicRecord record;
    private final Map<String, Document.Version> versions = new HashMap<>();

    /** Those of a record, by every address that leads to them; a version that could not be read whole is none. */
    public VersionTexts(PublicRecord record) {
        this.record = record;
        record.documents(Document.Version.class).stream()
                .filter(record::isWhole)
                .forEach(version -> {
                    version.head()
                            .aliases()
                            .forEach(alias -> versions.put(
                                    SitePath.ofOldAddress(alias.value()).value(), version));
                    versions.put(version.page().value(), version);
                });
    }

    /** The fingerprint of the version at an address; empty when none stands there. */
    public Optional<String> fingerprint(String address) {
        return Optional.ofNullable(versions.get(address))
                .map(version -> fingerprint(version).toString());
    }

    private VersionPrint fingerprint(Document.Version version) {
        return new VersionPrint(
                Optional.of(wording(version)).filter(text -> !text.isEmpty()).map(Digest::of),
                Optional.of(
                        Digest.of(folded(version.version()) + "\n" + version.date() + "\n" + folded(version.title()))),
                version.file().flatMap(file -> issued(version, file.value())),
                version.head().updated());
    }

    /** With each picture: its bytes are what was seen, wherever they lie. */
    private String wording(Document.Version version) {
        return Stream.concat(
                        Stream.of(folded(version.body().wording())),
                        version.body().holes(Piece.Image.class).stream()
                                .map(Piece.Image::target)
                                .map(picture -> issued(version, picture).orElse(picture)))
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> issued(Document.Version version, String file) {
        return record.targets().resolve(version.head().path(), file) instanceof Destination.ToFile to
                ? record.asset(to.file()).flatMap(Asset::digest)
                : Optional.empty();
    }

    /** Whether it was promised, at any of its addresses, with its fingerprint. */
    public boolean isPromised(Document.Version version, List<Located<Promise>> promises) {
        return promises.stream()
                .map(Located::value)
                .anyMatch(promise -> promise.text().isPresent() && version.equals(versions.get(promise.address())));
    }

    /** The versions that are not what was promised, each once. */
    public Collection<VersionChange> changes(List<Located<Promise>> promises) {
        Map<SitePath, VersionChange> all = new LinkedHashMap<>();
        promises.stream()
                .map(Located::value)
                .filter(promise -> !isOther(promise))
                .flatMap(promise -> change(promise).stream())
                .forEach(change -> all.merge(change.version().page(), change, VersionChange::and));
        return all.values();
    }

    /** The aliases that were the addresses of other versions than those which they lead to now. */
    public Set<SitePath> others(List<Located<Promise>> promises) {
        return promises.stream()
                .map(Located::value)
                .filter(this::isOther)
                .map(promise -> new SitePath(promise.address()))
                .collect(Collectors.toSet());
    }

    /** Whether an alias leads to what has another name and other contents: that is no correction of what was published. */
    private boolean isOther(Promise promise) {
        return change(promise)
                .filter(change -> !change.version().page().value().equals(promise.address()))
                .filter(change -> change.parts().contains(VersionPrint.Part.NAME))
                .filter(change -> change.parts().size() > 1)
                .isPresent();
    }

    private Optional<VersionChange> change(Promise promise) {
        return promise.print()
                .filter(print -> versions.containsKey(promise.address()))
                .map(print -> change(versions.get(promise.address()), print))
                .filter(change -> !change.parts().isEmpty());
    }

    private VersionChange change(Document.Version version, VersionPrint promised) {
        return VersionChange.of(version, promised, fingerprint(version));
    }

    private static String folded(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
