package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PersonalName;

/**
 * What a citation says of a page, or of one of its numbered paragraphs. Every form of the citation is made from this one
 * value, so that they never differ.
 *
 * @param key for BibTeX and CSL: made of the address, in ASCII
 * @param kind what it is, in words: “Meeting summary”
 * @param authors those who may be named; none where the publisher alone answers for it
 * @param editors likewise those whose role says so
 * @param container what it belongs to: “BPF Cybersecurity 2017”
 * @param number its symbol
 * @param language BCP 47
 * @param paragraph the number of the paragraph; empty for the whole page
 */
public record CitedWork(
        String key,
        String kind,
        List<Author> authors,
        List<Author> editors,
        String publisher,
        String title,
        Optional<String> container,
        Optional<String> number,
        Optional<PartialDate> date,
        String language,
        String address,
        Optional<String> paragraph) {

    private static final Pattern LINE_END = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /**
     * @param person whether it is a person, and not an organisation
     * @param parts which part of it is the family's; empty of an organisation, and of a name of one word
     */
    public record Author(String name, boolean person, Optional<PersonalName> parts) {

        /** “van Horenbeeck, Maarten”, else the name as it is. */
        String inverted() {
            return parts.map(name -> (name.particle() + " " + name.family()).strip() + ", " + name.given())
                    .orElse(name);
        }
    }

    public CitedWork {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }

    /** One of its numbered paragraphs. */
    CitedWork paragraph(String number, String anchor) {
        return new CitedWork(
                key + "-" + anchor,
                kind,
                authors,
                editors,
                publisher,
                title,
                container,
                this.number,
                date,
                language,
                address + "#" + anchor,
                Optional.of(number));
    }

    /** Those who stand in an author's place: its authors, else the publisher. */
    List<Author> responsible() {
        return authors.isEmpty() ? List.of(new Author(publisher, false, Optional.empty())) : authors;
    }

    /** What the formats call it, which know of no paragraphs: “Virtual Meeting IV, paragraph 2”. */
    String wholeTitle() {
        return title + paragraph.map(number -> ", paragraph " + number).orElse("");
    }

    /** In one line: publisher, title, what it belongs to, symbol, date, paragraph, address. */
    public String text() {
        return Stream.of(
                                Optional.of(publisher),
                                Optional.of("“" + title + "”"),
                                container,
                                number,
                                date.map(DateText::words),
                                paragraph.map(number -> "paragraph " + number))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "))
                + ". " + address;
    }

    /** Without what ends a line, for formats that are read by lines. */
    static String line(String text) {
        return LINE_END.matcher(text).replaceAll(" ").strip();
    }

    /** An entry of BibTeX. */
    public String bibTex() {
        return BibTex.of(this);
    }

    /** A record of RIS, its lines ended as the format has them. */
    public String ris() {
        return Ris.of(this);
    }

    /** A list of CSL-JSON with this one item. */
    public String cslJson() {
        return CslJson.of(this);
    }
}
