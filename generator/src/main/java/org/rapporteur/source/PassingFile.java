package org.rapporteur.source;

import java.util.regex.Pattern;

/**
 * What programs keep beside a file while somebody writes it, or beside the files of a folder: no part of a record, and no
 * mistake of an editor's. What is left behind otherwise, such as {@code .bak} and {@code .orig}, somebody meant to keep.
 */
public final class PassingFile {

    private static final Pattern NAME = Pattern.compile(String.join(
            "|",
            // Hidden; most editors' swap files and locks, and .DS_Store.
            "\\..*",
            // Backups and unsaved texts (GNU Emacs Manual, “Backup Names” and “Auto Save Files”; nano, gedit and Kate
            // likewise).
            ".*~|#.*#",
            // Vim: whether a file can be made at all, and its swap files where they are not hidden (backupcopy,
            // swap-file).
            "4913|.*\\.sw[nop]",
            // Whoever opened it in an office program.
            "~\\$.*",
            // Half of a save.
            ".*\\.tmp|.*___jb_(tmp|old)___",
            // How Windows shows a folder.
            "(?i)thumbs\\.db|desktop\\.ini"));

    private PassingFile() {}

    /** Whether a file of this name is one. A folder is not: there may be a meeting 4913. */
    public static boolean isCalled(String name) {
        return NAME.matcher(name).matches();
    }
}
