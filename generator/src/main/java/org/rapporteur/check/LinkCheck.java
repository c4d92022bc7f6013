package org.rapporteur.check;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Guesses;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Targets;
import org.rapporteur.model.Unread;
import org.rapporteur.model.WebAddress;
import org.rapporteur.model.WrittenLinks;

/** Every link of a body or a front matter leads somewhere, fragments included (content-format, “Links between files”). */
final class LinkCheck implements Check {

    private static final DocumentPath TOP = DocumentPath.of("index.md");

    @Override
    public void check(PublicRecord record, Findings findings) {
        Guesses guesses = new Guesses();
        for (Document document : Stream.concat(record.documents().stream(), record.translations().stream())
                .toList()) {
            Resolving resolving = new Resolving(record, document.head().path(), findings, guesses);
            inBody(document.body()).forEach(resolving::inText);
            WrittenLinks.in(document).forEach(resolving::target);
            images(document.body()).forEach(resolving::image);
            files(document).forEach(resolving::file);
            typed(document, resolving);
        }
        for (Unread unread : record.unread()) {
            Resolving resolving = new Resolving(record, unread.path(), findings, guesses);
            inBody(unread.body()).forEach(resolving::inText);
            images(unread.body()).forEach(resolving::image);
        }
        Resolving top = new Resolving(record, TOP, findings, guesses);
        WrittenLinks.in(record.site()).forEach(top::target);
        WrittenLinks.in(record.registers()).forEach(top::target);
        record.site().image().ifPresent(top::file);
    }

    private static Stream<Located<String>> inBody(Body body) {
        return body.holes(Piece.Link.class).stream().map(link -> new Located<>(link.target(), link.position()));
    }

    private static Stream<Located<String>> images(Body body) {
        return body.holes(Piece.Image.class).stream().map(image -> new Located<>(image.target(), image.position()));
    }

    private static Stream<Located<String>> files(Document document) {
        if (document instanceof Document.Version version) {
            return version.file().stream();
        }
        return document instanceof Document.Contributions list
                ? list.entries().orElse(List.of()).stream().flatMap(entry -> entry.file().stream())
                : Stream.empty();
    }

    /** Paths that must lead to a document of one type. */
    private static void typed(Document document, Resolving resolving) {
        if (document instanceof Document.Activity activity) {
            activity.succeeds().forEach(path -> resolving.document(path, Document.Activity.class, "an activity"));
        }
        if (document instanceof Document.Meeting meeting) {
            meeting.alsoIn().forEach(path -> resolving.document(path, Document.Cycle.class, "a cycle"));
        }
        if (document instanceof Document.Contributions list) {
            list.entries()
                    .orElse(List.of())
                    .forEach(entry -> entry.on()
                            .ifPresent(path -> resolving.document(path, Document.Version.class, "a version")));
        }
    }

    /** Follows the targets of one document. */
    private record Resolving(PublicRecord record, DocumentPath from, Findings findings, Guesses guesses) {

        void target(Located<String> target) {
            target(target, "");
        }

        /** In a text, and only there, a link can say of itself that it is lost. */
        void inText(Located<String> target) {
            target(target, " If the source's link is lost, write `unlinked:` as its target.");
        }

        private void target(Located<String> target, String otherwise) {
            Destination destination = record.targets().resolve(from, target.value());
            if (destination instanceof Destination.External external
                    && WebAddress.of(external.url()).isEmpty()) {
                dead(
                        target,
                        "Write the whole address, as the browser has it, without a user's name: https://example.org/page.");
            } else if (destination instanceof Destination.Nowhere nowhere) {
                dead(target, hint(nowhere) + otherwise);
            } else if (destination instanceof Destination.ToDraft) {
                draft(target);
            } else if (destination instanceof Destination.ToPage page) {
                fragment(target, page);
            }
        }

