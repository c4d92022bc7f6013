package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Corpus;
import org.rapporteur.build.Build;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Request;
import org.rapporteur.cache.Cache;
import org.rapporteur.data.Table;
import org.rapporteur.data.Tables;
import org.rapporteur.output.Content;
import org.rapporteur.page.Edition;

/** A table may have a row for everybody who ever took part: it is never in memory as a whole. */
class LongTablesTest {

    @TempDir
    Path content;

    private Edition edition;
    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void build() throws IOException {
        Corpus.write(content, 3);
        Request request = new Request(content, "content", Optional.empty(), Optional.empty(), false, Optional.empty());
        edition = Build.of(request, Cache.NONE, Progress.UNSEEN).plan().edition();
    }

    @Test
    void json_is_made_row_by_row_as_it_is_read() throws IOException {
        isMadeAsItIsRead(table -> new JsonText(edition).of(table));
    }

    @Test
    void csv_is_made_row_by_row_as_it_is_read() throws IOException {
        isMadeAsItIsRead(CsvText::of);
    }

    private interface Form {
        Stream<String> of(Table<?> table);
    }

    private void isMadeAsItIsRead(Form form) throws IOException {
        Table<?> table = new Tables(edition.record())
                .all().stream()
                        .filter(each -> each.name().equals("participants"))
                        .findFirst()
                        .orElseThrow();
        assertThat(table.size()).isGreaterThan(20);
        try (InputStream in = Content.pieces(() -> form.of(counted(table))).open()) {
            in.read();
            assertThat(made).hasValueLessThan(2);
            in.readAllBytes();
            assertThat(made).hasValue(table.size());
        }
    }

    private <R extends Record> Table<R> counted(Table<R> table) {
        return new Table<>(
                table.name(),
                table.title(),
                table.about(),
                table.type(),
                table.size(),
                () -> table.rows().get().peek(row -> made.incrementAndGet()));
    }
}
