package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "in May", "since March", "the October vote": a month that the words around it betray as one. */
final class MonthAlone implements Recogniser {

    private static final Set<String> LEADS = Set.of(
            "in", "since", "by", "until", "till", "during", "before", "after", "from", "through", "early", "late",
            "mid", "of", "for", "between");

    /** Nobody and nothing else is called so. */
    private static final Set<String> ONLY_MONTHS =
            Set.of("january", "february", "july", "september", "october", "november", "december");

    /** "Last October" is counted from the publication, "every October" comes again. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("last", "this", "next", "past", "coming", "every", "each");

    @Override
    public String name() {
        return "date/month";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token next = scan.token(at + 1);
        boolean digitsFollow =
                next.isNumber() && (next.text().length() <= 2 || next.text().length() > 4);
        boolean nameFollows = next.isCapitalised() && scan.oneSpaceBefore(at + 1);
        return (isLed(scan, at) || isOnlyMonth(scan, at) || isBeforeNoun(scan, at)) && !digitsFollow && !nameFollows
                ? Optional.of(DateFinds.date(
                        name(),
                        at,
                        at + 1,
                        PartialDate.ofMonth(
                                UNKNOWN, DateWords.month(scan.token(at)).orElseThrow())))
                : Optional.empty();
    }

    private static boolean isLed(Scan scan, int at) {
        int lead = DateWords.isDash(scan.token(at - 1)) ? at - 2 : at - 1;
        boolean listed = scan.token(at - 1).is(',') && DateWords.isMonth(scan.token(at - 2));
        return listed || LEADS.contains(scan.token(lead).lower());
    }

    /** Whether the word names a month and nothing else. */
    static boolean isOnlyMonth(Token token) {
        return ONLY_MONTHS.contains(token.lower());
    }

    /** "October sales", not "Red October". */
    private static boolean isOnlyMonth(Scan scan, int at) {
        Token before = scan.token(at - 1);
        Token next = scan.token(at + 1);
        return ONLY_MONTHS.contains(scan.token(at).lower())
                && !before.isCapitalised()
                && !before.isNumber()
                && !TOLD_OTHERWISE.contains(before.lower())
                && (!scan.touchesPrevious(at + 1)
                        || next.is('.')
                        || next.is(',')
                        || next.is('\'')
                        || next.is('\u2019'));
    }

    /** "The May election", not "the March on the capital" nor "the April". */
    private static boolean isBeforeNoun(Scan scan, int at) {
        Token next = scan.token(at + 1);
        boolean determined = switch (scan.token(at - 1).lower()) {
            case "the", "a", "its", "their", "his", "her" -> true;
            default -> false;
        };
        return determined && next.isWord() && !DateWords.isFunctionWord(next);
    }
}
