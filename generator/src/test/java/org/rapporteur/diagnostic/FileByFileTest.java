package org.rapporteur.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileByFileTest {

    @Test
    void a_file_with_many_findings_is_read_once() {
        List<String> read = new ArrayList<>();
        SourceLines lines = new FileByFile(file -> {
            read.add(file);
            return List.of(file + " one", file + " two");
        });
        assertThat(lines.at(new Position("a", 1, 1))).isEqualTo("a one");
        assertThat(lines.at(new Position("a", 2, 1))).isEqualTo("a two");
        assertThat(lines.at(new Position("b", 2, 1))).isEqualTo("b two");
        assertThat(lines.at(new Position("b", 3, 1))).isEmpty();
        assertThat(read).containsExactly("a", "b");
    }
}
