package org.rapporteur.source;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether an SVG is a picture and nothing else: one that runs no script and loads nothing from elsewhere, in whatever
 * disguise. It is read as a browser reads it, as XML, so that no spelling makes a difference; what cannot be read so is no
 * picture. What can run or load: SVG 2, “Linking” and “Scripting and Interactivity”.
 */
public final class SvgPicture {

    /** Another encoding could be one that a browser knows and we read otherwise. */
    private static final Set<String> ENCODINGS = Set.of("utf-8", "us-ascii", "iso-8859-1", "windows-1252");

    private static final String HTML = "http://www.w3.org/1999/xhtml";

    /** Elements that run script, show other documents, or change the attributes of others while they are shown. */
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "handler",
            "listener",
            "set",
            "animate",
            "audio",
            "video");

    private static final String EMBEDDED = "data:(image/(png|jpe?g|gif|webp|avif)|font/|application/(x-)?font)";

    /** An address of something in the picture, or of a file of the same site. */
    private static final Pattern OWN = Pattern.compile("(?is)#.*|" + EMBEDDED + ".*|(?!//)[^:\\\\]*");

    private static final Pattern WEB = Pattern.compile("(?is)(https?|mailto):.*");

    /** How a style loads something; by a backslash it could say so in other letters. */
    private static final Pattern LOADING =
            Pattern.compile("(?i)\\\\|@import|image-set\\(|\\bsrc\\(|url\\((?!\\s*+[\"']?+\\s*+(#|" + EMBEDDED + "))");

    private final XMLStreamReader reader;

    /** What all style sheets say: comments and elements between the parts of one make no difference to browsers. */
    private final StringBuilder styles = new StringBuilder();

    private boolean inStyle;

    private SvgPicture(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Whether the bytes of a file are such a picture. */
    public static boolean isHarmless(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new SvgPicture(factory.createXMLStreamReader(new ByteArrayInputStream(bytes))).isHarmless();
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private boolean isHarmless() throws XMLStreamException {
        boolean harmless = isKnown(reader.getEncoding()) && isKnown(reader.getCharacterEncodingScheme());
        while (harmless && reader.hasNext()) {
            harmless = isHarmless(reader.next());
        }
        return harmless && !LOADING.matcher(styles).find();
    }

    private static boolean isKnown(String encoding) {
        return encoding == null || ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT));
    }

    private boolean isHarmless(int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                inStyle |= isStyle();
                yield isHarmlessElement();
            }
            case XMLStreamConstants.END_ELEMENT -> {
                inStyle &= !isStyle();
                yield true;
            }
            case XMLStreamConstants.CHARACTERS -> {
                styles.append(inStyle ? reader.getText() : "");
                yield true;
            }
            // What stands in brackets there defines entities, and attributes that are not written.
            case XMLStreamConstants.DTD -> !reader.getText().contains("]");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                !lower(reader.getPITarget()).equals("xml-stylesheet");
            case XMLStreamConstants.ENTITY_REFERENCE -> false;
            default -> true;
        };
    }

    private boolean isStyle() {
        return lower(reader.getLocalName()).equals("style");
    }

    private boolean isHarmlessElement() {
        return !ACTIVE.contains(lower(reader.getLocalName()))
                && !HTML.equals(reader.getNamespaceURI())
                && IntStream.range(0, reader.getAttributeCount()).allMatch(this::isHarmlessAttribute);
    }

    private boolean isHarmlessAttribute(int attribute) {
        String name = lower(reader.getAttributeLocalName(attribute));
        String value = reader.getAttributeValue(attribute);
        if (name.startsWith("on") || name.equals("base") || name.equals("attributename") && value.endsWith("href")) {
            return false;
        }
        if (name.equals("href") || name.equals("src")) {
            return isHarmlessAddress(value);
        }
        // What a drawing program notes for itself is in a namespace of its own, and no style.
        return reader.getAttributeNamespace(attribute) != null
                || value.indexOf('(') < 0
                || !LOADING.matcher(value).find();
    }

    private boolean isHarmlessAddress(String value) {
        // Browsers set blanks and control characters in an address aside.
        String address = value.replaceAll("[\\s\\p{Cc}]", "");
        boolean link = lower(reader.getLocalName()).equals("a");
        return OWN.matcher(address).matches() || link && WEB.matcher(address).matches();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
