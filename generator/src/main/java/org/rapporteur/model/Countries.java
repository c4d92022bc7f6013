package org.rapporteur.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The countries of ISO 3166-1. */
public final class Countries {

    private static final Properties NAMES = load();

    private Countries() {}

    /** The name in English of the country with that alpha-2 code, in capitals; empty when there is no such country. */
    public static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.getProperty(code));
    }

    private static Properties load() {
        Properties names = new Properties();
        try (InputStream stream = Countries.class.getResourceAsStream("countries.properties")) {
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
