package org.crossfact.core.extract.page.zone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.extract.page.zone.look.BlockLook;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.PagePart;

/**
 * The blocks that are the article's running text.
 *
 * @param blocks their numbers; empty when the page has no running text
 */
record RunningText(BitSet blocks) {

    private static final int LEAST_SHARE = 7;
    private static final int CLOSE = 4;
    private static final int SHORTEST_ALONE = 100;
    private static final int FEWEST_TEASERS = 3;

    /** Paragraphs that nothing parts, by their numbers. */
    private record Run(List<Integer> at, int weight, boolean touching) {

        int first() {
            return at.get(0);
        }

        int last() {
            return at.get(at.size() - 1);
        }
    }

    /** @param apart what each block is already set apart for */
    static RunningText of(List<PagePart> parts, Furniture[] apart) {
        List<Integer> text = text(parts, apart);
        BitSet blocks = new BitSet();
        List<Run> runs = runs(parts, apart, text);
        main(parts, runs)
                .ifPresent(main ->
                        accept(parts, runs, main).forEach(run -> run.at().forEach(blocks::set)));
        return new RunningText(blocks);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    int first() {
        return blocks.nextSetBit(0);
    }

    int last() {
        return blocks.length() - 1;
    }

    /** The heaviest run; a list of teasers only where nothing else weighs half as much. */
    private static Optional<Run> main(List<PagePart> parts, List<Run> runs) {
        Optional<Run> heaviest = runs.stream().max(Comparator.comparingInt(Run::weight));
        return heaviest.filter(run -> isTeasers(parts, run))
                .flatMap(teasers -> runs.stream()
                        .filter(run -> !isTeasers(parts, run) && run.weight() * 2 >= teasers.weight())
                        .max(Comparator.comparingInt(Run::weight)))
                .or(() -> heaviest);
    }

    /**
     * Paragraphs, and short sentences that are ones: behind a paragraph, where the format says so, or where most are short.
     * Where there is no paragraph, any sentence is.
     */
    private static List<Integer> text(List<PagePart> parts, Furniture[] apart) {
        List<Integer> free = IntStream.range(0, parts.size())
                .filter(i -> apart[i] == Furniture.NONE)
                .boxed()
                .toList();
        List<Integer> paragraphs =
                free.stream().filter(i -> parts.get(i).is(BlockSign.PARAGRAPH)).toList();
        if (paragraphs.isEmpty()) {
            return free.stream()
                    .filter(i -> parts.get(i).is(BlockSign.SENTENCE))
                    .toList();
        }
        boolean brief =
                free.stream().filter(i -> isBriefParagraph(parts.get(i))).count() >= paragraphs.size();
        List<Integer> text = new ArrayList<>();
        int last = -1;
        for (int i : free) {
            PagePart part = parts.get(i);
            boolean follows = last >= 0 && last == i - 1;
            boolean counts = isBriefParagraph(part) && (brief || follows || part.isToldBody());
            if (part.is(BlockSign.PARAGRAPH) || counts) {
                text.add(i);
                last = i;
            }
        }
        return text;
    }

    /** A sentence that tells something; those of the site speak to the reader. */
    private static boolean isBriefParagraph(PagePart part) {
        return part.is(BlockSign.SENTENCE)
                && part.look().ends() == BlockLook.End.STOP
                && !part.look().addressesReader();
    }

    private static List<Run> runs(List<PagePart> parts, Furniture[] apart, List<Integer> text) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.size(); i++) {
            if (i == text.size() || isParted(parts, apart, text.get(i - 1), text.get(i))) {
                runs.add(run(parts, text.subList(from, i)));
                from = i;
            }
        }
        return text.isEmpty() ? List.of() : runs;
    }

    /** Whether what stands between two paragraphs parts them: an end, a list, or more furniture than one line of it. */
    private static boolean isParted(List<PagePart> parts, Furniture[] apart, int one, int next) {
        if (parts.get(one).isToldBody() && parts.get(next).isToldBody()) {
            return false; // the format says that both are the article's, whatever box it puts between them
        }
        int site = 0;
        for (int i = one + 1; i < next; i++) {
            if (apart[i] != Furniture.NONE || parts.get(i).is(BlockSign.ENDING)) {
                return true;
            }
            site += parts.get(i).isOfSite() ? 1 : 0;
        }
        return site >= 2 || (site == 1 && next - one > CLOSE);
    }

    private static Run run(List<PagePart> parts, List<Integer> at) {
        int weight = 0;
        boolean touching = at.size() == 1;
        for (int i = 0; i < at.size(); i++) {
            weight += parts.get(at.get(i)).look().size();
            touching |= i > 0 && at.get(i) == at.get(i - 1) + 1;
        }
        return new Run(List.copyOf(at), weight, touching);
    }

    /** Titles and one sentence of each article in turn. */
    private static boolean isTeasers(List<PagePart> parts, Run run) {
        return !run.touching()
                && run.at().size() >= FEWEST_TEASERS
                && run.at().stream().allMatch(i -> parts.get(i).look().sentences() <= 1);
    }

    private static List<Run> accept(List<PagePart> parts, List<Run> runs, Run main) {
        List<Run> accepted = new ArrayList<>();
        int start = main.first();
        int end = main.last();
        accepted.add(main);
        int centre = runs.indexOf(main);
        for (int i = centre + 1; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (isWeighty(run, main) || (isClose(parts, end, run.first(), run) && !isOwned(parts, end, run.first()))) {
                accepted.add(run);
                end = run.last();
            }
        }
        for (int i = centre - 1; i >= 0; i--) {
            Run run = runs.get(i);
            if (isWeighty(run, main) || isClose(parts, run.last(), start, run)) {
                accepted.add(run);
                start = run.first();
            }
        }
        return accepted;
    }

    /** Behind a notice of rights no single paragraph is the article's. */
    private static boolean isOwned(List<PagePart> parts, int one, int next) {
        return parts.subList(one, next).stream()
                .anyMatch(part -> part.isOfSite() && part.furniture() == Furniture.LEGAL);
    }

    private static boolean isWeighty(Run run, Run main) {
        return run.touching() && run.at().size() > 1 && run.weight() * LEAST_SHARE >= main.weight();
    }

    private static boolean isClose(List<PagePart> parts, int one, int next, Run run) {
        boolean ended = parts.subList(one, next).stream().anyMatch(part -> part.is(BlockSign.ENDING));
        return !ended
                && next - one <= CLOSE + 1
                && run.weight() >= SHORTEST_ALONE
                && run.at().stream().noneMatch(i -> parts.get(i).look().addressesReader());
    }
}
