package org.rapporteur.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.data.Column;
import org.rapporteur.data.Table;

/** A table as CSV (RFC 4180), with a head; harmless in a spreadsheet. */
final class CsvText {

    /**
     * The beginnings that spreadsheets take for a formula's (OWASP, “CSV Injection”), in half and full width, also behind what
     * cannot be seen.
     */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]*(?:[=+\\-@＝＋－＠]|(?<=[\\t\\r\\n])).*", Pattern.DOTALL);

    private CsvText() {}

    /** Its lines. */
    static Stream<String> of(Table<?> table) {
        List<Column> columns = table.columns();
        return Stream.concat(
                Stream.of(line(columns.stream().map(Column::name).toList())),
                table.rows()
                        .get()
                        .map(row -> line(columns.stream()
                                .map(column -> harmless(column.cell(row)))
                                .toList())));
    }

    private static String line(List<String> cells) {
        StringWriter line = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(line)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            // Nothing but memory is written to.
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /** With an apostrophe in front a formula is a text. */
    static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
