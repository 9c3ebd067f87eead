package org.crossfact.core.extract.damage.glued;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** A preposition glued to the name of a month: "onMarch 1, 2004", "inJune 2015", "sinceMay", "OnMay 3". */
public final class GluedLead implements Recogniser {

    private static final int LONGEST = 20;

    @Override
    public String name() {
        return "damage/glued-lead";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isWord() && token.text().length() <= LONGEST && month(token.text()) != UNKNOWN;
    }

    /** The month in full behind a preposition, or unknown. */
    private static int month(String word) {
        int name = 1;
        while (name < word.length() && Character.isLowerCase(word.charAt(name))) {
            name++;
        }
        String before = Character.toLowerCase(word.charAt(0)) + word.substring(1, name);
        // "AlisonMay" is a name
        boolean verb = Character.isLowerCase(word.charAt(0)) && (before.endsWith("on") || before.endsWith("in"));
        return isLead(before) || verb
                ? DateWords.monthInFull(word.substring(name)).orElse(UNKNOWN)
                : UNKNOWN;
    }

    private static boolean isLead(String word) {
        return switch (word) {
            case "on", "in", "of", "by", "since", "until", "from", "to", "and", "before", "after" -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at + 1);
        int day = cursor.day().orElse(UNKNOWN);
        int year = cursor.yearAfterComma().orElse(UNKNOWN);
        if (Character.isUpperCase(scan.token(at).text().charAt(0)) && day == UNKNOWN && year == UNKNOWN) {
            return Optional.empty();
        }
        DamagedWords damaged = new DamagedWords(scan, at, cursor.at());
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "the name of a month is glued to the word before it");
        return damaged.dates(
                name(), flaw, Dates.candidate(year, month(scan.token(at).text()), day, "the parts that ran together"));
    }
}
