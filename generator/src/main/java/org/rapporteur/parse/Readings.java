package org.rapporteur.parse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.source.SourceFile;

/** What files gave when they were read, so that those that have not changed since need not be read again. */
public final class Readings {

    /** Nothing was read yet. */
    public static final Readings NONE = new Readings(Map.of(), Set.of());

    private final Map<String, FileReading> byPath;
    private final Set<String> roles;

    private Readings(Map<String, FileReading> byPath, Set<String> roles) {
        this.byPath = byPath;
        this.roles = roles;
    }

    /** @param roles which words in parentheses are roles: these decide how names are read */
    static Readings of(List<FileReading> readings, Set<String> roles) {
        Map<String, FileReading> byPath = new HashMap<>();
        // A translation is read with what it translates, which may have changed.
        readings.stream()
                .filter(each -> !each.isTranslation())
                .forEach(each -> byPath.put(each.file().path(), each));
        return new Readings(byPath, Set.copyOf(roles));
    }

    /** All but those of some files. */
    public Readings without(Collection<String> paths) {
        Map<String, FileReading> left = new HashMap<>(byPath);
        left.keySet().removeAll(Set.copyOf(paths));
        return new Readings(left, roles);
    }

    /** Whether they hold where these words are roles. */
    boolean hold(Set<String> others) {
        return roles.equals(others);
    }

    /** What holds where these words are roles: all of it, or nothing. */
    Readings where(Set<String> others) {
        return hold(others) ? this : NONE;
    }

    Optional<FileReading> of(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** What a file gave, if it is as it was then as far as its size and time tell. */
    Optional<FileReading> of(SourceFile file) {
        return of(file.path()).filter(reading -> reading.file().equals(file));
    }
}
