package org.rapporteur.page;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.markdown.NumberedParagraph;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.view.CitationFormat;
import org.rapporteur.page.view.CitationView;
import org.rapporteur.page.view.CiteView;
import org.rapporteur.page.view.CitedParagraph;
import org.rapporteur.page.view.LinkView;

/** How pages and their numbered paragraphs are cited. */
final class CitePages {

    private final Edition edition;
    private final PublicRecord record;
    private final PagePlace place;
    private final CitedWorks works;
    private final ReaderLinks corrections;

    CitePages(Edition edition, PagePlace place) {
        this.edition = edition;
        this.record = edition.record();
        this.place = place;
        this.works = new CitedWorks(edition);
        this.corrections = ReaderLinks.of(edition);
    }

    /** A page that no document is. */
    CitationView citation(String title) {
        return new CitationView(works.of(title, place.page()).text(), List.of(), List.of());
    }

    /** A document, with the files beside its page. */
    CitationView citation(Document document) {
        CitedWork work = works.of(document);
        return CitedWorks.isWork(document)
                ? new CitationView(work.text(), formats(work, Optional.of(document.page())), paragraphs(document))
                : new CitationView(work.text(), List.of(), List.of());
    }

    private List<CitationFormat> formats(CitedWork work, Optional<SitePath> beside) {
        return List.of(
                format("BibTeX", work.bibTex(), beside.map(page -> page.file("cite.bib"))),
                format("RIS", work.ris().replace("\r\n", "\n"), beside.map(page -> page.file("cite.ris"))),
                format("CSL-JSON", work.cslJson(), beside.map(page -> page.file("cite.json"))));
    }

    private CitationFormat format(String name, String text, Optional<SitePath> file) {
        return new CitationFormat(name, text.replaceFirst("\n$", ""), file.map(place::href));
    }

    /** Where the paragraphs on a document's page are cited: an output shows the text of its newest version too. */
    private List<LinkView> paragraphs(Document document) {
        Stream<Document> newest = document instanceof Document.Output output
                ? edition.newest(output).stream().map(Document.class::cast)
                : Stream.empty();
        return Stream.concat(Stream.of(document), newest).flatMap(this::parts).toList();
    }

    private Stream<LinkView> parts(Document document) {
        List<SitePath> pages = Addresses.citing(document);
        return IntStream.range(0, pages.size()).mapToObj(part -> {
            List<NumberedParagraph> shown = shown(document, pages.get(part));
            IntSummaryStatistics numbers =
                    shown.stream().mapToInt(NumberedParagraph::number).summaryStatistics();
            String range = numbers.getMin() + (shown.size() == 1 ? "" : " to " + numbers.getMax());
            boolean current = pages.get(part).equals(place.page());
            return new LinkView(range, place.href(pages.get(part), shown.get(0).anchor()), false, current);
        });
    }

    private static List<NumberedParagraph> shown(Document document, SitePath part) {
        int from = Addresses.citing(document).indexOf(part) * Addresses.CITED_TOGETHER;
        List<NumberedParagraph> all = document.body().paragraphs();
        return all.subList(from, Math.min(all.size(), from + Addresses.CITED_TOGETHER));
    }

    /** One of the pages that cite the paragraphs of a document. */
    CiteView cite(Document document) {
        CitedWork work = works.of(document);
        List<LinkView> parts = parts(document).toList();
        return new CiteView(
                place.link(document),
                new CitationView(work.text(), formats(work, Optional.of(document.page())), List.of()),
                parts.size() < 2 ? List.of() : parts,
                shown(document, place.page()).stream()
                        .map(paragraph -> cited(paragraph, work, document))
                        .toList());
    }

    private CitedParagraph cited(NumberedParagraph paragraph, CitedWork work, Document document) {
        String number = Integer.toString(paragraph.number());
        CitedWork cited = work.paragraph(number, paragraph.anchor());
        return new CitedParagraph(
                paragraph.anchor(),
                place.link("Paragraph " + number, document.page(), paragraph.anchor()),
                Frames.shortened(paragraph.text()),
                new CitationView(cited.text(), formats(cited, Optional.empty()), List.of()),
                corrections.correction(ReaderLinks.Matter.of(
                        record.tree().name(document), document.page(), paragraph.anchor(), paragraph.text())));
    }
}
