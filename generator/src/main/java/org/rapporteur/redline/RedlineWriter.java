package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.rapporteur.redline.Block.Cell;
import org.rapporteur.redline.Redline.Change;
import org.rapporteur.redline.Redline.Heading;
import org.rapporteur.redline.WordDifference.Stretch;

/** Writes the steps from one text to the other as HTML. */
final class RedlineWriter {

    /** What neither a stretch nor a place shows. */
    private static final Set<Manner> REMARKS =
            Set.of(Manner.LOWER, Manner.HIGHER, Manner.SET, Manner.SPLIT, Manner.JOINED);

    private final StringBuilder html = new StringBuilder();
    private final FrameWriter frames = new FrameWriter(html);
    private final Columns columns = new Columns();
    private final List<Change> changes = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    /** The numbers of what moved, by the block as it was. */
    private final Map<Block, Integer> moved = new IdentityHashMap<>();

    /** Whether there are other texts on the page, so that nothing may be pointed at. */
    private final boolean alone;

    private int written;

    private RedlineWriter(boolean alone) {
        this.alone = alone;
    }

    /** Of a whole text, in which each change can be linked to. */
    static RedlineWriter linked() {
        return new RedlineWriter(false);
    }

    /** Of the changes alone. */
    static RedlineWriter alone() {
        return new RedlineWriter(true);
    }

    Redline write(List<Step> steps) {
        number(steps);
        steps.forEach(this::step);
        frames.close();
        int renumbered = (int) steps.stream().filter(Step::isRenumbered).count();
        return new Redline(html.toString(), changes, renumbered, headings);
    }

    String line(List<Token> before, List<Token> after) {
        WordDifference.of(before, after).forEach(this::stretch);
        return html.toString();
    }

