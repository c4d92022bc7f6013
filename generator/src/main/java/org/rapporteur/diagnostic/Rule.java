package org.rapporteur.diagnostic;

import static org.rapporteur.diagnostic.Severity.ERROR;
import static org.rapporteur.diagnostic.Severity.WARNING;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that Rapporteur can find wrong. A rule's word is for ever: reports and {@code site.yaml} refer to it. The
 * severity of a rule that is {@linkplain #adjustable adjustable} may be changed in {@code site.yaml} (content-format,
 * “The registers”, {@code rules}); the others say that something could not be read, and silence would lose it.
 */
public enum Rule {
    // Files
    UNREADABLE_FILE(ERROR),
    NOT_UTF8(ERROR),
    EMPTY_FILE(ERROR),
    TOO_LARGE(ERROR),
    LINK_OUT_OF_CONTENT(ERROR),
    REFUSED_FILE(ERROR),
    BAD_FILE_NAME(ERROR),
    DOUBLE_PATH(ERROR),
    MISPLACED_DOCUMENT(ERROR),
    MISSING_DOCUMENT(ERROR),
    TRANSLATION_NOT_SHOWN(WARNING, true),

    // Characters, in any file
    PRIVATE_CHARACTER(WARNING, true),
    INVISIBLE_CHARACTER(WARNING, true),
    REORDERED_TEXT(WARNING, true),
    MIXED_SCRIPT(WARNING, true),

    // Front matter and registers
    MERGE_CONFLICT(ERROR),
    FRONT_MATTER_MISSING(ERROR),
    FRONT_MATTER_UNCLOSED(ERROR),
    YAML_SYNTAX(ERROR),
    YAML_REFUSED(ERROR),
    DUPLICATE_KEY(ERROR),
    UNKNOWN_KEY(ERROR),
    MISSING_KEY(ERROR),
    WRONG_TYPE(ERROR),
    WRONG_VALUE(ERROR),
    BAD_DATE(ERROR),
    CUT_VALUE(WARNING, true),
    LINE_FORM(WARNING, true),
    RUN_ON_NAME(WARNING, true),
    LISTED_TWICE(WARNING, true),
    UNKNOWN_TYPE(ERROR),

    // Bodies
    BODY_REFUSED(ERROR),
    BAD_LINK_SCHEME(ERROR),
    EMPTY_LINK(ERROR, true),
    RAW_HTML(WARNING, true),
    NUMBERING_RESTARTS(WARNING, true),
    NUMBERING_GAP(WARNING, true),
    CITATION_MARK(ERROR, true),
    UNKNOWN_EMBED(ERROR, true),
    EMBED_NOT_ALONE(WARNING, true),
    LIVE_LIST(WARNING, true),
    DUPLICATE_ID(WARNING, true),
    HEADING_LEVEL(WARNING, true),
    LINK_TEXT(WARNING, true),
    PICTURE_WITHOUT_TEXT(WARNING, true),
    FOOTNOTE_WITHOUT_TEXT(WARNING, true),
    FOOTNOTE_WITHOUT_MARK(WARNING, true),
    UNBALANCED_EMPHASIS(WARNING, true),
    LIST_MARK(WARNING, true),
    HEADING_MARK(WARNING, true),
    LINK_MARK(WARNING, true),
    TABLE_MARK(WARNING, true),
    UNCLOSED_CODE(ERROR, true),
    BROKEN_ADDRESS(WARNING, true),
    HIDDEN_MAIL_ADDRESS(WARNING, true),
    PHONE_NUMBER(WARNING, true),

    // The record as a whole
    DEAD_LINK(ERROR, true),
    DEAD_FRAGMENT(ERROR, true),
    PICTURE_ELSEWHERE(WARNING, true),
    LINK_TO_DRAFT(WARNING, true),
    UNKNOWN_CITATION(ERROR, true),
    DUPLICATE_CONTRIBUTION_ID(ERROR, true),
    UNKNOWN_PARAGRAPH(ERROR, true),
    JOINED_CONTRIBUTION(WARNING, true),
    NEAR_MISS_NAME(WARNING, true),
    AMBIGUOUS_NAME(ERROR, true),
    DUPLICATE_TERM(ERROR, true),
    NAME_WITHHELD(ERROR),
    DUPLICATE_NAME(ERROR, true),
    COMMENT_PLACE(WARNING, true),
    UNANSWERABLE_REVIEW(WARNING, true),
    UNKNOWN_HOST(WARNING, true),
    DUPLICATE_VERSION(WARNING, true),
    EMPTY_VERSION(WARNING, true),
    NOT_A_PDF(WARNING, true),
    EARLY_REVIEW(WARNING, true),
    EARLY_CORRECTION(WARNING, true),
    ANNEX_NUMBER(WARNING, true),
    MEETING_NUMBER(WARNING, true),
    MEETING_YEAR(WARNING, true),
    FACILITATOR_NOT_LISTED(WARNING, true),
    LIST_COUNT(WARNING, true),
    UNUSED_ENTRY(WARNING, true),
    UNUSED_ALIAS(WARNING, true),
    LANGUAGE_MISSING(WARNING, true),
    PLAIN_HTTP(WARNING, true),
    BROKEN_PROMISE(ERROR),
    VERSION_CHANGED(ERROR),
    UNPROMISED_VERSION(WARNING, true),
    MISLEADING_ALIAS(ERROR),

    // Other sites, when they are asked
    DEAD_EXTERNAL_LINK(WARNING, true),
    MOVED_EXTERNAL_LINK(WARNING, true),

    // Templates
    TEMPLATE(ERROR);

    private final Severity severity;
    private final boolean adjustable;

    Rule(Severity severity) {
        this(severity, false);
    }

    Rule(Severity severity, boolean adjustable) {
        this.severity = severity;
        this.adjustable = adjustable;
    }

    /** How grave it is unless {@code site.yaml} says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Whether {@code site.yaml} may change its severity or turn it off. */
    public boolean adjustable() {
        return adjustable;
    }

    /** The name in reports and in {@code site.yaml}, in kebab case: {@code dead-link}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of that name. */
    public static Optional<Rule> of(String word) {
        return Stream.of(values()).filter(rule -> rule.word().equals(word)).findFirst();
    }
}
