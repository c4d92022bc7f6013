package org.rapporteur.model;

import java.util.List;
import java.util.stream.Stream;

/** Everybody whom a document names, in its order. */
final class Appearances {

    private Appearances() {}

    static Stream<Appearance> in(Document document) {
        if (document instanceof Document.Participants list) {
            return each(Appearance.Kind.ATTENDED, document, list.participants());
        }
        if (document instanceof Document.Meeting meeting) {
            return Stream.concat(
                    each(Appearance.Kind.FACILITATED, document, meeting.facilitators()),
                    meeting.actions().stream()
                            .flatMap(action -> each(Appearance.Kind.TOOK_ACTION, document, action.who())));
        }
        if (document instanceof Document.Cycle cycle) {
            return each(Appearance.Kind.ON_TEAM, document, cycle.team());
        }
        if (document instanceof Document.Output output) {
            return each(Appearance.Kind.AUTHORED, document, output.authors());
        }
        if (document instanceof Document.Contributions list) {
            return list.entries().orElse(List.of()).stream()
                    .flatMap(entry -> each(Appearance.Kind.CONTRIBUTED, document, entry.persons()));
        }
        return Stream.empty();
    }

    private static Stream<Appearance> each(Appearance.Kind kind, Document document, List<PersonMention> mentions) {
        return mentions.stream().map(mention -> new Appearance(kind, document, mention));
    }
}
