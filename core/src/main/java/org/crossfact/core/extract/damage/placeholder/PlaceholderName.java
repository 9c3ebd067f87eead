package org.crossfact.core.extract.damage.placeholder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Designation;

/**
 * A name in quotation marks of which only the placeholder is left, in a list of such names: and "65438", and "/kloc-0".
 * A row of ones may have shrunk to one placeholder, so names made of ones alone come first.
 */
public final class PlaceholderName implements Recogniser {

    private static final Lexicon NAMES = Lexicon.load(PlaceholderName.class, "digit-names.txt");
    private static final String QUOTES = "\"\u201c\u201d'\u2018\u2019";

    @Override
    public String name() {
        return "damage/placeholder-name";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.text().equals(Placeholder.DIGITS) || token.lower().equals(Placeholder.WORD);
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        boolean slash = scan.token(at).isWord();
        int open = slash ? at - 2 : at - 1;
        int close = slash ? at + 3 : at + 1;
        boolean whole = !slash
                || (scan.token(at - 1).is('/')
                        && scan.token(at + 1).is('-')
                        && scan.token(at + 2).text().equals("0"));
        boolean quoted = isQuote(scan.token(open)) && isQuote(scan.token(close));
        if (!whole || !quoted || !isListed(scan, open - 1)) {
            return Optional.empty();
        }
        Flaw flaw = Placeholder.flaw(new DamagedWords(scan, open + 1, close));
        List<Reading<Designation>> readings = Stream.concat(
                        NAMES.words().stream()
                                .map(name -> reading(name, "a name of ones alone that shrank to a single one")),
                        Stream.of(reading("1", "the placeholder stands for the digit 1")))
                .toList();
        return Optional.of(Find.flawed(Kinds.DESIGNATION, open, close + 1, name(), flaw, readings));
    }

    private static Reading<Designation> reading(String name, String reason) {
        return new Reading<>(new Designation(name), How.DECODED, List.of(reason));
    }

    /** Whether a name, perhaps in quotation marks, and "and", "or" or a comma end here; codes are listed among numbers. */
    private static boolean isListed(Scan scan, int i) {
        boolean joined = scan.token(i).is(',')
                || scan.token(i).lower().equals("and")
                || scan.token(i).lower().equals("or");
        int before = scan.token(i - 1).is(',') ? i - 2 : i - 1;
        Token last = isQuote(scan.token(before)) ? scan.token(before - 1) : scan.token(before);
        return joined && last.isCapitalised();
    }

    private static boolean isQuote(Token token) {
        return !token.isWord() && !token.isNumber() && token.text().length() == 1 && QUOTES.contains(token.text());
    }
}
