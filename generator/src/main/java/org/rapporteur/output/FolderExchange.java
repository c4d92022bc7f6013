package org.rapporteur.output;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.lang.reflect.InvocationTargetException;
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

    /** From this version on, Java warns on the console of native calls that were not allowed on the command line. */
    private static final int WARNS_OF_NATIVE_CALLS = 24;

    private FolderExchange() {}

    /**
     * Exchanges two folders of one file system.
     *
     * @return whether it was done; if not, the system, the file system or the machine's Java does not offer it, and all is
     *     as before
     */
    static boolean of(Path first, Path second) {
        if (!mayCall()) {
            return false;
        }
        try {
            return call(bytes(first), bytes(second)) == 0;
        } catch (LinkageError e) {
            // An older system library: it has no such call.
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

    /** {@code Module.isNativeAccessEnabled} came after Java 17, so it is asked for by name. */
    private static boolean mayCall() {
        if (Runtime.version().feature() < WARNS_OF_NATIVE_CALLS) {
            return true;
        }
        try {
            Module caller = NativeLibrary.class.getModule();
            return (Boolean) Module.class.getMethod("isNativeAccessEnabled").invoke(caller);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
