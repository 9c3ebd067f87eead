package org.crossfact.core.extract.page.zone.look;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.page.zone.look.PagePart.Reading;
import org.crossfact.core.extract.page.zone.look.PhraseFinder.Match;
import org.crossfact.core.lexicon.Lexicon;

/** Knows lines that are nothing but a date, a time or an age, and lines that announce a date. */
public final class TimeStamps {

    private static final Lexicon STAMP_WORDS = Lexicon.load(TimeStamps.class, "stamp-words.txt");

    private static final int MOST_TOKENS = 40;
    private static final int MOST_OTHER_WORDS = 6;
    private static final int FEW_WORDS = 2;
    private static final int FEW_TOKENS = 4;

    private TimeStamps() {}

    static Optional<Reading> read(BlockLook look, List<Token> tokens) {
        Optional<Match> sentence = PhraseList.DATE_SENTENCES.in(look.words());
        if (sentence.isPresent() && TimeShapes.holdsDate(tokens.subList(0, Math.min(tokens.size(), MOST_TOKENS)))) {
            return sentence.map(match -> Reading.of(BlockSign.DATELINE, "announces a date: '" + match.words() + "'"));
        }
        if (tokens.size() > MOST_TOKENS
                || tokens.stream().noneMatch(Token::isNumber)
                || (look.isConnected() && isLong(look))) {
            return Optional.empty();
        }
        if (TimeShapes.tellToday(tokens)) {
            return Optional.of(new Reading(BlockSign.FURNITURE, Furniture.NAVIGATION, "tells the day of the reader"));
        }
        int others = others(tokens).size();
        boolean dated = TimeShapes.holdsDate(tokens);
        if (dated && others <= MOST_OTHER_WORDS) {
            Optional<Reading> announced = PhraseList.DATE_LABELS
                    .in(look.words())
                    .map(match -> Reading.of(BlockSign.DATELINE, "announces a date: '" + match.words() + "'"));
            if (announced.isPresent()) {
                return announced;
            }
        }
        if (dated
                && others <= MOST_OTHER_WORDS
                && DateLabels.begin(tokens)
                && (look.ends() != BlockLook.End.STOP || BlockLook.isAbbreviated(tokens))) {
            return Optional.of(Reading.of(
                    BlockSign.DATELINE, "announces a date: '" + tokens.get(0).lower() + "'"));
        }
        boolean stamp = others == 0 && (dated || TimeShapes.isAge(tokens) || TimeShapes.holdsClock(tokens));
        return stamp ? Optional.of(Reading.of(BlockSign.STAMP, "nothing but a date or time")) : Optional.empty();
    }

    private static boolean isLong(BlockLook look) {
        return look.wordCount() > MOST_OTHER_WORDS * 2;
    }

    /** Whether the first line only announces a date and the second is nothing but one. */
    public static boolean areOne(List<Token> label, List<Token> stamp) {
        return label.size() <= FEW_TOKENS
                && !label.isEmpty()
                && announces(label)
                && stamp.size() <= MOST_TOKENS
                && TimeShapes.holdsDate(stamp)
                && others(stamp).isEmpty();
    }

    private static boolean announces(List<Token> label) {
        return (DateLabels.begin(label) && label.size() <= FEW_WORDS)
                || PhraseList.DATE_LABELS.in(PhraseWords.of(label)).isPresent();
    }

    /** The words of a line that belong to no date or time. */
    public static List<Token> others(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isWord)
                .filter(word -> !isOfDate(word))
                .toList();
    }

    private static boolean isOfDate(Token word) {
        return STAMP_WORDS.contains(word.lower())
                || DateLabels.of(word).isPresent()
                || TimeShapes.isMonth(word)
                || TimeShapes.isWeekday(word);
    }
}
