package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.rapporteur.redline.Block.Cell;
import org.rapporteur.redline.Redline.Change;
import org.rapporteur.redline.Redline.Heading;
import org.rapporteur.redline.WordDifference.Stretch;

/** Writes the steps from one text to the other as HTML. */
final class RedlineWriter {

    private static final int EXCERPT = 80;

    private static final Pattern PICTURE = Pattern.compile("^<img [^>]*alt=\"(?<alternative>[^\"]*)\"");

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
        return new Redline(html.toString(), changes, headings);
    }

    /** Where a block went is said before it is there. */
    private void number(List<Step> steps) {
        for (Step step : steps) {
            if (isChange(step)) {
                Block shown = step.shown();
                int number = changes.size() + 1;
                changes.add(new Change(number, step.manner().orElseThrow(), shown.kind(), excerpt(text(shown))));
                if (step.is(Manner.MOVED)) {
                    moved.put(step.before().orElseThrow(), number);
                }
            }
        }
    }

    /** A line between two parts says nothing; what moved is one change, at its new place. */
    private static boolean isChange(Step step) {
        return step.manner().isPresent()
                && !step.shown().element().equals("hr")
                && !(step.is(Manner.MOVED) && (step.goesOn() || step.after().isEmpty()));
    }

    private void step(Step step) {
        Block block = step.shown();
        boolean gone = step.after().isEmpty();
        if (gone && (block.element().equals("hr") || step.goesOn())) {
            return;
        }
        boolean heading = block.kind() == Kind.HEADING && !gone && !alone;
        String element = block.kind() == Kind.HEADING && !heading ? "p" : block.element();
        String manner = step.manner().map(Manner::word).orElse("");
        frames.enter(block.within(), element);
        html.append('<').append(element);
        attribute("dir", block.dir());
        attribute("class", gone && manner.equals("moved") ? "moved-away" : manner);
        if (heading) {
            headings.add(new Heading(
                    Integer.parseInt(block.element().substring(1)), text(block), "section-" + (headings.size() + 1)));
            attribute("id", headings.get(headings.size() - 1).id());
        }
        html.append('>');
        if (!element.equals("hr")) {
            content(step, block);
            html.append("</").append(element).append('>');
        }
        frames.leave();
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
        if (step.is(Manner.MOVED)) {
            // It stands in full where it is now.
            List<Token> excerpt = List.of(Token.of(Entities.escape(excerpt(text(block))), true, List.of()));
            return List.of(new Columns.Pair(
                    Optional.of(new Cell(block.cells().get(0).element(), "", excerpt)), Optional.empty()));
        }
        return block.cells().stream()
                .map(cell -> step.is(Manner.NEW)
                        ? new Columns.Pair(Optional.empty(), Optional.of(cell))
                        : new Columns.Pair(Optional.of(cell), Optional.empty()))
                .toList();
    }

    /** The link to a change, at its beginning. */
    private void badge(Step step, Block block) {
        if (alone) {
            html.append(step.is(Manner.MOVED) ? "<span class=\"change\">moved</span> " : "");
        } else if (isChange(step)) {
            Change change = changes.get(written++);
            html.append("<a class=\"change\" id=\"")
                    .append(change.id())
                    .append("\" href=\"#")
                    .append(change.id());
            html.append("\" aria-label=\"Change ").append(change.number()).append(": ");
            html.append(block.kind().word())
                    .append(' ')
                    .append(change.manner().word())
                    .append(".\">");
            html.append(change.number()).append("</a> ");
            if (step.is(Manner.MOVED)) {
                html.append("<a class=\"change\" href=\"#from-").append(change.number());
                html.append("\">moved: where it was</a> ");
            }
        } else if (step.is(Manner.MOVED) && step.after().isEmpty()) {
            int number = moved.get(block);
            html.append("<a class=\"change\" id=\"from-")
                    .append(number)
                    .append("\" href=\"#change-")
                    .append(number);
            html.append("\">moved: change ").append(number).append("</a> ");
        }
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

    /** Its words; of a picture what is said instead of it. */
    private static String text(Block block) {
        String text = block.cells().stream()
                .map(cell -> cell.tokens().stream().map(RedlineWriter::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        return text.isBlank() ? "(no words)" : text.strip();
    }

    private static String text(Token token) {
        Matcher picture = PICTURE.matcher(token.html());
        return picture.find()
                ? "(picture: " + Parser.unescapeEntities(picture.group("alternative"), true) + ")"
                : token.html().startsWith("<") ? "" : Parser.unescapeEntities(token.html(), false);
    }

    private static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) <= EXCERPT) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, EXCERPT));
        int blank = cut.lastIndexOf(' ');
        return (blank > EXCERPT / 2 ? cut.substring(0, blank) : cut) + "…";
    }
}
