package org.crossfact.core.extract.damage.split;

import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.Designation;

/** A number that is a name, with a space before its digit 1: "F- 15" is F-15, "2 1 1 Project" the 211 Project. */
public final class SplitDesignation implements Recogniser {

    private static final int LONGEST_LETTERS = 3;
    private static final int LONGEST_DIGITS = 4;

    @Override
    public String name() {
        return "damage/split-designation";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().startsWith("1") && token.text().length() <= LONGEST_DIGITS;
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        return splitModel(scan, at).or(() -> splitName(scan, at));
    }

    private Optional<Find<Designation>> splitModel(Scan scan, int at) {
        Token letters = scan.token(at - 2);
        boolean split = scan.oneSpaceBefore(at)
                && scan.token(at - 1).is('-')
                && scan.touchesPrevious(at - 1)
                && letters.isWord()
                && letters.text().length() <= LONGEST_LETTERS
                && isModel(scan, at - 2)
                && !scan.touchesPrevious(at - 2)
                && !scan.touchesPrevious(at + 1);
        if (!split) {
            return Optional.empty();
        }
        String joined = letters.text() + "-" + scan.token(at).text();
        return Optional.of(find(scan, at - 2, at + 1, joined));
    }

    /** "F- 15", "the Su- 17": with small letters an article must part it from "Jan- 12" and "Yes- 12". */
    private static boolean isModel(Scan scan, int at) {
        Token letters = scan.token(at);
        String lead = scan.token(at - 1).lower();
        boolean named = letters.isCapitalised()
                && !DateWords.isMonth(letters)
                && DateWords.weekday(letters).isEmpty()
                && (lead.equals("the") || lead.equals("a") || lead.equals("an"));
        return named || letters.text().chars().allMatch(Character::isUpperCase);
    }

    /** "2 1 1 Project": single digits in a row before a name. */
    private Optional<Find<Designation>> splitName(Scan scan, int at) {
        return Pieces.at(scan, at - 1)
                .filter(pieces -> pieces.to() - pieces.from() == pieces.digits().length())
                .filter(pieces -> pieces.digits().length() > 2)
                .filter(pieces -> scan.token(pieces.to()).isCapitalised())
                .map(pieces -> find(scan, pieces.from(), pieces.to(), pieces.digits()));
    }

    private Find<Designation> find(Scan scan, int from, int to, String joined) {
        return new DamagedWords(scan, from, to)
                .value(name(), Pieces.flaw(), Kinds.DESIGNATION, new Designation(joined), "the pieces joined");
    }
}
