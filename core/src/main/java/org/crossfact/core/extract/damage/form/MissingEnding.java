package org.crossfact.core.extract.damage.form;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Determiners;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Designation;

/** A number that the words around make an ordinal without its ending: "the 70 anniversary", "on the 9th and 10." */
public final class MissingEnding implements Recogniser {

    private static final Lexicon COUNTED_IN_ORDER = Lexicon.load(MissingEnding.class, "counted-in-order.txt");
    private static final int LAST_DAY = 31;

    @Override
    public String name() {
        return "damage/missing-ending";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return OrdinalEnding.mayFollow(token);
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        boolean ordinal = !scan.touchesPrevious(at) && (isBeforeNoun(scan, at) || isSecondDay(scan, at));
        return ordinal
                ? Optional.of(
                        OrdinalEnding.find(scan, at, at + 1, name(), "the ending of an ordinal number is missing"))
                : Optional.empty();
    }

    /** A noun in the singular after "the" or "its" and a number above one. */
    private static boolean isBeforeNoun(Scan scan, int at) {
        return Determiners.precede(scan, at)
                && scan.oneSpaceBefore(at + 1)
                && COUNTED_IN_ORDER.contains(scan.token(at + 1).lower())
                && !scan.token(at + 1).isCapitalised()
                && Integer.parseInt(scan.token(at).text()) > 1;
    }

    private static boolean isSecondDay(Scan scan, int at) {
        Token first = scan.token(at - 3);
        boolean listed = scan.token(at - 1).lower().equals("and")
                && DateWords.isOrdinalEnding(scan.token(at - 2))
                && scan.touchesPrevious(at - 2)
                && first.isNumber()
                && first.text().length() <= 2;
        int month = scan.token(at + 1).lower().equals("of") ? at + 2 : at + 1;
        boolean ofMonth = DateWords.isMonth(scan.token(month))
                || (month == at + 2 && scan.token(month + 1).lower().equals("month"));
        if (!listed || !(ofMonth || NumberEnd.isClosedByMark(scan, at + 1))) {
            return false;
        }
        int lead = scan.token(at - 4).lower().equals("the") ? at - 5 : at - 4;
        boolean days = scan.token(lead).lower().equals("on") || DateWords.isMonth(scan.token(lead));
        int second = Integer.parseInt(scan.token(at).text());
        return days && Integer.parseInt(first.text()) < second && second <= LAST_DAY;
    }
}
