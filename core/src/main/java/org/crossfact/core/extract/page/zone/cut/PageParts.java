package org.crossfact.core.extract.page.zone.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.zone.look.BlockLook;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.CreditLines;
import org.crossfact.core.extract.page.zone.look.Masthead;
import org.crossfact.core.extract.page.zone.look.PagePart;
import org.crossfact.core.extract.page.zone.look.PathsAndMenus;
import org.crossfact.core.extract.page.zone.look.SignReader;
import org.crossfact.core.extract.page.zone.look.TimeStamps;

/** Cuts an article into blocks, as its format or its lines tell them, and looks at each. */
public final class PageParts {

    private static final PagePart.Reading PATH =
            new PagePart.Reading(BlockSign.PATH, Furniture.NAVIGATION, "a path through the site before the headline");

    private static final PagePart.Reading PAGE_HEADER =
            new PagePart.Reading(BlockSign.FURNITURE, Furniture.OTHER, "comes again on every page");

    private final List<Token> tokens;
    private final List<PagePart> parts = new ArrayList<>();
    private int at;

    private PageParts(List<Token> tokens) {
        this.tokens = tokens;
    }

    public static List<PagePart> of(Article article, List<Token> tokens) {
        PageParts parts = new PageParts(tokens);
        if (article.layout().isEmpty()) {
            WrappedLines lines = new WrappedLines(article.text(), article.body());
            parts.lines(lines);
        } else {
            article.layout().forEach(parts::block);
        }
        Masthead.mark(parts.parts);
        AuthorNotes.mark(parts.parts, article.metadata().author());
        return parts.parts;
    }

    /** "Published" on one line and the date on the next are one line, and so are "By" and the name. */
    private void lines(WrappedLines lines) {
        List<Span> spans = lines.paragraphs();
        List<List<Token>> own = spans.stream().map(this::tokens).toList();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (i + 1 < spans.size() && areOne(own.get(i), own.get(i + 1))) {
                Span whole = new Span(span.start(), spans.get(i + 1).end());
                add(whole, tokensIn(whole));
                i++;
            } else if (!own.get(i).isEmpty()) {
                line(span, own.get(i), lines.isPageHeader(span));
            }
        }
    }

    private static boolean areOne(List<Token> line, List<Token> next) {
        return TimeStamps.areOne(line, next) || CreditLines.areOne(line, next);
    }

    private List<Token> tokensIn(Span span) {
        return tokens.subList(Token.firstFrom(tokens, span.start()), Token.firstFrom(tokens, span.end()));
    }

    private void line(Span span, List<Token> own, boolean pageHeader) {
        if (pageHeader) {
            parts.add(PagePart.of(span, own, BlockLook.at(own), PAGE_HEADER));
            return;
        }
        Optional<Integer> headline = PathsAndMenus.headlineBehindPath(own);
        if (headline.isPresent()) {
            int cut = headline.get();
            int pathEnd = own.get(cut - 1).end();
            List<Token> path = own.subList(0, cut);
            parts.add(PagePart.of(new Span(span.start(), pathEnd), path, BlockLook.at(path), PATH));
            add(new Span(own.get(cut).start(), span.end()), own.subList(cut, own.size()));
        } else {
            add(span, own);
        }
    }

    private void block(Block block) {
        List<Token> own = tokens(block.span());
        if (own.isEmpty()) {
            return;
        }
        if (block.zone() == Zone.BODY) {
            BlockLook look = BlockLook.at(own);
            parts.add(PagePart.of(block.span(), own, look, SignReader.read(look, own))
                    .told(block));
        } else {
            parts.add(new PagePart(
                    block.span(),
                    own,
                    BlockLook.at(own),
                    BlockSign.TOLD,
                    block.furniture(),
                    block.why(),
                    Optional.of(block)));
        }
    }

    private void add(Span span, List<Token> own) {
        List<List<Token>> cut = EmbeddedNotices.parts(own);
        for (List<Token> part : cut) {
            BlockLook look = BlockLook.at(part);
            Span place = cut.size() == 1
                    ? span
                    : part.get(0).span().hull(part.get(part.size() - 1).span());
            parts.add(PagePart.of(place, part, look, SignReader.read(look, part)));
        }
    }

    /** The tokens of the next block; line breaks around it are left out. */
    private List<Token> tokens(Span span) {
        while (at < tokens.size() && tokens.get(at).start() < span.start()) {
            at++;
        }
        int from = at;
        while (at < tokens.size() && tokens.get(at).end() <= span.end()) {
            at++;
        }
        return tokens.subList(from, at);
    }
}
