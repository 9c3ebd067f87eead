package org.crossfact.core.extract.page.zone;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Tokeniser;
import org.crossfact.core.extract.page.zone.look.BlockLook;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.CreditLines;
import org.crossfact.core.extract.page.zone.look.PagePart;
import org.crossfact.core.extract.page.zone.look.PathsAndMenus;
import org.crossfact.core.extract.page.zone.look.PhraseWords;

/** Chooses the headline among the lines before the body, and knows the lines that repeat it. */
final class HeadlineChoice {

    private static final int OPENING_PARAGRAPHS = 3;
    private static final int LONGEST = 240;
    private static final int SHORTEST_AMID_SITE = 15;
    private static final int ENOUGH_WORDS = 4;
    private static final int SHORTEST_ABOVE_DECK = 30;
    private static final int SHORTEST_WORD = 4;

    private final List<PagePart> parts;
    private final Furniture[] apart;
    private final int end;
    private final boolean amidSite;
    private final Set<String> opening;
    private final Set<String> title;
    private final Map<String, Integer> times = new HashMap<>();
    private final int[] group;

    /** The number of the last byline or date line before the body: the headline stands above it. */
    private final int lastMark;

    /** @param core the paragraphs that are the article for certain */
    HeadlineChoice(List<PagePart> parts, Furniture[] apart, RunningText core, String stated) {
        this.parts = parts;
        this.apart = apart;
        this.end = core.first();
        this.opening = core.blocks().stream()
                .limit(OPENING_PARAGRAPHS)
                .mapToObj(i -> words(parts.get(i).tokens()))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        this.title = words(Tokeniser.tokenise(stated, new Span(0, stated.length())));
        this.group = new int[end + 1];
        boolean site = false;
        int mark = -1;
        for (int i = 0; i < end; i++) {
            boolean parting = parts.get(i).isOfSite() || apart[i] != Furniture.NONE;
            site |= parting;
            group[i + 1] = group[i] + (parting ? 1 : 0);
            times.merge(parts.get(i).key(), 1, Integer::sum);
            PathsAndMenus.beforeLast(parts.get(i).tokens())
                    .ifPresent(title -> times.merge(PhraseWords.of(title).key(), 1, Integer::sum));
            mark = parts.get(i).is(BlockSign.BYLINE) || parts.get(i).is(BlockSign.DATELINE) ? i : mark;
        }
        this.lastMark = mark;
        this.amidSite = site;
    }

    /** Whether the site speaks before the body begins. */
    boolean isAmidSite() {
        return amidSite;
    }

