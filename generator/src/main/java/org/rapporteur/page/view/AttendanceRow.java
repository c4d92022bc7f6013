package org.rapporteur.page.view;

import java.util.List;

/**
 * Somebody in a matrix.
 *
 * @param attendance one for each meeting: {@code present}, {@code remote}, {@code apologies}, {@code observer}, or
 *     {@code none}
 */
public record AttendanceRow(LinkView person, List<Label> attendance) {

    public AttendanceRow {
        attendance = List.copyOf(attendance);
    }
}
