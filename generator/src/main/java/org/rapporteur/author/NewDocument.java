package org.rapporteur.author;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Slug;
import org.rapporteur.parse.ContentParser;
import org.rapporteur.source.ContentFolder;

/** Writes a new document into the content folder, with what the record knows filled in and all other keys explained. */
public final class NewDocument {

    private static final Set<DocumentType> TITLED = Set.of(
            DocumentType.PAGE,
            DocumentType.ANNOUNCEMENT,
            DocumentType.PROGRAMME,
            DocumentType.ACTIVITY,
            DocumentType.ANNEX,
            DocumentType.OUTPUT,
            DocumentType.VERSION);

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private final ContentPath content;
    private final Clock clock;
    private final Questions questions;
    private final Commands commands;
    private final Map<DocumentType, Form> forms = new EnumMap<>(Map.ofEntries(
            Map.entry(DocumentType.HOME, PlainForms::home),
            Map.entry(DocumentType.PAGE, PlainForms::page),
            Map.entry(DocumentType.ANNOUNCEMENT, PlainForms::announcement),
            Map.entry(DocumentType.PROGRAMME, PlainForms::programme),
            Map.entry(DocumentType.ACTIVITY, PlainForms::activity),
            Map.entry(DocumentType.CYCLE, new CycleForm()),
            Map.entry(DocumentType.MEETING, new MeetingForm()),
            Map.entry(DocumentType.PARTICIPANTS, ListForms::participants),
            Map.entry(DocumentType.CONTRIBUTIONS, ListForms::contributions),
            Map.entry(DocumentType.ANNEX, ListForms::annex),
            Map.entry(DocumentType.OUTPUT, OutputForms::output),
            Map.entry(DocumentType.VERSION, OutputForms::version)));

    /** @param clock says which day it is where the editor is */
    public NewDocument(ContentPath content, Clock clock, Questions questions, Commands commands) {
        this.content = content;
        this.clock = clock;
        this.questions = questions;
        this.commands = commands;
    }

    /** Whether a document of a type cannot be begun without a title. */
    static boolean isTitled(DocumentType type) {
        return TITLED.contains(type);
    }

    /**
     * Writes it.
     *
     * @throws AuthorRefused when something is missing or wrong; nothing is written then
     */
    public Written write(Wish wish) throws IOException {
        PublicRecord record = record();
        DocumentType type = type(wish);
        LocalDate today = LocalDate.now(clock);
        DocumentPlace place = new DocumentPlaces(record, content, commands).of(type, wish.in(), questions);
        Facts facts = new Facts(record, content, place, today, title(type, wish, place), name(wish));
        Sheet sheet = draftOrNot(forms.get(type).fill(facts), record);
        new Vacancy(record, content).look(sheet.file());
        content.write(sheet.file(), new SheetText(sheet, today).text());
        return new Written(
                List.of(content.named(sheet.file())), new NextSteps(sheet, place, content, commands).lines());
    }

    /** An unfinished text is not published by accident; but what is published below it stays so. */
    private static Sheet draftOrNot(Sheet sheet, PublicRecord record) {
        SitePath page = DocumentPath.of(sheet.file()).page();
        return record.tree().below(page, Document.class).isEmpty() ? sheet : sheet.published();
    }

    private DocumentType type(Wish wish) throws AuthorRefused {
        List<String> documents =
                Stream.of(DocumentType.values()).map(DocumentType::word).toList();
        List<String> types =
                Stream.concat(documents.stream(), Stream.of(Wish.SITE)).toList();
        if (wish.type().isPresent()) {
            return type(wish.type().get(), types);
        }
        return questions
                .ask("What is to be written?", documents, word -> type(word, types))
                .orElseThrow(() -> new AuthorRefused("Say what is to be written: -Dtype=…", offer(types, "meeting")));
    }

    private DocumentType type(String word, List<String> types) throws AuthorRefused {
        return DocumentType.of(word)
                .orElseThrow(() -> new AuthorRefused(
                        "There is no type of document called “" + word + "”."
                                + Spelling.nearest(word, types)
                                        .map(type -> " Did you mean “" + type + "”?")
                                        .orElse(""),
                        offer(types, Spelling.nearest(word, types).orElse("meeting"))));
    }

    private String offer(List<String> types, String type) {
        boolean titled = DocumentType.of(type).map(NewDocument::isTitled).orElse(false);
        return "Types: " + String.join(", ", types) + ".\nFor example:\n  " + commands.create(type, "", titled);
    }

    /** The record with its drafts; what is wrong in it elsewhere does not matter here. */
    private PublicRecord record() throws AuthorRefused {
        if (!Files.isDirectory(content.root())) {
            throw new AuthorRefused(
                    "There is no folder " + content.root() + ".",
                    "Run Maven where the content folder is, or begin a record in an empty folder:\n  "
                            + commands.create(Wish.SITE, "", false));
        }
        return PublicRecord.of(new ContentParser(content.label(), true)
                .parse(new ContentFolder(content.root(), content.label()).walk())
                .parsed());
    }

    private String title(DocumentType type, Wish wish, DocumentPlace place) throws AuthorRefused {
        if (!isTitled(type)) {
            return wish.title().orElse("");
        }
        return wish.title()
                .or(() -> questions.answer("What is its title?", List.of()))
                .orElseThrow(() -> new AuthorRefused(
                        "A new document of type " + type.word() + " needs a title: -Dtitle=…",
                        "For example:\n  " + commands.create(type, place.name())));
    }

    private static Optional<String> name(Wish wish) throws AuthorRefused {
        Optional<String> name = wish.name();
        boolean isWrong = name.filter(text -> !NAME.matcher(text).matches()
                        || DocumentPath.of(text + ".md").language().isPresent())
                .isPresent();
        if (isWrong) {
            throw new AuthorRefused(
                    "“" + name.get() + "” cannot be the name of a file or a folder of the site.",
                    "Letters, digits, “-” and “_” are always right: -Dname=" + Slug.of(name.get()));
        }
        return name;
    }
}
