package org.rapporteur.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The countries of ISO 3166-1. */
public final class Countries {

    private static final Map<String, String> NAMES = load();

    private Countries() {}

    /** The name in English of the country with that alpha-2 code, in capitals; empty when there is no such country. */
    public static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    /** The alpha-2 codes of all countries, sorted. */
    public static List<String> codes() {
        return NAMES.keySet().stream().sorted().toList();
    }

    private static Map<String, String> load() {
        Properties names = new Properties();
        try (InputStream stream = Countries.class.getResourceAsStream("countries.properties")) {
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return names.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(code -> code, names::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
