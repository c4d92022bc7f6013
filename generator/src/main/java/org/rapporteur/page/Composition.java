package org.rapporteur.page;

import org.rapporteur.markdown.GlossaryExpansion;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** One page being composed: everything that makes its lines and links, all starting from its address. */
final class Composition {

    final Edition edition;
    final PublicRecord record;
    final PagePlace place;
    final PersonLines people;
    final MeetingLines meetings;
    final OutputLines outputs;
    final ContributionLines contributions;
    final TimelineLines timeline;
    final EmbedViews embeds;
    final BodyViews bodies;

    Composition(Edition edition, GlossaryExpansion glossary, SitePath page) {
        this(edition, glossary, page, false);
    }

    /** @param rooted as {@link PagePlace#rooted} */
    Composition(Edition edition, GlossaryExpansion glossary, SitePath page, boolean rooted) {
        this.edition = edition;
        this.record = edition.record();
        this.place = new PagePlace(record, page, rooted);
        this.people = new PersonLines(record, place);
        this.meetings = new MeetingLines(edition, place);
        this.outputs = new OutputLines(edition, place);
        this.contributions = new ContributionLines(record, place);
        this.timeline = new TimelineLines(edition, place);
        this.embeds = new EmbedViews(edition, place);
        this.bodies = new BodyViews(record, place, glossary, embeds);
    }
}
