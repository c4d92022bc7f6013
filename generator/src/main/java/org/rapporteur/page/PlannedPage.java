package org.rapporteur.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.markdown.Html;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.view.PageFrame;
import org.rapporteur.page.view.SiteView;

/**
 * A page that will stand at an address. Nothing of it is made before it is asked for, and it is made anew each time.
 *
 * @param path its address
 * @param template the name of its template, without the ending: {@code meeting}
 * @param source what it is made from, for messages: a file, or what it lists
 * @param listed whether the site map has it
 * @param updated when what it is made from was last changed
 * @param content what the template shows
 */
public record PlannedPage(
        SitePath path,
        String template,
        String source,
        boolean listed,
        Optional<PartialDate> updated,
        Supplier<Content> content) {

    /**
     * What a template shows.
     *
     * @param site the site around the page
     * @param page what every page has
     * @param view the page's own content, a record of {@link org.rapporteur.page.view}
     * @param linkedData the same for machines, as JSON-LD; empty of a page that is not of the record
     */
    public record Content(SiteView site, PageFrame page, Record view, Optional<Html> linkedData) {

        Content(SiteView site, PageFrame page, Record view) {
            this(site, page, view, Optional.empty());
        }
    }
}
