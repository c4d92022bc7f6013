package org.rapporteur.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What was read, before anything is looked up in anything else.
 *
 * @param documents those in the site's own language, drafts left out, by page
 * @param translations documents in other languages, by file
 * @param drafts documents that are not published yet
 * @param draftAssets the files in the folders of drafts, which are not published either
 * @param unread the documents whose front matter could not be read, or not all that it must have
 * @param assets the files that are copied
 */
public record Parsed(
        Site site,
        Registers registers,
        List<Document> documents,
        List<Document> translations,
        List<DocumentPath> drafts,
        List<String> draftAssets,
        List<Unread> unread,
        List<Asset> assets) {

    public Parsed {
        documents = List.copyOf(documents);
        translations = List.copyOf(translations);
        drafts = List.copyOf(drafts);
        draftAssets = List.copyOf(draftAssets);
        unread = List.copyOf(unread);
        assets = List.copyOf(assets);
    }

    /** The same under another base URL, if one is given. */
    public Parsed under(Optional<URI> baseUrl) {
        return baseUrl.map(url -> with(site.under(url))).orElse(this);
    }

    /** The same with other settings of the site. */
    Parsed with(Site other) {
        return with(other, registers);
    }

    /** The same with other registers. */
    public Parsed with(Site other, Registers others) {
        return new Parsed(other, others, documents, translations, drafts, draftAssets, unread, assets);
    }
}
