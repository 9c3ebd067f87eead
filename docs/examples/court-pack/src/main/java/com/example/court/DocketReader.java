package com.example.court;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.document.Token;
import org.crossfact.rules.api.FactReader;
import org.crossfact.rules.api.Sighting;

/** Reads "docket 2024-1187", "Docket No. 2024-1187" and the same with "case number". */
final class DocketReader implements FactReader<Docket> {

    private static final Set<String> BETWEEN = Set.of("no", "number", ".");
    private static final int FURTHEST = 3;
    private static final int MOST_DIGITS = 6;

    @Override
    public Kind<Docket> kind() {
        return Docket.KIND;
    }

    @Override
    public Set<String> triggers() {
        return Set.of("docket", "case");
    }

    @Override
    public Optional<Sighting<Docket>> read(List<Token> tokens, int at) {
        int year = at + 1;
        while (year < tokens.size() && year - at < FURTHEST && BETWEEN.contains(tokens.get(year).lower())) {
            year++;
        }
        if (year + 2 >= tokens.size() || !tokens.get(year + 1).is('-')) {
            return Optional.empty();
        }
        Token first = tokens.get(year);
        Token second = tokens.get(year + 2);
        boolean isDocket = isNumber(first) && first.text().length() == 4 && isNumber(second);
        return isDocket
                ? Optional.of(new Sighting<>(year, year + 3, new Docket(number(first), number(second))))
                : Optional.empty();
    }

    private static boolean isNumber(Token token) {
        return token.text().length() <= MOST_DIGITS && token.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(Token token) {
        return Integer.parseInt(token.text());
    }
}
