package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.Edit;
import org.rapporteur.redline.Block.Cell;

/**
 * Which cell of a row is which of the row as it was. The rows of a table follow its head: so a column that is new is new in each.
 */
final class Columns {

    /**
     * A cell and what it was.
     *
     * @param before empty when its column is new
     * @param after empty when its column is gone
     */
    record Pair(Optional<Cell> before, Optional<Cell> after) {
        Cell shown() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /** The places of a cell in both rows; -1 where it is not. */
    private record Column(int before, int after) {}

    private List<Column> head = List.of();

    /** The cells of a block that is in both texts, in their order. */
    List<Pair> of(Block before, Block after) {
        if (after.cells().stream().allMatch(cell -> cell.element().equals("th"))) {
            head = columns(before.cells(), after.cells());
        }
        boolean follows = count(head.stream().map(Column::before).toList())
                        == before.cells().size()
                && count(head.stream().map(Column::after).toList())
                        == after.cells().size();
        return (follows ? head : columns(before.cells(), after.cells()))
                .stream()
                        .map(column -> new Pair(cell(before, column.before()), cell(after, column.after())))
                        .toList();
    }

    private static long count(List<Integer> places) {
        return places.stream().filter(place -> place >= 0).count();
    }

    private static Optional<Cell> cell(Block row, int place) {
        return place < 0 ? Optional.empty() : Optional.of(row.cells().get(place));
    }

    /** What says the same is the same; between, in their order. */
    private static List<Column> columns(List<Cell> before, List<Cell> after) {
        List<Column> columns = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (Edit edit : Items.edits(
                before.stream().map(Cell::tokens).toList(),
                after.stream().map(Cell::tokens).toList())) {
            while (a < edit.getBeginA()) {
                columns.add(new Column(a++, b++));
            }
            while (a < edit.getEndA() || b < edit.getEndB()) {
                columns.add(new Column(a < edit.getEndA() ? a++ : -1, b < edit.getEndB() ? b++ : -1));
            }
        }
        while (a < before.size()) {
            columns.add(new Column(a++, b++));
        }
        return columns;
    }
}
