package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/** A published file has a name that every system can store and every address can have. */
class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about.md",
                "bpf/cybersecurity/2017",
                "Final report (2).pdf",
                "😀.md",
                "论坛.md",
                "تقرير.md",
                "é.md",
                "e\u0301.md",
                "console.md",
                "com.md",
                "com10.md",
                "null.md",
                "a.con.md"
            })
    void such_names_are_taken(String path) {
        assertThat(found(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Devices, to Windows
                "con",
                "con.md",
                "a/CON.md",
                "Prn.txt",
                "aux.md",
                "nul.txt",
                "nul.tar.md",
                "com1.md",
                "COM0.pdf",
                "lpt9",
                // Which Windows cuts off
                "a.md.",
                "a.md ",
                "a/ ",
                "..",
                // Which Windows, or an address, cannot have
                "a:b.md",
                "a?.md",
                "a*.md",
                "a<b.md",
                "a>b.md",
                "a|b.md",
                "a\"b.md",
                "a\\b.md",
                "..\\..\\a.md",
                "a#b.md",
                "100%.md",
                "%2e%2e.md",
                // Which cannot be seen
                "a\nb.md",
                "a\tb.md",
                "a\u0000b.md",
                "a\u001b[31m.md",
                "a\u007f.md",
                "a\u0085.md",
                "a\u202Edm.exe.md",
                "a\u200Bb.md",
                "a\u2066b.md",
                "\uFEFFa.md",
                "a\uD83D.md"
            })
    void such_names_are_refused(String path) {
        assertThat(found(path)).containsExactly(Rule.BAD_FILE_NAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 300, 5000})
    void names_are_refused_by_their_bytes(int bytes) {
        assertThat(found("a".repeat(bytes))).containsExactly(Rule.BAD_FILE_NAME);
        assertThat(found("论".repeat(bytes / 3 + 1))).containsExactly(Rule.BAD_FILE_NAME);
        assertThat(found("a".repeat(200))).isEmpty();
    }

    private static List<Rule> found(String path) {
        Findings findings = new Findings();
        FileName.accepted(path, Position.of("content"), findings);
        return findings.list().stream().map(Diagnostic::rule).toList();
    }
}
