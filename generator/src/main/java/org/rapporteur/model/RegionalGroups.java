package org.rapporteur.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The regional groups of Member States of the United Nations; where they are from is said in the file. */
public final class RegionalGroups {

    private static final Map<String, String> BY_COUNTRY = load();

    private RegionalGroups() {}

    /** The group of the country with that alpha-2 code; empty for what is no Member State, such as a territory. */
    public static Optional<String> of(String code) {
        return Optional.ofNullable(BY_COUNTRY.get(code));
    }

    private static Map<String, String> load() {
        Properties groups = new Properties();
        try (InputStream stream = RegionalGroups.class.getResourceAsStream("regional-groups.properties")) {
            groups.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> byCountry = new HashMap<>();
        for (String group : groups.stringPropertyNames()) {
            for (String code : groups.getProperty(group).split(" ")) {
                byCountry.put(code, group);
            }
        }
        return Map.copyOf(byCountry);
    }
}
