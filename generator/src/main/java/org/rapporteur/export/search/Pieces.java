package org.rapporteur.export.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.cache.Packing;

/** A sorted list, cut into files of a few kilobytes, and where the cuts are. */
final class Pieces {

    private final String folder;
    private final int bytes;
    private final Packing packing;
    private final List<SearchFile> files = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private String last = "";
    private int size;

    /**
     * @param folder of the files
     * @param bytes that a piece should not exceed; one entry alone may
     * @param packing takes the pieces
     */
    Pieces(String folder, int bytes, Packing packing) {
        this.folder = folder;
        this.bytes = bytes;
        this.packing = packing;
    }

    /** @param key not less than the last, in the order of UTF-16, which is that of the script */
    void add(String key, String json) {
        int length = json.getBytes(StandardCharsets.UTF_8).length + 2;
        // What has one key stays together.
        if (starts.isEmpty() || size + length > bytes && !key.equals(last)) {
            cut();
            starts.add(shortest(last, key));
        }
        piece.append(piece.length() == 0 ? "[" : ",\n").append(json);
        size += length;
        last = key;
    }

    private void cut() {
        if (piece.length() > 0) {
            files.add(SearchFile.of(folder + "/" + files.size() + ".json", piece + "]\n", packing));
        }
        piece.setLength(0);
        size = 0;
    }

    /** The shortest text that is greater than the one key and not greater than the other. */
    private static String shortest(String before, String key) {
        int same = 0;
        while (same < before.length() && same < key.length() && before.charAt(same) == key.charAt(same)) {
            same++;
        }
        int end = Math.min(same + 1, key.length());
        // Half a character is none in UTF-8.
        return key.substring(0, end < key.length() && Character.isLowSurrogate(key.charAt(end)) ? end + 1 : end);
    }

    List<SearchFile> files() {
        cut();
        return List.copyOf(files);
    }

    /** The beginnings of the pieces: what is less than the second is in the first. */
    String starts() {
        return String.join(" ", starts);
    }
}
