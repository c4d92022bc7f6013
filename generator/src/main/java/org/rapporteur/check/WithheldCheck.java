package org.rapporteur.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.SourceLines;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.WithheldNames;

/**
 * A withheld name stands in no text and no file name (content-format, {@code withheld}): looks through the lines of the
 * files themselves, so that no key can be forgotten. What lists of people say is replaced when they are shown.
 */
final class WithheldCheck implements Check {

    private static final List<String> REGISTERS =
            List.of("site.yaml", "organisations.yaml", "glossary.yaml", "gone.yaml");

    private final SourceLines lines;
    private final String folder;

    /**
     * @param lines gives the lines of the files
     * @param folder how findings name the content folder
     */
    WithheldCheck(SourceLines lines, String folder) {
        this.lines = lines;
        this.folder = folder;
    }

    @Override
    public void check(PublicRecord record, Findings findings) {
        WithheldNames names = WithheldNames.of(record.registers());
        if (names.isEmpty()) {
            return;
        }
        for (Document document : record.documents()) {
            String file = document.head().position().file();
            Set<Integer> listed = PublicRecord.appearancesIn(document)
                    .map(appearance -> appearance.mention().name().position().line())
                    .collect(Collectors.toSet());
            name(document.head().path().file(), Position.of(file), names, findings);
            text(file, listed, names, findings);
        }
        record.assets().forEach(asset -> name(asset.path(), asset.position(), names, findings));
        REGISTERS.forEach(register -> text(folder + "/" + register, Set.of(), names, findings));
    }

    private static void name(String path, Position position, WithheldNames names, Findings findings) {
        if (names.standInAddress(path)) {
            report(position, "rename the file", findings);
        }
    }

    private void text(String file, Set<Integer> listed, WithheldNames names, Findings findings) {
        List<String> text = lines.of(file);
        for (int line = 1; line <= text.size(); line++) {
            boolean here = names.standIn(text.get(line - 1));
            String next = line < text.size() ? text.get(line) : "";
            boolean broken = !here && !names.standIn(next) && names.standIn(text.get(line - 1) + " " + next);
            if (!listed.contains(line) && (here || broken)) {
                report(new Position(file, line, 0), "write “a participant” or the like instead", findings);
            }
        }
    }

    private static void report(Position position, String remedy, Findings findings) {
        findings.add(
                Rule.NAME_WITHHELD,
                position,
                "A name that people.yaml withholds stands here.",
                "Readers would see it: " + remedy + ".");
    }
}
