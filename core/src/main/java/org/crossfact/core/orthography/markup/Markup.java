package org.crossfact.core.orthography.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/**
 * Finds remains of markup and programs by their shape: character references, escapes, tags, shortcodes, Markdown,
 * unfilled templates, code. Where the words beside it speak of markup, it is the subject and stays.
 */
public final class Markup implements SlipFinder {

    private static final Lexicon TALK = Lexicon.load(Markup.class, "talk.txt");

    /** So near stands the word that makes markup the subject. */
    private static final int EARSHOT = 24;

    private static final String QUOTES = "`\"'“”‘’«»";
    private static final List<String> MARKDOWN_ENDINGS = List.of(".md", ".markdown");
    private static final MarkupShape TAGS = new MarkupTags();
    private static final MarkupShape BRACKETS = new MarkupBrackets();
    private static final List<MarkupShape> MARKS = List.of(new MarkupMarks());
    private static final MarkupShape PLACEHOLDERS = new MarkupPlaceholders();
    private static final Map<Character, List<MarkupShape>> SHAPES = Map.of(
            '&', List.of(new MarkupEntities()),
            '\\', List.of(new MarkupEscapes()),
            '<', List.of(TAGS, PLACEHOLDERS),
            '[', List.of(BRACKETS),
            '!', List.of(BRACKETS),
            '{', List.of(PLACEHOLDERS),
            '$', List.of(PLACEHOLDERS),
            '%', List.of(PLACEHOLDERS));
    private static final String TRIGGERS = "&\\<[!{$%";
    private static final String MARKDOWN_TRIGGERS = "*_~#`";

    @Override
    public Stream<Slip> find(Page page) {
        String text = page.text();
        Span body = page.article().body();
        String key = page.article().key().path().toLowerCase(Locale.ROOT);
        boolean markdown = MARKDOWN_ENDINGS.stream().anyMatch(key::endsWith);
        String triggers = markdown ? TRIGGERS : TRIGGERS + MARKDOWN_TRIGGERS;
        List<Slip> slips = new ArrayList<>();
        int at = body.start();
        while (at < body.end()) {
            int end = lineEnd(text, body, at);
            slips.addAll(line(text, new Span(at, end), triggers));
            at = end + 1;
        }
        return Stream.concat(slips.stream(), MarkupEmptyValues.in(page)).sorted(Comparator.comparing(Slip::span));
    }

    private static int lineEnd(String text, Span body, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 || end > body.end() ? body.end() : end;
    }

    private static List<Slip> line(String text, Span line, String triggers) {
        List<Slip> slips = new ArrayList<>();
        boolean codeLike = false;
        boolean talk = false;
        int at = line.start();
        while (at < line.end()) {
            char c = text.charAt(at);
            codeLike |= c == '{' || c == '=' || (c == ';' && endsStatement(text, line, at));
            Optional<Slip> slip = triggers.indexOf(c) < 0 ? Optional.empty() : slip(text, new Span(at, line.end()), c);
            at = slip.map(found -> found.span().end()).orElse(at + 1);
            slip.filter(found -> !isQuoted(text, found.span())).ifPresent(slips::add);
            talk |= slip.filter(found -> isSpokenOf(text, found.span())).isPresent();
        }
        if (talk) {
            slips.clear(); // who names one entity or tag in a paragraph shows others, too
        }
        Optional<Slip> code = codeLike ? MarkupCode.in(text, line) : Optional.empty();
        code.ifPresent(found -> {
            slips.removeIf(slip -> slip.span().overlaps(found.span()));
            slips.add(found);
        });
        return slips;
    }

    /** A semicolon of a program stands behind a bracket or a quotation mark, that of a sentence behind a word. */
    private static boolean endsStatement(String text, Span line, int at) {
        return at > line.start() && ")}]\"'".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static Optional<Slip> slip(String text, Span rest, char c) {
        return SHAPES.getOrDefault(c, MARKS).stream()
                .flatMap(shape -> shape.at(text, rest).stream())
                .findFirst();
    }

    private static boolean isQuoted(String text, Span span) {
        return span.start() > 0
                && span.end() < text.length()
                && QUOTES.indexOf(text.charAt(span.start() - 1)) >= 0
                && QUOTES.indexOf(text.charAt(span.end())) >= 0;
    }

    /** Whether a word such as "tag" stands beside the markup: then it is what the text is about. */
    private static boolean isSpokenOf(String text, Span span) {
        return speaks(text.substring(Math.max(0, span.start() - EARSHOT), span.start()))
                || speaks(text.substring(span.end(), Math.min(text.length(), span.end() + EARSHOT)));
    }

    private static boolean speaks(String around) {
        return Stream.of(around.toLowerCase(Locale.ROOT).split("[^a-z]+")).anyMatch(TALK::contains);
    }
}