        private void draft(Located<String> target) {
            findings.add(
                    Rule.LINK_TO_DRAFT,
                    target.position(),
                    "This leads to a draft, which readers do not see: they get the words without the link.",
                    "Publish the draft (remove `draft: true`), or link to something else.");
        }

        private void fragment(Located<String> target, Destination.ToPage page) {
            if (page.fragment().isEmpty() || page.document().isEmpty() && isUnread(page)) {
                return;
            }
            if (page.document().isEmpty()) {
                ofGenerated(target, page);
            } else if (Anchors.of(page.document().get(), record).noneMatch(page.fragment()::equals)) {
                findings.add(
                        Rule.DEAD_FRAGMENT,
                        target.position(),
                        "There is no “#" + page.fragment() + "” in "
                                + page.document().get().head().position().file() + ".",
                        guesses.guess(
                                () -> Anchors.hint(
                                        page.fragment(), page.document().get(), record),
                                "Look at the page for what it has, or leave out the part after “#”."));
            }
        }

        /** A page that the generator makes: only a catalogue's entries have addresses that stay. */
        private void ofGenerated(Located<String> target, Destination.ToPage page) {
            boolean known = record.catalogues().stream()
                    .flatMap(catalogue -> catalogue.shownAt(page.page()).stream())
                    .anyMatch(contribution -> contribution.anchor().equals(page.fragment()));
            if (!known) {
                findings.add(
                        Rule.DEAD_FRAGMENT,
                        target.position(),
                        "There is no “#" + page.fragment() + "” on " + page.page() + " that will stay.",
                        "Link to the page as a whole: leave out the part after “#”.");
            }
        }

        void file(Located<String> path) {
            Destination destination = record.targets().resolve(from, path.value());
            if (destination instanceof Destination.ToDraft) {
                draft(path);
            } else if (!(destination instanceof Destination.ToFile)) {
                wrong(path, destination, "a file such as a PDF");
            }
        }

        /** An image of another site may be linked to, but not shown: nothing is loaded from elsewhere. */
        void image(Located<String> target) {
            Destination destination = record.targets().resolve(from, target.value());
            if (destination instanceof Destination.External) {
                findings.add(
                        Rule.PICTURE_ELSEWHERE,
                        target.position(),
                        "This picture is on another site: pages load nothing from elsewhere, so readers see a link to it.",
                        "Put the file beside this document and write its path.");
            } else if (destination instanceof Destination.ToDraft) {
                draft(target);
            } else if (!(destination instanceof Destination.ToFile)) {
                wrong(target, destination, "a picture");
            }
        }

        <D extends Document> void document(Located<String> path, Class<D> type, String phrase) {
            Destination destination = record.targets().resolve(from, path.value());
            if (destination instanceof Destination.ToDraft) {
                draft(path);
            }
            boolean right = destination instanceof Destination.ToDraft
                    || destination instanceof Destination.ToPage page
                            && page.document().map(type::isInstance).orElse(isUnread(page));
            if (!right) {
                wrong(path, destination, phrase);
            }
        }

        private boolean isUnread(Destination.ToPage page) {
            return record.unread().stream()
                    .anyMatch(unread -> unread.path().page().equals(page.page()));
        }

        /** @param phrase what must stand there */
        private void wrong(Located<String> target, Destination destination, String phrase) {
            if (destination instanceof Destination.Nowhere nowhere) {
                dead(target, hint(nowhere));
            } else {
                findings.add(
                        Rule.DEAD_LINK,
                        target.position(),
                        "“" + target.value() + "” does not lead to " + phrase + ".",
                        "Write the path of " + phrase + ", relative to this file.");
            }
        }

        private String hint(Destination.Nowhere nowhere) {
            return guesses.guess(() -> record.targets().hint(nowhere), Targets.PLAIN_HINT);
        }

        private void dead(Located<String> target, String hint) {
            findings.add(Rule.DEAD_LINK, target.position(), "“" + target.value() + "” leads nowhere.", hint);
        }
    }
}
