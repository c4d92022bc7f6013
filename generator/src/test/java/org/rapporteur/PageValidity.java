package org.rapporteur;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The checker of the W3C, in this process: what it calls an error, page by page. */
final class PageValidity {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** In bytes: the checker goes as deep into its schema as that is long. */
    private static final long STACK = 1 << 24;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final Found found = new Found();

    PageValidity() {
        Thread setUp = new Thread(null, this::setUp, "checker of pages", STACK);
        setUp.start();
        try {
            setUp.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the checker was not set up", e);
        }
    }

    private void setUp() {
        try {
            validator.setUpMainSchema(SCHEMA, found);
            validator.setUpValidatorAndParsers(found, true, false);
        } catch (Exception e) {
            throw new IllegalStateException("the checker cannot be set up", e);
        }
    }

    /** The errors of all pages of a folder. */
    List<String> errors(Path folder) {
        return SiteFolder.files(folder).stream()
                .filter(file -> file.endsWith(".html"))
                .flatMap(file -> errors(file, SiteFolder.read(folder.resolve(file))).stream())
                .toList();
    }

    /** The errors of one page. */
    List<String> errors(String file, String html) {
        found.errors.clear();
        try {
            InputSource source = new InputSource(new StringReader(html));
            source.setSystemId("http://site.invalid/" + file);
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            found.errors.add(String.valueOf(e.getMessage()));
        }
        return found.errors.stream().map(error -> file + ":" + error).toList();
    }

    private static final class Found implements ErrorHandler {
        private final List<String> errors = new ArrayList<>();

        @Override
        public void warning(SAXParseException exception) {
            // What is merely unusual is the author's choice.
        }

        @Override
        public void error(SAXParseException exception) {
            errors.add(exception.getLineNumber() + ": " + exception.getMessage());
        }

        @Override
        public void fatalError(SAXParseException exception) {
            error(exception);
        }
    }
}