    /** Where a block went is said before it is there. */
    private void number(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            List<Manner> manners = step.manners();
            if (!manners.isEmpty()) {
                Block shown = step.shown();
                int number = changes.size() + 1;
                List<Kind> along = MovedSection.along(steps.subList(i, steps.size()));
                Kind kind = along.isEmpty() ? shown.kind() : Kind.SECTION;
                changes.add(new Change(number, manners, kind, along, Excerpt.of(shown)));
                if (manners.contains(Manner.MOVED)) {
                    moved.put(step.before().orElseThrow(), number);
                }
            }
        }
    }

    private void step(Step step) {
        Block block = step.shown();
        boolean gone = step.after().isEmpty();
        if (gone && (block.isLine() || step.goesOn())) {
            return;
        }
        boolean heading = block.kind() == Kind.HEADING && !gone && !alone;
        String element = block.kind() == Kind.HEADING && !heading ? "p" : block.element();
        frames.enter(block.within(), element);
        html.append('<').append(element);
        attribute("dir", block.dir());
        attribute("class", style(step));
        if (heading) {
            headings.add(new Heading(block.level(), Excerpt.whole(block), "section-" + (headings.size() + 1)));
            attribute("id", headings.get(headings.size() - 1).id());
        }
        html.append('>');
        if (!block.isLine()) {
            content(step, block);
            html.append("</").append(element).append('>');
        }
        frames.leave();
    }

    private static String style(Step step) {
        if (step.after().isEmpty()) {
            return step.moved() ? "moved-away" : "gone";
        }
        if (step.before().isEmpty()) {
            return "new";
        }
        boolean changed = step.manners().contains(Manner.CHANGED);
        return step.moved() ? changed ? "moved changed" : "moved" : changed ? "changed" : "";
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            html.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    private void content(Step step, Block block) {
        boolean first = true;
        for (Columns.Pair pair : cells(step)) {
            String cell = pair.shown().element();
            if (!cell.isEmpty()) {
                html.append('<').append(cell);
                attribute("scope", cell.equals("th") ? "col" : "");
                attribute("class", pair.shown().style());
                html.append('>');
            }
            if (first) {
                badge(step, block);
                paragraphNumber(step);
                first = false;
            }
            words(pair);
            if (!cell.isEmpty()) {
                html.append("</").append(cell).append('>');
            }
        }
    }

    private List<Columns.Pair> cells(Step step) {
        Block block = step.shown();
        if (step.before().isPresent() && step.after().isPresent()) {
            return columns.of(step.before().get(), step.after().get());
        }
        if (step.isMovedAway()) {
            // It stands in full where it is now.
            List<Token> excerpt = List.of(Token.of(Entities.escape(Excerpt.of(block)), true, List.of()));
            return List.of(new Columns.Pair(
                    Optional.of(new Cell(block.cells().get(0).element(), "", excerpt)), Optional.empty()));
        }
        return block.cells().stream()
                .map(cell -> step.before().isEmpty()
                        ? new Columns.Pair(Optional.empty(), Optional.of(cell))
                        : new Columns.Pair(Optional.of(cell), Optional.empty()))
                .toList();
    }

    /** The link to a change, at its beginning; where only its place or its level changed, that in words. */
    private void badge(Step step, Block block) {
        if (alone) {
            html.append(step.moved() ? "<span class=\"change\">moved</span> " : "");
            remarks(step);
            return;
        }
        if (step.isMovedAway()) {
            int number = moved.get(block);
            link("from-" + number, "change-" + number, "", moved(changes.get(number - 1)) + "change " + number);
            return;
        }
        List<Manner> manners = step.manners();
        if (!manners.isEmpty()) {
            Change change = changes.get(written++);
            String label = "Change " + change.number() + ": " + change.what() + " " + change.word() + ".";
            link(change.id(), change.id(), label, Integer.toString(change.number()));
            if (manners.contains(Manner.MOVED)) {
                link("", "from-" + change.number(), "", moved(change) + "where it was");
            }
            remarks(step);
        }
    }

    private void remarks(Step step) {
        step.manners().stream()
                .filter(REMARKS::contains)
                .forEach(manner -> html.append("<small>(").append(manner.word()).append(")</small> "));
    }

    /** Of a section its extent too: the blocks below its heading are not told one by one. */
    private static String moved(Change change) {
        return "moved: " + (change.kind() == Kind.SECTION ? change.what() + ", " : "");
    }

    private void link(String id, String target, String label, String text) {
        html.append("<a class=\"change\"");
        attribute("id", id);
        attribute("href", "#" + target);
        attribute("aria-label", label);
        html.append('>').append(text).append("</a> ");
    }

    /** A paragraph that is numbered otherwise now has both numbers. */
    private void paragraphNumber(Step step) {
        String before = step.before().map(Block::number).orElse("");
        String after = step.after().map(Block::number).orElse("");
        if (alone && before.isEmpty() && after.isEmpty()) {
            // A further block: its paragraph is not there to be read before it.
            number("", step.shown().paragraph());
        } else if (step.before().isPresent() && step.after().isPresent() && before.equals(after)) {
            number("", after);
        } else {
            number("del", before);
            number("ins", after);
        }
    }

    private void number(String element, String number) {
        if (!number.isEmpty()) {
            html.append("<span class=\"number\">");
            html.append(element.isEmpty() ? number : "<" + element + ">" + number + "</" + element + ">");
            html.append("</span> ");
        }
    }

    private void words(Columns.Pair pair) {
        if (pair.before().isEmpty()) {
            stretch(new Stretch("ins", pair.shown().tokens()));
        } else if (pair.after().isEmpty()) {
            stretch(new Stretch("del", pair.shown().tokens()));
        } else {
            WordDifference.of(pair.before().get().tokens(), pair.after().get().tokens())
                    .forEach(this::stretch);
        }
    }

    /** Inline elements end with the stretch that they begin in: none begins in what is gone and ends in what is new. */
    private void stretch(Stretch stretch) {
        if (stretch.tokens().isEmpty()) {
            return;
        }
        boolean marked = !stretch.element().isEmpty();
        if (marked) {
            html.append('<').append(stretch.element()).append('>');
        }
        List<String> open = List.of();
        for (Token token : stretch.tokens()) {
            open = inline(open, token.within());
            html.append(token.html());
        }
        inline(open, List.of());
        if (marked) {
            html.append("</").append(stretch.element()).append('>');
        }
    }

    /** Ends and begins what must be, so that the elements of the next word are open. */
    private List<String> inline(List<String> open, List<String> wanted) {
        int common = 0;
        while (common < Math.min(open.size(), wanted.size()) && open.get(common).equals(wanted.get(common))) {
            common++;
        }
        for (int i = open.size() - 1; i >= common; i--) {
            html.append("</")
                    .append(open.get(i).replaceAll("^<([a-z0-9]+).*$", "$1"))
                    .append('>');
        }
        wanted.subList(common, wanted.size()).forEach(html::append);
        return wanted;
    }
}
