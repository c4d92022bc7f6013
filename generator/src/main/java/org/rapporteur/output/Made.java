package org.rapporteur.output;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Bytes in memory of which the sum was taken: nobody takes it once more. */
record Made(byte[] bytes, FileSum print) implements Content {

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
