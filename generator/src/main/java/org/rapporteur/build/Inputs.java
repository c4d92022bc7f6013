package org.rapporteur.build;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.source.ContentFolder;
import org.rapporteur.source.Source;
import org.rapporteur.source.SourceFile;

/**
 * What a site is made from, as it was found: so that when all is made it can be told whether all of it was of one moment.
 *
 * @param folder where it stands
 * @param found what was found there
 */
record Inputs(ContentFolder folder, Source found) {

    /** The first file that has come, gone or changed since, as far as its size and time tell. */
    Optional<String> changed() {
        Set<SourceFile> before = files(found);
        Set<SourceFile> now = files(folder.walk());
        Set<SourceFile> both = new HashSet<>(before);
        both.retainAll(now);
        return Stream.of(before, now)
                .flatMap(Set::stream)
                .filter(file -> !both.contains(file))
                .map(SourceFile::file)
                .min(Comparator.naturalOrder());
    }

    private static Set<SourceFile> files(Source source) {
        return Stream.of(
                        source.documents(),
                        source.registers(),
                        source.assets(),
                        source.published().stream().toList())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
