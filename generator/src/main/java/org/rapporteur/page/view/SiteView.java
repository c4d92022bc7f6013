package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * The site around a page.
 *
 * @param home relative link to the home page
 * @param search relative link to the search
 * @param navigation the main navigation
 * @param indexes the pages that list one kind of thing
 */
public record SiteView(
        String title,
        Optional<String> shortTitle,
        Optional<String> description,
        String language,
        String home,
        String search,
        List<LinkView> navigation,
        List<LinkView> indexes,
        Optional<LinkView> publisher,
        Optional<LinkView> licence,
        Optional<LinkView> contact) {

    public SiteView {
        navigation = List.copyOf(navigation);
        indexes = List.copyOf(indexes);
    }
}
