package org.rapporteur.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends after so many bytes, if it has not ended before. */
final class FirstBytes extends FilterInputStream {

    private long left;

    FirstBytes(InputStream stream, long most) {
        super(stream);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = super.read(into, from, (int) Math.min(most, left));
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = super.skip(Math.min(most, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
