package org.rapporteur.page;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.LaTeXObject;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Reads citations with tools that others wrote: jbibtex, and citeproc-java. */
public final class ReferenceManager {

    private ReferenceManager() {}

    /** The one entry of a BibTeX file. */
    public static BibTeXEntry bibTex(String text) {
        try {
            return new BibTeXConverter()
                    .loadDatabase(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getEntries()
                    .values()
                    .iterator()
                    .next();
        } catch (ParseException e) {
            throw new AssertionError(text, e);
        }
    }

    /** A field as TeX would print it. */
    public static String field(BibTeXEntry entry, String name) {
        String value = entry.getFields().entrySet().stream()
                .filter(field -> field.getKey().getValue().equals(name))
                .map(field -> field.getValue().toUserString())
                .collect(Collectors.joining());
        if (!value.contains("\\")) {
            // Nothing for TeX to do, whose parser here knows no scripts but a few.
            return value.replaceAll("[{}]", "");
        }
        try {
            List<LaTeXObject> objects = new LaTeXParser().parse(new StringReader(value));
            return new LaTeXPrinter().print(objects);
        } catch (ParseException | TokenMgrException e) {
            throw new AssertionError(value, e);
        }
    }

    /** The one record of a RIS file. */
    public static RISReference ris(String text) {
        try {
            List<RISReference> references =
                    new RISParser().parse(new StringReader(text)).getReferences();
            if (references.size() != 1) {
                throw new AssertionError(references.size() + " records: " + text);
            }
            return references.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one item of a CSL-JSON file. */
    public static CSLItemData csl(String text) {
        return CSLItemData.fromJson(item(text));
    }

    /** What CSL knows of the item: what it does not know is not kept. */
    public static Map<String, Object> known(String text) {
        return object(csl(text)
                .toJson(new StringJsonBuilderFactory().createJsonBuilder())
                .toString());
    }

    /** All of the item. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> item(String text) {
        try {
            List<Object> items = new JsonParser(new JsonLexer(new StringReader(text))).parseArray();
            if (items.size() != 1) {
                throw new AssertionError(items.size() + " items: " + text);
            }
            return (Map<String, Object>) items.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> object(String text) {
        return item("[" + text + "]");
    }
}
