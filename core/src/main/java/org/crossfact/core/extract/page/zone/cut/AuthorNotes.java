package org.crossfact.core.extract.page.zone.cut;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.PagePart;
import org.crossfact.core.extract.page.zone.look.PagePart.Reading;
import org.crossfact.core.lexicon.Lexicon;

/** Knows the notes that a page prints on the author of its article: they begin with the name of the byline and a verb. */
final class AuthorNotes {

    private static final Lexicon VERBS = Lexicon.load(AuthorNotes.class, "biography-verbs.txt");

    private static final Reading NOTE = new Reading(BlockSign.FURNITURE, Furniture.OTHER, "tells of the author");

    private static final int LONGEST_BYLINE = 100;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;

    private final Set<String> names = new HashSet<>();

    private AuthorNotes(List<PagePart> parts, String author) {
        if (!author.isEmpty()) {
            names.addAll(List.of(author.toLowerCase(Locale.ROOT).split("\\s+", -1)));
        }
        for (PagePart part : parts) {
            if (isByline(part)) {
                part.tokens().stream()
                        .filter(Token::isCapitalised)
                        .map(Token::lower)
                        .forEach(names::add);
            }
        }
    }

    /**
     * Makes such notes the site's own words.
     *
     * @param author who is stated beside the article; empty where nobody is
     */
    static void mark(List<PagePart> parts, String author) {
        AuthorNotes biographies = new AuthorNotes(parts, author);
        if (biographies.names.size() >= SHORTEST_NAME) {
            parts.replaceAll(part -> biographies.isNote(part) ? part.read(NOTE) : part);
        }
    }

    private static boolean isByline(PagePart part) {
        boolean told = part.told().filter(block -> block.zone() == Zone.BYLINE).isPresent();
        return (told || part.is(BlockSign.BYLINE)) && part.span().length() <= LONGEST_BYLINE;
    }

    private boolean isNote(PagePart part) {
        List<Token> tokens = part.tokens();
        int name = 0;
        while (name < tokens.size() && name < LONGEST_NAME && isName(tokens.get(name))) {
            name++;
        }
        return name >= SHORTEST_NAME
                && part.isText()
                && name < tokens.size()
                && VERBS.contains(tokens.get(name).lower());
    }

    private boolean isName(Token token) {
        return token.isCapitalised() && names.contains(token.lower());
    }
}
