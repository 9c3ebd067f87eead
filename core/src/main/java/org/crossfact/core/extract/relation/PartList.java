package org.crossfact.core.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Figure;

/**
 * Parts in a row: "five men, six women and a child", "700 in Europe and 600 in Asia".
 *
 * @param parts at least two
 * @param isJoined whether "and" stands before the last
 * @param to one past the last word of the last
 */
record PartList(List<Part> parts, boolean isJoined, int to) {

    private static final Lexicon REST = Lexicon.load(PartList.class, "rest-words.txt");
    private static final int MOST_PARTS = 8;

    /** The list that begins at token {@code start}; behind the part that "and" joins only the rest may stand. */
    static Optional<PartList> at(Scan scan, Found found, int start) {
        List<Part> parts = new ArrayList<>();
        boolean joined = false;
        Optional<Part> next = found.figureAt(start).flatMap(figure -> Part.at(scan, found, start, false));
        while (next.isPresent() && parts.size() < MOST_PARTS) {
            parts.add(next.get());
            Joint joint = Joint.behind(scan, next.get().to());
            next = (joined && !joint.isRest()) || joint.to() == next.get().to()
                    ? Optional.empty()
                    : Part.at(scan, found, joint.to(), joint.isRest());
            joined |= next.isPresent() && joint.isAnd();
        }
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new PartList(
                        List.copyOf(parts), joined, parts.get(parts.size() - 1).to()));
    }

    List<Figure> figures() {
        return parts.stream().map(Part::figure).toList();
    }

    /** Whether the last part is told to be all that is left. */
    boolean endsInRest() {
        return parts.get(parts.size() - 1).isRest();
    }

    /** "700 in Europe and 600 in Asia": one preposition shares them out, so that none is counted twice. */
    boolean isSharedOut() {
        return parts.stream()
                .allMatch(part ->
                        part.isSharedOut() && part.tail().equals(parts.get(0).tail()));
    }

    /** Whether no verb can stand in any part. */
    boolean isPlain() {
        return parts.stream().allMatch(Part::isPlain);
    }

    /** What stands between two parts: ", ", " and ", ", with the remaining ". */
    private record Joint(int to, boolean isAnd, boolean isRest) {

        static Joint behind(Scan scan, int at) {
            int comma = scan.token(at).is(',') || scan.token(at).is(';') ? at + 1 : at;
            String word = scan.token(comma).lower();
            boolean and = word.equals("and");
            int joined = and || (word.equals("with") && isRest(scan, comma + 1)) ? comma + 1 : comma;
            return joined > at && isRest(scan, joined)
                    ? new Joint(joined + 2, true, true)
                    : new Joint(joined, and, false);
        }

        private static boolean isRest(Scan scan, int at) {
            return scan.token(at).lower().equals("the")
                    && REST.contains(scan.token(at + 1).lower());
        }
    }
}
