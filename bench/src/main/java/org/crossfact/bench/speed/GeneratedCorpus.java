package org.crossfact.bench.speed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.crossfact.bench.feed.TextFile;

/** News that never happened, the same for the same seed: names, offices, dates and figures, some of them damaged. */
public final class GeneratedCorpus {

    private static final List<String> GIVEN = List.of(
            "Anna", "Marek", "Fumio", "Ilse", "Jonas", "Leila", "Pedro", "Ruth", "Sven", "Tomomi", "Viktor", "Yara");
    private static final List<String> FAMILY = List.of(
            "Adeyemi",
            "Berg",
            "Castellan",
            "Dorfman",
            "Eklund",
            "Farouk",
            "Grant",
            "Holm",
            "Ishida",
            "Jansen",
            "Kovac",
            "Lindqvist");
    private static final List<String> OFFICES = List.of(
            "Prime Minister", "Foreign Minister", "Mayor", "Defence Minister", "spokeswoman", "Finance Minister");
    private static final List<String> PLACES =
            List.of("Orrin", "Harnmouth", "Kestrel Bay", "Lower Tarn", "Port Alder", "Weststrand", "Zellin");
    private static final List<String> THINGS = List.of(
            "airport",
            "archive",
            "arena",
            "bakery",
            "bridge",
            "brewery",
            "canal",
            "cinema",
            "clinic",
            "college",
            "dam",
            "depot",
            "dock",
            "factory",
            "ferry",
            "forge",
            "fountain",
            "gallery",
            "garden",
            "harbour",
            "hospital",
            "hostel",
            "hotel",
            "kiln",
            "laboratory",
            "library",
            "lighthouse",
            "market",
            "mill",
            "mine",
            "monument",
            "museum",
            "nursery",
            "observatory",
            "orchard",
            "palace",
            "park",
            "pier",
            "prison",
            "quarry",
            "railway",
            "refinery",
            "reservoir",
            "school",
            "shipyard",
            "stadium",
            "station",
            "studio",
            "swamp",
            "temple",
            "theatre",
            "tower",
            "tunnel",
            "university",
            "viaduct",
            "warehouse",
            "wharf",
            "windmill",
            "workshop",
            "zoo");
    private static final List<String> GROUPS = List.of(
            "actors",
            "bakers",
            "carpenters",
            "children",
            "dancers",
            "doctors",
            "drivers",
            "engineers",
            "farmers",
            "fishermen",
            "gardeners",
            "guards",
            "journalists",
            "lawyers",
            "miners",
            "musicians",
            "nurses",
            "painters",
            "pensioners",
            "pilots",
            "residents",
            "sailors",
            "soldiers",
            "students",
            "tailors",
            "teachers",
            "tourists",
            "visitors",
            "welders",
            "workers");
    private static final List<String> BODIES =
            List.of("the city council", "the Port Authority", "the Institute of Regional Studies", "the coast guard");

    /** Where a sentence takes a word, %1$s to %9$s: person, office, place, thing, group, body, day, figure, year. */
    private static final List<String> SENTENCES = List.of(
            "%2$s %1$s said on %7$s that %8$s %5$s had come to %3$s.",
            "The %4$s in %3$s was opened on %7$s and cost $%8$s million.",
            "According to %6$s, %8$s %5$s worked on the %4$s in %9$s.",
            "\"We will finish the %4$s by the end of the year,\" %1$s told reporters.",
            "About %8$s per cent of the %5$s in %3$s supported the plan, %6$s said.",
            "In %9$s, %1$s, then %2$s of %3$s, had promised a second %4$s.",
            "%6$s expects that more than %8$s tonnes of %4$s rubble will be taken to %3$s.",
            "The %5$s met again on %7$s, but they did not agree on who should pay.",
            "The %4$s, %8$s metres long, stayed closed and none of the %5$s was hurt.",
            "Critics of %1$s doubt that the %4$s is worth €%8$s million; the %2$s disagrees.",
            "It was the third time since %9$s that %3$s had asked %6$s for help.",
            "On 65438+0%7$s the %5$s left %3$s, and by 20 15 most of them had returned.",
            "The report on the %4$s was published in %9$s and cites %8$s %5$s by name.",
            "Local shops stayed open and the market on the old square was as busy as ever.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);
    private static final int DAYS = 1000;
    private static final int SENTENCES_EACH = 24;
    private static final int PARAGRAPH = 3;

    private final Random random;

    private GeneratedCorpus(long seed) {
        random = new Random(seed);
    }

    /** So many articles of about three thousand characters. */
    public static List<TextFile> articles(int count, long seed) {
        GeneratedCorpus corpus = new GeneratedCorpus(seed);
        List<TextFile> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            articles.add(corpus.article(String.format(Locale.ROOT, "article-%05d.txt", i)));
        }
        return articles;
    }

    private TextFile article(String key) {
        LocalDate published = day();
        StringBuilder text = new StringBuilder();
        text.append(one(PLACES))
                .append(" argues about its ")
                .append(one(THINGS))
                .append("\n\n")
                .append(one(PLACES).toUpperCase(Locale.ROOT))
                .append(", ")
                .append(DAY.format(published))
                .append(" - ");
        for (int i = 1; i <= SENTENCES_EACH; i++) {
            text.append(sentence(published)).append(i % PARAGRAPH == 0 ? "\n\n" : " ");
        }
        return TextFile.published(key, text.toString(), published.toString());
    }

    private String sentence(LocalDate published) {
        return String.format(
                Locale.ROOT,
                one(SENTENCES),
                one(GIVEN) + " " + one(FAMILY),
                one(OFFICES),
                one(PLACES),
                one(THINGS),
                one(GROUPS),
                one(BODIES),
                DAY.format(published.minusDays(random.nextInt(DAYS))),
                String.format(Locale.ROOT, "%,d", 2 + random.nextInt(9000)),
                published.getYear() - random.nextInt(30));
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
