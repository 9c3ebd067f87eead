package org.crossfact.rules.proof.mutation;

import static org.crossfact.rules.proof.mutation.Effect.BREAKS_ARTICLE;
import static org.crossfact.rules.proof.mutation.Effect.HARMLESS;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Puts a sentence with arithmetic in it behind an article, once right and once wrong, for few articles hold any. */
final class RelationMutators {

    private static final String END = "\\s*\\z";
    private static final double KILOMETRES = 1.609;

    private RelationMutators() {}

    static List<Mutator> all() {
        return List.of(
                Mutator.of("change and its percentage", HARMLESS, END, (found, random) -> change(random, 0)),
                Mutator.of("change and another percentage", BREAKS_ARTICLE, END, (found, random) -> change(random, 15)),
                Mutator.of("difference that fits", HARMLESS, END, (found, random) -> difference(random, 0)),
                Mutator.of("difference that does not", BREAKS_ARTICLE, END, (found, random) -> difference(random, 20)),
                Mutator.of("parts of a whole", HARMLESS, END, (found, random) -> parts(random, 0)),
                Mutator.of("parts of another whole", BREAKS_ARTICLE, END, (found, random) -> parts(random, 2)),
                Mutator.of("rest of a hundred", HARMLESS, END, (found, random) -> rest(random, 0)),
                Mutator.of("rest of more than a hundred", BREAKS_ARTICLE, END, (found, random) -> rest(random, 4)),
                Mutator.of("conversion", HARMLESS, END, (found, random) -> conversion(random, 1)),
                Mutator.of("conversion times ten", BREAKS_ARTICLE, END, (found, random) -> conversion(random, 10)),
                Mutator.of("share in two forms", HARMLESS, END, (found, random) -> share(random, 0)),
                Mutator.of("share in two values", BREAKS_ARTICLE, END, (found, random) -> share(random, 9)),
                Mutator.of("list of its count", HARMLESS, END, (found, random) -> list(" four ")),
                Mutator.of("list of another count", BREAKS_ARTICLE, END, (found, random) -> list(" five ")));
    }

    private static String paragraph(String form, Object... values) {
        return "\n\n" + String.format(Locale.ROOT, form, values) + "\n";
    }

    private static String change(RandomGenerator random, int off) {
        int from = 20 * (5 + random.nextInt(40));
        int percent = 5 * (3 + random.nextInt(8));
        return paragraph(
                "The number of volunteers rose from %,d to %,d, up %d percent, the group said.",
                from, from * (100 + percent) / 100, percent + off);
    }

    private static String difference(RandomGenerator random, int off) {
        int from = 300 + random.nextInt(600);
        int by = 30 + random.nextInt(60);
        return paragraph("Membership of the club fell by %d to %d from %d.", by + off, from - by, from);
    }

    private static String parts(RandomGenerator random, int off) {
        int men = 11 + random.nextInt(20);
        int women = 11 + random.nextInt(20);
        return paragraph(
                "The choir that sang at the opening has %d members: %d women and %d men.",
                men + women + off, women, men);
    }

    private static String rest(RandomGenerator random, int off) {
        int yes = 40 + random.nextInt(15);
        int no = 20 + random.nextInt(15);
        return paragraph(
                "In the survey %d percent agreed, %d percent did not and the remaining %d percent had no opinion.",
                yes, no, 100 - yes - no + off);
    }

    private static String conversion(RandomGenerator random, int factor) {
        int miles = 12 + random.nextInt(80);
        return paragraph(
                "The path that leads there is %d miles (%d km) long.", miles, Math.round(miles * KILOMETRES) * factor);
    }

    private static String share(RandomGenerator random, int off) {
        int whole = random.nextBoolean() ? 4 : 5;
        return paragraph(
                "One in %s visitors, or %d percent, came by train.", whole == 4 ? "four" : "five", 100 / whole + off);
    }

    private static String list(String count) {
        return paragraph("The tour will stop in%scities: Lyon, Turin, Ghent and Porto.", count);
    }
}
