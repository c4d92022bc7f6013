package org.rapporteur.export.search;

import org.rapporteur.cache.Packed;
import org.rapporteur.cache.Packing;
import org.rapporteur.cache.RecordCodec;

/**
 * A piece of the index. All of them together are as long as the record, and are known before the first is written.
 *
 * @param path in the published folder: {@code search/terms/4.json}
 * @param packed its content
 */
public record SearchFile(String path, Packed<Json> packed) {

    private static final RecordCodec<Json> CODEC = RecordCodec.of(Json.class);

    /** @param text as it is written */
    record Json(String text) {}

    /** A piece; a browser that took it for a page would find no tag in it. */
    static SearchFile of(String path, String json, Packing packing) {
        return new SearchFile(path, Packed.of(CODEC, new Json(json.replace("<", "\\u003c")), packing));
    }

    /** Its content. */
    public String json() {
        return packed.value().text();
    }
}
