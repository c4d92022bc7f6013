package org.rapporteur.page.view;

import java.util.List;

/** The dates of one kind, in a line of a picture. */
public record TimelineLane(Label kind, List<TimelineMark> marks) {

    public TimelineLane {
        marks = List.copyOf(marks);
    }
}
