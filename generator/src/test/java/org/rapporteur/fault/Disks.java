package org.rapporteur.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** What runs a process where the folder of a site lies on a disk that has a fault. Needs Linux, and leave to mount for itself alone. */
final class Disks {

    /** What is mounted is seen by this process alone, and goes with it; what the build left is copied back. */
    private static final String ON_A_SMALL_DISK = """
            set -e; place=$1; disk=$place.disk; mkdir -p $disk
            mount -t tmpfs -o $2 none $disk; cp -a $place/. $disk; mount --bind $disk $place
            shift 2; code=0; "$@" || code=$?
            umount $place; rm -rf $place/* $place/.[!.]*; cp -a $disk/. $place; exit $code
            """;

    private static final String READ_ONLY = """
            set -e; mount --bind $1 $1; mount -o remount,bind,ro $1; shift; exec "$@"
            """;

    private static final String MOUNTED = """
            set -e; mount --bind $1 $2; shift 2; exec "$@"
            """;

    private Disks() {}

    /** @param inside becomes the same folder as the other one */
    static List<String> mounted(Path folder, Path inside) throws IOException, InterruptedException {
        return mounting(MOUNTED, folder.toString(), inside.toString());
    }

    /** @param options of the disk: {@code size=100k}, or {@code nr_inodes=10} */
    static List<String> small(TwoSites sites, String options) throws IOException, InterruptedException {
        return mounting(ON_A_SMALL_DISK, sites.place().toString(), options);
    }

    static List<String> readOnly(TwoSites sites) throws IOException, InterruptedException {
        return mounting(READ_ONLY, sites.place().toString());
    }

    private static List<String> mounting(String script, String... arguments) throws IOException, InterruptedException {
        require("mounting for itself", "unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt");
        List<String> shell = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", script, "sh"));
        shell.addAll(List.of(arguments));
        return shell;
    }

    /** Skips the test, and says so, where a command fails. */
    static void require(String what, String... command) throws IOException, InterruptedException {
        try {
            if (new ProcessBuilder(command).start().waitFor() == 0) {
                return;
            }
        } catch (IOException missing) {
            // As where it may not be run.
        }
        System.err.println("NOT RUN: a fault that needs " + what + ", which this machine does not permit.");
        throw new TestAbortedException(what);
    }
}
