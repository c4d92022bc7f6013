package org.rapporteur.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.render.Theme;
import org.rapporteur.source.ContentFolder;
import org.rapporteur.source.GitHistory;
import org.rapporteur.source.History;
import org.rapporteur.source.Provenance;
import org.rapporteur.source.Source;
import org.rapporteur.source.SourceFile;

/**
 * What a site is made from, as it was found: so that when all is made it can be told whether all of it was of one moment.
 *
 * @param request where it stands
 * @param found the files that were found there
 * @param theme the templates
 * @param history what git knew
 */
record Inputs(Request request, Source found, Theme theme, History history) {

    /** What has come, gone or changed since: a file of the content as far as its size and time tell. */
    Optional<Diagnostic> changed() {
        return changedFile()
                .map(file -> changed(file, "This file was written, moved or removed while the site was made from it."))
                .or(() -> Optional.of("The templates were changed while the site was made with them.")
                        .filter(any -> !Theme.of(request.templates()).isOf(theme))
                        .map(what -> changed(Theme.FOLDER, what)))
                .or(() -> Optional.of("Another commit was made or checked out while the site was made from this one.")
                        .filter(any -> isOtherCommit())
                        .map(what -> changed(request.folder(), what)));
    }

    /** From which state of its repository the site is made. */
    Provenance origin() {
        Path templates = request.templatesFolder();
        return Provenance.of(
                new Provenance.Part(request.content(), used()),
                new Provenance.Part(templates, usedTemplates(templates)));
    }

    /** The files of the content, also those of which nothing but a finding is used: the site lists warnings. */
    private List<String> used() {
        return Stream.concat(files(found).stream().map(SourceFile::path), told(found.diagnostics(), request.folder()))
                .distinct()
                .toList();
    }

    private List<String> usedTemplates(Path folder) {
        Stream<String> files = theme.files().keySet().stream().filter(name -> Files.exists(folder.resolve(name)));
        return Stream.concat(files, told(theme.diagnostics(), Theme.FOLDER))
                .distinct()
                .toList();
    }

    private static Stream<String> told(List<Diagnostic> findings, String folder) {
        String below = folder + "/";
        return findings.stream()
                .map(finding -> finding.position().file())
                .filter(file -> file.startsWith(below))
                .map(file -> file.substring(below.length()));
    }

    private static Diagnostic changed(String file, String what) {
        return new Diagnostic(
                Rule.UNREADABLE_FILE, Position.of(file), what, "Build again when nobody writes there any more.");
    }

    private Optional<String> changedFile() {
        Set<SourceFile> before = files(found);
        Set<SourceFile> now = files(new ContentFolder(request.content(), request.folder()).walk());
        Set<SourceFile> both = new HashSet<>(before);
        both.retainAll(now);
        return Stream.of(before, now)
                .flatMap(Set::stream)
                .filter(file -> !both.contains(file))
                .map(SourceFile::file)
                .min(Comparator.naturalOrder());
    }

    /** A repository that said nothing of itself at first is asked nothing now. */
    private boolean isOtherCommit() {
        return history.commit()
                .filter(commit -> !GitHistory.head(request.content()).equals(Optional.of(commit.id())))
                .isPresent();
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
