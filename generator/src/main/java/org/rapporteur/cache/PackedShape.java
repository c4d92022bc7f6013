package org.rapporteur.cache;

/** What is packed stays so where it is written and read. */
record PackedShape(RecordCodec<?> codec) implements Shape {

    @Override
    public void write(Object value, BytesOut out) {
        Packed<?> packed = (Packed<?>) value;
        out.number(packed.length());
        out.number(packed.hashCode());
        out.all(packed.bytes());
    }

    @Override
    public Object read(BytesIn in) {
        int length = (int) in.number();
        int sum = (int) in.number();
        return new Packed<>(codec, in.stored(), length, sum);
    }
}
