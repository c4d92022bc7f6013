package org.rapporteur.page;

import java.util.Optional;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.Link;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.WebAddress;
import org.rapporteur.page.view.LinkView;

/**
 * A page, from where it stands: makes every link on it. Links within the site are relative, so that they work under any
 * base URL and from a plain file server.
 *
 * @param page the page's own address
 * @param rooted whether links start at the base URL instead: for pages that are shown at other addresses than their own
 */
record PagePlace(PublicRecord record, SitePath page, boolean rooted) {

    String href(SitePath target) {
        return rooted ? record.site().baseUrl().getRawPath() + target.encoded().substring(1) : page.relative(target);
    }

    String href(SitePath target, String fragment) {
        String anchor = fragment.isEmpty() ? "" : "#" + encoded(fragment);
        return target.equals(page) && !anchor.isEmpty() ? anchor : href(target) + anchor;
    }

    private static String encoded(String fragment) {
        return new SitePath("/" + fragment).encoded().substring(1).replace("%25", "%");
    }

    LinkView link(String text, SitePath target) {
        return new LinkView(text, href(target), false, target.equals(page));
    }

    LinkView link(String text, SitePath target, String fragment) {
        return new LinkView(text, href(target, fragment), false, false);
    }

    LinkView link(Document document) {
        return link(record.tree().name(document), document.page());
    }

    LinkView external(String text, String url) {
        return new LinkView(text, WebAddress.of(url).orElse(url), true, false);
    }

    /** A link of a document's front matter; empty when it leads to nothing that is published. */
    Optional<LinkView> link(Link link, DocumentPath from) {
        return link(link.target().value(), link.title(), from);
    }

    Optional<LinkView> link(String target, Optional<String> title, DocumentPath from) {
        Destination destination = record.targets().resolve(from, target);
        if (destination instanceof Destination.External external) {
            return Optional.of(external(title.orElseGet(() -> readable(external.url())), external.url()));
        }
        if (destination instanceof Destination.ToPage to) {
            String text = title.orElseGet(() -> to.document()
                    .map(record.tree()::name)
                    .or(() -> Indexes.title(to.page()))
                    .orElse(target));
            return Optional.of(link(text, to.page(), to.fragment()));
        }
        if (destination instanceof Destination.ToFile to) {
            return Optional.of(link(title.orElse(to.file().name()), to.file(), to.fragment()));
        }
        return Optional.empty();
    }

    /** An address without what every address has. */
    static String readable(String url) {
        return url.replaceFirst("(?i)^(https?://(www\\.)?|mailto:)", "").replaceFirst("/$", "");
    }

    /** The address with the site's base URL in front, for feeds, cards and citations. */
    static String absolute(PublicRecord record, SitePath target) {
        return record.site().baseUrl() + target.encoded().substring(1);
    }

    String canonical() {
        return absolute(record, page);
    }
}
