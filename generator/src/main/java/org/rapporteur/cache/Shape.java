package org.rapporteur.cache;

/** How values of one type are written and read. */
interface Shape {

    void write(Object value, BytesOut out);

    Object read(BytesIn in);
}
