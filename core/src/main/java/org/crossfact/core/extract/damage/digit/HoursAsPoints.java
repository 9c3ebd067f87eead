package org.crossfact.core.extract.damage.digit;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.Designation;

/** The hour of a clock that became points, one word in Chinese: "at 8 points in the morning", "9 points 30 minutes". */
public final class HoursAsPoints implements Recogniser {

    private static final int LAST_HOUR = 24;

    @Override
    public String name() {
        return "damage/hours-as-points";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals("points");
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        Token number = scan.token(at - 1);
        boolean hour = number.isNumber()
                && number.text().length() <= 2
                && Integer.parseInt(number.text()) <= LAST_HOUR
                && scan.oneSpaceBefore(at);
        int minutes = hour && isMinutes(scan, at + 1) ? at + 2 : at;
        boolean told = minutes > at || (scan.token(at - 2).lower().equals("at") && isPartOfDay(scan, at + 1));
        return hour && told ? Optional.of(find(scan, at, minutes)) : Optional.empty();
    }

    /** "9 points 30 minutes". */
    private static boolean isMinutes(Scan scan, int at) {
        return scan.oneSpaceBefore(at)
                && scan.token(at).isNumber()
                && scan.token(at).text().length() == 2
                && scan.token(at + 1).lower().startsWith("minute");
    }

    /** "in the morning". */
    private static boolean isPartOfDay(Scan scan, int at) {
        return scan.token(at).lower().equals("in")
                && DateWords.partOfDay(scan.token(at + 2)).isPresent();
    }

    private Find<Designation> find(Scan scan, int at, int last) {
        String hour = scan.token(at - 1).text();
        String time = (hour.length() == 1 ? "0" : "") + hour + ":"
                + (last > at ? scan.token(at + 1).text() : "00");
        int to = last > at ? last + 1 : at + 1;
        Flaw flaw = new Flaw(
                Flaw.Type.GARBLED, "a time of day has no points", List.of("printed: " + scan.text(at - 1, to)));
        Reading<Designation> reading = new Reading<>(
                new Designation(time), How.DECODED, List.of("the Chinese word means hours and points alike"));
        return Find.flawed(Kinds.DESIGNATION, at - 1, to, name(), flaw, List.of(reading));
    }
}
