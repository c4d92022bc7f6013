package org.rapporteur.page.view;

import java.util.List;

/**
 * Somebody in a matrix.
 *
 * @param attendance one for each meeting: {@code present}, {@code remote}, {@code apologies}, {@code observer}, or
 *     {@code none}
 * @param meetings how many of them they took part in
 * @param sortKey by which readers order a list by name
 */
public record AttendanceRow(LinkView person, List<Label> attendance, int meetings, String sortKey) {

    public AttendanceRow {
        attendance = List.copyOf(attendance);
    }
}
