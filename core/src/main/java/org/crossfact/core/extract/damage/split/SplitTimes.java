package org.crossfact.core.extract.damage.split;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Designation;

/** Times of day with a space before the digit 1 of the second: "14: 30- 17: 00". */
public final class SplitTimes implements Recogniser {

    private static final int LAST_HOUR = 24;
    private static final int LAST_MINUTE = 59;

    @Override
    public String name() {
        return "damage/split-times";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().startsWith("1") && token.text().length() == 2;
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        boolean times = Pieces.isCutBehindDash(scan, at) && isTime(scan, at - 4) && isTime(scan, at);
        if (!times) {
            return Optional.empty();
        }
        Designation joined = new Designation(time(scan, at - 4) + "/" + time(scan, at));
        return Optional.of(Find.flawed(
                Kinds.DESIGNATION,
                at - 4,
                at + 3,
                name(),
                Pieces.flaw(scan.text(at - 4, at + 3)),
                List.of(new Reading<>(joined, How.DECODED, List.of("from the one time to the other")))));
    }

    private static boolean isTime(Scan scan, int hour) {
        return isUpTo(scan.token(hour), LAST_HOUR)
                && scan.token(hour + 1).is(':')
                && scan.touchesPrevious(hour + 1)
                && scan.token(hour + 2).text().length() == 2
                && isUpTo(scan.token(hour + 2), LAST_MINUTE);
    }

    private static boolean isUpTo(Token token, int most) {
        return token.isNumber() && token.text().length() <= 2 && Integer.parseInt(token.text()) <= most;
    }

    private static String time(Scan scan, int hour) {
        String printed = scan.token(hour).text();
        return (printed.length() == 1 ? "0" : "") + printed + ":"
                + scan.token(hour + 2).text();
    }
}
