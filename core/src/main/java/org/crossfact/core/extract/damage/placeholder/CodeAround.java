package org.crossfact.core.extract.damage.placeholder;

import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Scan;

/** Tells the digits of a time stamp, an address, a file or a program from a placeholder. */
final class CodeAround {

    /** Marks that tie the digits to a decimal, a time stamp, an address or a program. */
    private static final String CODE_BEFORE = ".:+=_@#&\\<";

    private static final String CODE_AFTER = "@=_#&\\(<";

    /** Tokens; how far back an address is looked for. */
    private static final int FARTHEST = 16;

    /** Tokens that may stand between what is named and the digits that name it. */
    private static final int LEAD = 3;

    private static final Set<String> VERBS = Set.of("is", "was", ":", "#");
    private static final Set<String> IDENTIFIERS =
            Set.of("number", "code", "id", "account", "reference", "licence", "license");

    private CodeAround() {}

    /** Whether the tokens from one up to another are part of something that no text tells. */
    static boolean isCode(Scan scan, int from, int to) {
        Token before = scan.token(from - 1);
        boolean tiedBefore =
                scan.touchesPrevious(from) && before.kind() == TokenKind.MARK && CODE_BEFORE.contains(before.text());
        Token after = scan.token(to);
        boolean tiedAfter =
                scan.touchesPrevious(to) && after.kind() == TokenKind.MARK && CODE_AFTER.contains(after.text());
        boolean word = scan.token(from).is('/') && scan.touchesPrevious(from) && isAddress(scan, from);
        boolean told = isNumbered(scan, from) || isMinute(scan, from);
        return (tiedBefore && !told)
                || tiedAfter
                || (word && !told)
                || isFileName(scan, to)
                || isIdentifier(scan, from, to);
    }

    /** "serial number 20165438", "the code is 65438012": digits and nothing else, announced as what names a thing. */
    private static boolean isIdentifier(Scan scan, int from, int to) {
        int lead = from - 1;
        while (lead > from - LEAD && VERBS.contains(scan.token(lead).lower())) {
            lead--;
        }
        return to == from + 1
                && scan.token(from).isNumber()
                && IDENTIFIERS.contains(scan.token(lead).lower());
    }

    /** "No.65438+0". */
    private static boolean isNumbered(Scan scan, int from) {
        return scan.token(from - 1).is('.') && scan.token(from - 2).lower().equals("no");
    }

    /** "9:65438+05"; in "09:12:65438+05" it is no minute. */
    private static boolean isMinute(Scan scan, int from) {
        return scan.token(from - 1).is(':')
                && scan.touchesPrevious(from - 1)
                && scan.token(from - 2).isNumber()
                && scan.token(from - 2).text().length() <= 2
                && !scan.touchesPrevious(from - 2);
    }

    /** "/kloc-0.html", "/kloc-0/main". */
    private static boolean isFileName(Scan scan, int to) {
        Token next = scan.token(to + 1);
        return (scan.token(to).is('.') || scan.token(to).is('/'))
                && scan.touchesPrevious(to)
                && scan.touchesPrevious(to + 1)
                && next.isWord()
                && !next.isCapitalised();
    }

    /** Whether the characters up to the previous white space hold a further slash or a dot: an address. */
    private static boolean isAddress(Scan scan, int at) {
        for (int i = at; i > at - FARTHEST && scan.touchesPrevious(i); i--) {
            if (scan.token(i - 1).is('/') || scan.token(i - 1).is('.')) {
                return true;
            }
        }
        return false;
    }
}