    /** The number of the headline. */
    OptionalInt find() {
        OptionalInt told = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i)
                        .told()
                        .map(Block::zone)
                        .filter(Zone.HEADLINE::equals)
                        .isPresent())
                .findFirst();
        return told.isPresent()
                ? told
                : IntStream.range(0, end)
                        .filter(i -> isCandidate(i) && isHeadline(i))
                        .boxed()
                        .max(Comparator.<Integer, Boolean>comparing(i -> isTitle(parts.get(i)))
                                .thenComparing(this::comesAgain)
                                .thenComparing(i -> shares(i))
                                .thenComparing(i -> !isStopped(i))
                                .thenComparing(i -> i < lastMark)
                                .thenComparing(i -> group[i])
                                .thenComparing(this::speaks)
                                .thenComparing(Comparator.reverseOrder()))
                        .map(i -> OptionalInt.of(isDeck(i) ? i - 1 : i))
                        .orElse(OptionalInt.empty());
    }

    /** A deck may share more words with the text than the headline, which stands right above it and shares one. */
    private boolean isDeck(int i) {
        return i > 0
                && !isTitle(parts.get(i))
                && !comesAgain(i)
                && parts.get(i - 1).is(BlockSign.PLAIN)
                && parts.get(i - 1).look().size() >= SHORTEST_ABOVE_DECK
                && isCandidate(i - 1)
                && isHeadline(i - 1)
                && shared(i - 1) > 0;
    }

    private boolean isCandidate(int i) {
        PagePart part = parts.get(i);
        BlockLook look = part.look();
        boolean line = part.is(BlockSign.PLAIN) || part.isText() || isTeaserOfItself(i);
        boolean longEnough = look.wordCount() >= 2 || look.size() >= SHORTEST_AMID_SITE;
        boolean told = isAboveMark(i) && shared(i) > 0;
        return line
                && longEnough
                && apart[i] == Furniture.NONE
                && !look.bullet()
                && (isTitle(part) || !isOfPaper(part))
                && look.size() <= LONGEST
                && (!amidSite || told || look.size() >= SHORTEST_AMID_SITE);
    }

    /** "Watch: Drone films the flood" beside the date of the article announces its own film. */
    private boolean isTeaserOfItself(int i) {
        PagePart part = parts.get(i);
        return part.is(BlockSign.FURNITURE)
                && part.furniture() == Furniture.RELATED
                && part.told().isEmpty()
                && isMark(i + 1)
                && shares(i);
    }

    private boolean isHeadline(int i) {
        BlockLook look = parts.get(i).look();
        boolean told = isTitle(parts.get(i)) || comesAgain(i) || (isAboveMark(i) && shared(i) > 0);
        boolean speaks = told || shares(i) || look.wordCount() >= ENOUGH_WORDS;
        boolean line = !isStopped(i) || comesAgain(i) || isTitle(parts.get(i));
        return line && (speaks || !amidSite);
    }

    /** "Valley Weekly • May 2, 2019 • Page 3", "2 May 2019 - Late edition", "The Valley Farmer, 2 May 2019", "Anna Berg 2 May 2019, 6:00 am". */
    private static boolean isOfPaper(PagePart part) {
        return PathsAndMenus.areDated(part.tokens())
                || CreditLines.beginsWithDate(part)
                || CreditLines.isSigned(part)
                || CreditLines.isTimed(part);
    }

    private boolean isStopped(int i) {
        return parts.get(i).look().ends() == BlockLook.End.STOP
                && !BlockLook.isAbbreviated(parts.get(i).tokens());
    }

    /** "Ferry sinks" right above its byline may be short, and so may it above a deck of one sentence. */
    private boolean isAboveMark(int i) {
        boolean deck = i + 1 < parts.size()
                && parts.get(i).is(BlockSign.PLAIN)
                && parts.get(i + 1).isText();
        return isMark(i + 1) || (deck && isMark(i + 2));
    }

    private boolean isMark(int i) {
        return i < parts.size()
                && (parts.get(i).is(BlockSign.BYLINE)
                        || parts.get(i).is(BlockSign.DATELINE)
                        || parts.get(i).is(BlockSign.STAMP));
    }

    private boolean isTitle(PagePart part) {
        return !title.isEmpty() && isAlike(words(part.tokens()), title);
    }

    private boolean comesAgain(int i) {
        PagePart part = parts.get(i);
        return part.look().wordCount() >= ENOUGH_WORDS && times.getOrDefault(part.key(), 0) > 1;
    }

    /** Whether it says enough for a headline, or shares a word with the text. */
    private boolean speaks(int i) {
        return parts.get(i).look().wordCount() >= ENOUGH_WORDS || shared(i) > 0;
    }

    boolean shares(int i) {
        return shared(i) >= 2;
    }

    /** How many telling words a line shares with the first paragraphs. */
    long shared(int i) {
        return words(parts.get(i).tokens()).stream().filter(opening::contains).count();
    }

    /** Whether a line says what the headline says, perhaps in a slightly other wording. */
    boolean repeats(int i, int headline) {
        String key = parts.get(headline).key();
        boolean longer = PathsAndMenus.beforeLast(parts.get(i).tokens())
                .filter(title -> PhraseWords.of(title).key().equals(key))
                .isPresent();
        return longer
                || isAlike(
                        words(parts.get(i).tokens()), words(parts.get(headline).tokens()));
    }

    private static boolean isAlike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common >= 2 && common * 10 >= 7L * Math.max(one.size(), other.size());
    }

    private static Set<String> words(List<Token> tokens) {
        Set<String> words = new HashSet<>();
        for (Token token : tokens) {
            if (token.isWord() && token.lower().length() >= SHORTEST_WORD && !BlockLook.isJoining(token)) {
                words.add(token.lower());
            }
        }
        return words;
    }
}
