package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param title the only heading of level 1
 * @param name what it is called where nothing around it says whose it is: “Report, Draft 1.0”
 * @param context whose it is: “BPF Cybersecurity 2017”; a title such as “Virtual Meeting IV” alone does not say
 * @param summary what its editor says of it in one or two sentences
 * @param home whether it is the home page
 * @param kind the template's name, for a class on the body
 * @param description one or two sentences
 * @param canonical absolute address
 * @param image absolute address of a picture for social cards
 * @param language BCP 47
 * @param direction {@code ltr} or {@code rtl}
 * @param breadcrumbs the pages above, the home page first
 * @param updated when it was last changed
 * @param commit the commit that changed it last, with a link to it where the repository is known
 * @param edit where it can be edited
 * @param history where its history is
 * @param correction where a reader asks for a correction, with the page filled in
 * @param feed the nearest feed
 * @param calendar the nearest calendar
 * @param draft whether it is left out of what is published
 * @param withdrawn the numbered paragraphs that stood here once
 * @param citation how to cite it; empty of what is no page of the record
 * @param indexed whether search engines may list it
 */
public record PageFrame(
        String title,
        String name,
        Optional<String> context,
        Optional<String> summary,
        boolean home,
        String kind,
        String description,
        String canonical,
        Optional<String> image,
        String language,
        String direction,
        List<LinkView> breadcrumbs,
        Optional<DateView> updated,
        Optional<LinkView> commit,
        Optional<String> edit,
        Optional<String> history,
        Optional<String> correction,
        Optional<LinkView> feed,
        Optional<LinkView> calendar,
        boolean draft,
        List<WithdrawnView> withdrawn,
        Optional<CitationView> citation,
        boolean indexed) {

    public PageFrame {
        breadcrumbs = List.copyOf(breadcrumbs);
        withdrawn = List.copyOf(withdrawn);
    }

    /** The frame of a page that only leads to another one: that one's address is the one to remember. */
    public PageFrame standingFor(String address) {
        return new PageFrame(
                title,
                name,
                context,
                summary,
                home,
                kind,
                description,
                address,
                image,
                language,
                direction,
                breadcrumbs,
                updated,
                commit,
                edit,
                history,
                correction,
                feed,
                calendar,
                draft,
                withdrawn,
                citation,
                indexed);
    }
}
