package org.rapporteur.output;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * Exchanges two folders in one step, so that no moment is without the one or the other: {@code renameat2} with {@code
 * RENAME_EXCHANGE} on Linux, {@code renamex_np} with {@code RENAME_SWAP} on macOS. Java has no name for it.
 */
final class FolderExchange {

    private static final int CURRENT_FOLDER = -100;
    private static final int RENAME_EXCHANGE = 2;
    private static final int RENAME_SWAP = 2;

    private FolderExchange() {}

    /**
     * Exchanges two folders of one file system.
     *
     * @return whether it was done; if not, the system, the file system or the machine's Java does not offer it, and all is
     *     as before
     */
    static boolean of(Path first, Path second) {
        try {
            return call(bytes(first), bytes(second)) == 0;
        } catch (LinkageError | IllegalCallerException e) {
            // An older system library has no such call; and a newer Java may not allow it. Before, it warns on the
            // console of
            // what was not allowed on its command line: better that than a moment without a site.
            return false;
        }
    }

    private static int call(byte[] first, byte[] second) {
        if (Platform.isLinux()) {
            return function("renameat2")
                    .invokeInt(new Object[] {CURRENT_FOLDER, first, CURRENT_FOLDER, second, RENAME_EXCHANGE});
        }
        return Platform.isMac() ? function("renamex_np").invokeInt(new Object[] {first, second, RENAME_SWAP}) : -1;
    }

    private static Function function(String name) {
        return NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction(name);
    }

    /** As the system wants a path: in its own encoding, ended by a zero. */
    private static byte[] bytes(Path path) {
        return (path.toAbsolutePath() + "\0")
                .getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
    }
}
