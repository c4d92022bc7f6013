package org.rapporteur.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.model.Discussions;
import org.rapporteur.model.Document;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.view.DiscussionLine;
import org.rapporteur.page.view.LinkView;

/** Where outputs are discussed, as lines of a list. */
final class DiscussionLines {

    private final Composition page;

    DiscussionLines(Composition page) {
        this.page = page;
    }

    /** The meetings and announcements that link to one of some pages, each once, newest first. */
    List<DiscussionLine> of(Collection<SitePath> pages) {
        Map<Document, List<Discussions.Mention>> byDocument = page.record.discussions().of(pages).stream()
                .collect(Collectors.groupingBy(Discussions.Mention::where, LinkedHashMap::new, Collectors.toList()));
        return byDocument.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue()))
                .toList();
    }

    private DiscussionLine line(Document document, List<Discussions.Mention> mentions) {
        return new DiscussionLine(
                DateText.view(mentions.get(0).date()),
                page.place.link(document),
                Labels.text(document.type().word()),
                page.record
                        .tree()
                        .above(document, Document.Cycle.class)
                        .map(cycle -> page.place.link(page.record.tree().fullName(cycle), cycle.page())),
                paragraphs(document, mentions));
    }

    /** In the order of the text. */
    private List<LinkView> paragraphs(Document document, List<Discussions.Mention> mentions) {
        List<String> anchors = mentions.stream()
                .flatMap(mention -> mention.paragraph().stream())
                .toList();
        return document.body().paragraphs().stream()
                .filter(paragraph -> anchors.contains(paragraph.anchor()))
                .map(paragraph -> page.place.link(
                        "Paragraph " + paragraph.anchor().substring(1), document.page(), paragraph.anchor()))
                .toList();
    }
}
