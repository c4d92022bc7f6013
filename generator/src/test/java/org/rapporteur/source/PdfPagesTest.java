package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a document is that was issued as a file. */
class PdfPagesTest {

    @TempDir
    Path folder;

    private Optional<Integer> pages(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), bytes);
        return PdfPages.of(new SourceFile("a.pdf", "content/a.pdf", file, bytes.length, Instant.EPOCH));
    }

    private Optional<Integer> pages(String text) throws IOException {
        return pages(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void the_root_of_the_page_tree_says_it() throws Exception {
        assertThat(
                        pages(
                                "%PDF-1.4\n1 0 obj\n<< /Type /Pages /Kids [2 0 R] /Resources << /Font << >> >> /Count 47 >>\nendobj\n"
                                        + "2 0 obj\n<< /Type /Pages /Parent 1 0 R /Count 40 >>\nendobj\n3 0 obj << /Type /Page >> endobj"))
                .contains(47);
    }

    @Test
    void the_newest_state_of_the_file_counts() throws Exception {
        assertThat(pages("1 0 obj<</Type/Pages/Count 47>>endobj 1 0 obj<</Type/Pages/Count 45>>endobj"))
                .contains(45);
    }

    @Test
    void what_stands_in_a_text_or_picture_is_not_taken_for_it() throws Exception {
        assertThat(
                        pages(
                                "1 0 obj<</Type/Pages/Count 4>>endobj 2 0 obj<</Length 9>>\nstream\n<< << /Type/Pages/Count 9 >>\nendstream"))
                .contains(4);
    }

    @Test
    void it_may_be_compressed() throws Exception {
        assertThat(pages(compressed("1 0 <</Type/Pages/Kids[2 0 R]/Count 12>>")))
                .contains(12);
    }

    @Test
    void a_little_that_becomes_very_much_is_not_read_to_its_end() throws Exception {
        assertThat(pages(compressed(" ".repeat(60_000_000) + "<</Type/Pages/Count 12>>")))
                .isEmpty();
    }

    @Test
    void a_file_that_is_none_says_nothing() throws Exception {
        assertThat(pages("")).isEmpty();
        assertThat(pages("%PDF-1.4 <<<<<< /Type /Pages >>")).isEmpty();
        assertThat(pages("<< /Type /ObjStm /FlateDecode >>\nstream\nnot compressed\nendstream"))
                .isEmpty();
    }

    private static byte[] compressed(String objects) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(pdf)) {
            deflated.write(objects.getBytes(StandardCharsets.ISO_8859_1));
            deflated.finish();
            pdf.write("\nendstream\nendobj".getBytes(StandardCharsets.ISO_8859_1));
        }
        return pdf.toByteArray();
    }
}
