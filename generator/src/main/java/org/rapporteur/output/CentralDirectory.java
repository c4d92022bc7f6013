package org.rapporteur.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The list of files at the end of a zip (APPNOTE 4.3.12), as Java wrote it. Java says of each file that it comes from DOS, and
 * then some programs take its name for one in the letters of DOS, although it says that it is UTF-8.
 */
final class CentralDirectory {

    /** Of the record at the very end (4.3.16), which has no comment here. */
    private static final int END = 22;

    private static final int END_64_LOCATOR = 20;

    /** Of each file, before its name (4.3.12). */
    private static final int HEADER = 46;

    private static final int SIGNATURE = 0x02014b50;

    /** “Version made by”, its upper byte (4.4.2.2). */
    private static final byte UNIX = 3;

    /** A plain file (4.4.15), which its owner writes and everybody reads. */
    private static final int PLAIN = 0100644 << 16;

    private CentralDirectory() {}

    /** Has every file come from Unix, where names are what they say. */
    static void fromUnix(Path zip) throws IOException {
        try (FileChannel file = FileChannel.open(zip, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long at = start(file);
            ByteBuffer header = read(file, at, HEADER);
            while (header.limit() == HEADER && header.getInt(0) == SIGNATURE) {
                header.put(5, UNIX).putInt(38, PLAIN);
                write(file, at, header);
                at += HEADER + length(header, 28) + length(header, 30) + length(header, 32);
                header = read(file, at, HEADER);
            }
        }
    }

    /** Of the name, of what is extra, of the comment. */
    private static int length(ByteBuffer header, int at) {
        return Short.toUnsignedInt(header.getShort(at));
    }

    /** Where it begins; with very many files, or very large ones, another record says so (4.3.14). */
    private static long start(FileChannel file) throws IOException {
        long end = file.size() - END;
        long start = Integer.toUnsignedLong(read(file, end + 16, Integer.BYTES).getInt());
        int files = Short.toUnsignedInt(read(file, end + 10, Short.BYTES).getShort());
        if (start < 0xFFFFFFFFL && files < 0xFFFF) {
            return start;
        }
        long end64 = read(file, end - END_64_LOCATOR + 8, Long.BYTES).getLong();
        return read(file, end64 + 48, Long.BYTES).getLong();
    }

    /** Fewer bytes than asked for at the end of the file. */
    private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
            // Until all is there.
        }
        return bytes.flip();
    }

    private static void write(FileChannel file, long at, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes, at + bytes.position());
        }
    }
}
