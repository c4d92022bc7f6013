package org.rapporteur.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Located;

/**
 * Whether versions still have the text that was published: who cites a version cites its words. Marks do not count, nor how
 * lines are broken; nor does the file as issued, beside which a text may be written down later.
 */
public final class VersionTexts {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Six bytes: of a few hundred versions, two alike by chance are not to be feared. */
    private static final int BYTES = 6;

    private final Map<String, Document.Version> versions = new HashMap<>();

    /** Those of a record, by every address that leads to them; a version that could not be read whole is none. */
    public VersionTexts(PublicRecord record) {
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

    /** The fingerprint of the text at an address; empty when no version stands there, or one without a text. */
    public Optional<String> fingerprint(String address) {
        return Optional.ofNullable(versions.get(address))
                .map(version -> folded(version.body().text()))
                .filter(text -> !text.isEmpty())
                .map(VersionTexts::hash);
    }

    /** The versions whose text is not the one that was promised, each once. */
    public List<Document.Version> changed(List<Located<Promise>> promises) {
        return promises.stream()
                .map(Located::value)
                .filter(promise -> promise.text().isPresent()
                        && versions.containsKey(promise.address())
                        && !promise.text().equals(fingerprint(promise.address())))
                .map(promise -> versions.get(promise.address()))
                .distinct()
                .toList();
    }

    private static String folded(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String hash(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
