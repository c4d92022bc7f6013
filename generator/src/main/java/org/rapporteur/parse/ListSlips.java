package org.rapporteur.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.parse.YamlText.Part;

/**
 * Lines of a list at the margin that are no items of it: without a hyphen, with another sign, with other blanks in front. Only
 * looked for in a list that cannot be read, for elsewhere such a line goes on from the one above.
 */
final class ListSlips {

    /** How much of a line is shown. */
    private static final int SHOWN = 60;

    private final YamlText text;
    private final YamlParts parts;

    ListSlips(YamlText text) {
        this.text = text;
        this.parts = new YamlParts(text);
    }

    /** A line that is wrong in its list, and what to set aside for it. */
    record Slip(Part part, Diagnostic diagnostic) {}

    /**
     * A list at the margin, or of a key at the margin.
     *
     * @param first its first line
     * @param end behind its last line
     * @param indent the blanks in front of its items
     */
    private record Lines(int first, int end, int indent) {}

    /** The slips of the list that a line, counted from 0, belongs to. */
    List<Slip> around(int number) {
        return list(number).map(this::slips).orElse(List.of());
    }

    private Optional<Lines> list(int number) {
        boolean isRoot = begins(parts.next(-1, 1));
        int first = isRoot ? 0 : head(number) + 1;
        int end = isRoot ? text.size() : end(first);
        if (!isRoot
                && (first == 0
                        || !text.isUnread(first - 1)
                                && !parts.line(first - 1).value().isEmpty())) {
            return Optional.empty();
        }
        int begin = parts.next(first - 1, 1);
        int top = begin;
        while (top < end && !parts.line(top).isItem() && !(top == begin && begins(top))) {
            top++;
        }
        return top < end ? Optional.of(new Lines(first, end, parts.line(top).indent())) : Optional.empty();
    }

    /** Whether a line begins an item, if by another sign. */
    private boolean begins(int number) {
        return number < text.size()
                && (parts.line(number).isItem() || parts.line(number).hasOtherMark());
    }

    /** The key at the margin that a line stands below; -1 when there is none. */
    private int head(int number) {
        int at = Math.min(number, text.size() - 1);
        while (at >= 0 && !isHead(at)) {
            at--;
        }
        return at;
    }

    private int end(int first) {
        int at = first;
        while (at < text.size() && !isHead(at)) {
            at++;
        }
        return at;
    }

    private boolean isHead(int number) {
        return parts.line(number).keyColumn() == 0;
    }

    private List<Slip> slips(Lines list) {
        List<Slip> slips = new ArrayList<>();
        int item = -1;
        int at = list.first();
        while (at < list.end() && slips.size() < YamlEntries.MAX_UNREAD) {
            YamlLine line = parts.line(at);
            int last = at;
            if (isItem(line, list)) {
                item = at;
            } else if (isSlip(at, item, list)) {
                last = last(at, list);
                boolean isPart = line.hasKey() && item >= 0 && !isNewItem(line, item);
                String left = " ".repeat(list.indent()) + "-";
                slips.add(new Slip(new Part(isPart ? item : at, last, left), diagnostic(at, isPart, list)));
            }
            at = last + 1;
        }
        return slips;
    }

    private static boolean isItem(YamlLine line, Lines list) {
        return line.isItem() && line.indent() == list.indent() && !line.isIndentedByTab();
    }

    /** @param item the last item above; -1 when there is none */
    private boolean isSlip(int number, int item, Lines list) {
        YamlLine line = parts.line(number);
        if (line.isBlank() || text.isUnread(number)) {
            return false;
        }
        if (line.isItem() && (line.indent() < list.indent() || line.isIndentedByTab())) {
            return true;
        }
        if (line.indent() > list.indent()) {
            return (line.isItem() || !line.otherSign().isEmpty()) && isPlainItem(parts.next(number, -1), list);
        }
        // At the margin it is perhaps a key without its colon.
        return line.indent() > 0 || list.first() == 0 || line.hasOtherMark() || isAmongItems(number, list);
    }

    private boolean isAmongItems(int number, Lines list) {
        int next = parts.next(number, 1);
        return !parts.line(number).text().matches("[a-z-]+\\s*") && next < list.end() && isItem(parts.line(next), list);
    }

    /** Whether a line is an item that is one text, below which nothing can stand but more of it. */
    private boolean isPlainItem(int number, Lines list) {
        return number >= list.first()
                && isItem(parts.line(number), list)
                && !parts.line(number).hasKey()
                && parts.line(number).value().matches("[^\\[{|>\"'&*-].*");
    }

    /** Whether a key begins another item, as it began the one above. */
    private boolean isNewItem(YamlLine line, int item) {
        return parts.line(item).key().equals(line.key());
    }

    /** The last of the lines that belong to a slip: they stand further to the right than the items of the list. */
    private int last(int number, Lines list) {
        int at = number + 1;
        while (at < list.end()
                && (parts.line(at).isBlank() || parts.line(at).indent() > list.indent())
                && !parts.line(at).isItem()) {
            at++;
        }
        return at - 1;
    }

    private Diagnostic diagnostic(int number, boolean isPart, Lines list) {
        YamlLine line = parts.line(number);
        String words =
                line.words().length() <= SHOWN ? line.words() : line.words().substring(0, SHOWN) + "…";
        String write = "Write `- ` in front: `- " + words + "`";
        Optional<OddSign> odd = OddSign.in(line.text());
        if (odd.isPresent()) {
            return at(number, odd.get().column(), odd.get().message(), odd.get().hint());
        }
        if (line.isIndentedByTab()) {
            return at(number, line.text().indexOf('\t'), "A tab stands here.", "Use blanks: two for each level.");
        }
        if (!line.otherSign().isEmpty()) {
            return at(number, line.indent(), "“" + line.otherSign() + "” begins no item of a list here.", write + ".");
        }
        if (line.hasOtherMark()) {
            return at(
                    number,
                    line.indent(),
                    "There is no blank after the hyphen of this item.",
                    "Write `- ` with a blank before the item.");
        }
        if (line.isItem() || isPart) {
            return at(
                    number,
                    line.indent(),
                    line.indent() > list.indent()
                            ? "This item is indented more than the one above, so YAML takes it for a part of that one."
                            : "This line is not indented as the ones above it are.",
                    line.isItem()
                            ? "Give the items of one list the same number of blanks in front."
                            : "Let the keys of one entry begin under each other.");
        }
        return at(
                number,
                line.indent(),
                "This line stands in a list and has no hyphen in front.",
                write + "; if it goes on from the line above, indent it more than that one.");
    }

    private Diagnostic at(int line, int column, String message, String hint) {
        Position position = text.position(line, column);
        return new Diagnostic(Rule.YAML_SYNTAX, position, message, hint);
    }
}
