package org.rapporteur.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.build.PlannedFile;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.output.Content;

/** Makes the files that are shown, and remembers of each page how it was when it could be made last. */
final class Pages {

    /** More than anybody has open. */
    static final int REMEMBERED = 50;

    private final PreviewLog log;
    private final Map<String, byte[]> last = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final Set<Diagnostic> said = new HashSet<>();
    private ShownSite saidOf;

    Pages(PreviewLog log) {
        this.log = log;
    }

    /**
     * A page with the preview's script.
     *
     * @param bytes the page; where it cannot be made, the last that could be; empty when there is none
     * @param source the file that it is made from, or what it lists
     * @param report what is wrong, with what is wrong in making it
     */
    record Made(Optional<byte[]> bytes, String source, Report report) {}

    /** The page at a path; nothing when no page is there. */
    Optional<Made> page(String path, Shown shown) {
        return file(path, shown).map(file -> page(path, file, shown));
    }

    /** The file at a path; nothing when none is there, or when that cannot be found out of what is wrong now. */
    Optional<PlannedFile> file(String path, Shown shown) {
        try {
            return shown.file(path);
        } catch (RuntimeException e) {
            log.failed(e);
            return Optional.empty();
        }
    }

    private Made page(String path, PlannedFile file, Shown shown) {
        List<Diagnostic> trouble = new ArrayList<>();
        Optional<byte[]> bytes = content(file, trouble).map(Pages::bytes).map(shown.site()::scripted);
        tell(trouble, shown);
        Report report = shown.report().with(trouble);
        return new Made(remembered(path, bytes.filter(any -> trouble.isEmpty())), file.source(), report);
    }

    /** Each finding once, as long as nothing is built anew: a template is wrong on every page that it makes. */
    private void tell(List<Diagnostic> trouble, Shown shown) {
        List<Diagnostic> news = unsaid(trouble, shown.site());
        if (!news.isEmpty()) {
            log.unmade(news, shown.lines());
        }
    }

    private synchronized List<Diagnostic> unsaid(List<Diagnostic> trouble, ShownSite site) {
        if (site != saidOf) {
            saidOf = site;
            said.clear();
        }
        return trouble.stream().filter(said::add).toList();
    }

    /** While files are wrong, what is made of them may be too little for a page; its readers are told what is wrong. */
    private Optional<Content> content(PlannedFile file, List<Diagnostic> trouble) {
        try {
            return file.making().content(trouble::add);
        } catch (RuntimeException e) {
            log.failed(e);
            return Optional.empty();
        }
    }

    private synchronized Optional<byte[]> remembered(String path, Optional<byte[]> bytes) {
        bytes.ifPresent(page -> last.put(path, page));
        return bytes.or(() -> Optional.ofNullable(last.get(path)));
    }

    /** How many pages are kept as they were. */
    synchronized int remembered() {
        return last.size();
    }

    private static byte[] bytes(Content content) {
        try (InputStream stream = content.open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
