package org.crossfact.core.extract.page.origin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.lexicon.Lexicon;

/** Finds who wrote an article: as stated beside it, else as its byline names them, without what they are called there. */
public final class Authors {

    private static final Lexicon ROLES = Lexicon.load(Authors.class, "no-author-words.txt");
    private static final Lexicon LEADS = Lexicon.load(Authors.class, "byline-leads.txt");
    private static final Lexicon OTHERS = Lexicon.load(Authors.class, "no-author-leads.txt");
    private static final Lexicon JOINING = Lexicon.load(Authors.class, "name-joining-words.txt");

    private static final String BY = " by ";
    private static final String ENDS = ",|;:(\u2022\u00b7\u2013\u2014\n\r\t";
    private static final int LONGEST = 120;
    private static final int FEWEST_WORDS = 2;
    private static final int NOBODY = -1;
    private static final int MOST_WORDS = 8;

    private Authors() {}

    /** The names as written; the empty string where nothing tells them. */
    public static String find(Article article, List<Block> blocks) {
        String stated = article.metadata().author();
        if (!stated.isEmpty()) {
            return stated;
        }
        return blocks.stream()
                .filter(block -> block.zone() == Zone.BYLINE || block.zone() == Zone.DATELINE)
                .filter(block -> block.span().length() <= LONGEST)
                .flatMap(block -> names(block.span().in(article.text()), block.zone()).stream())
                .findFirst()
                .orElse("");
    }

    /** "By Anna Berg and Joe Lind, Staff Writers": a byline may lack its "by", a date line where a given name begins it. */
    private static Optional<String> names(String line, Zone zone) {
        int told = behindLead(line);
        if (told == NOBODY) {
            return Optional.empty();
        }
        String rest = line.substring(told).strip();
        String names = untilSmallWord(rest.substring(0, nameEnd(rest)).strip());
        if (told == 0 && zone == Zone.DATELINE && !isPerson(names)) {
            return Optional.empty();
        }
        return Optional.of(names).filter(name -> areNames(name, told > 0 ? 1 : FEWEST_WORDS));
    }

    /** "Ruth Seel on", "T. Orme at": what goes on in small letters is no name. */
    private static String untilSmallWord(String names) {
        int end = 0;
        for (String word : names.split(" ", -1)) {
            boolean named = word.isEmpty() || !Character.isLowerCase(word.codePointAt(0)) || JOINING.contains(word);
            if (!named && end > 0) {
                return names.substring(0, end).strip();
            }
            end += word.length() + 1;
        }
        return names;
    }

    private static boolean isPerson(String name) {
        int space = name.indexOf(' ');
        return space > 0
                && name.indexOf(' ', space + 1) < 0
                && NameLists.isGiven(name.substring(0, space).toLowerCase(Locale.ROOT));
    }

    /**
     * Where the names begin behind "By", "Par" or the first "… by"; zero where nothing announces them, {@link #NOBODY}
     * where "Photographs by" announces somebody else.
     */
    private static int behindLead(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        if (end < lower.length() && LEADS.contains(lower.substring(0, end))) {
            return end + (lower.startsWith(": ", end) ? ": ".length() : 1);
        }
        int by = lower.indexOf(BY);
        boolean other = by > 0 && OTHERS.contains(lower.substring(lower.lastIndexOf(' ', by - 1) + 1, by));
        return by < 0 ? 0 : other ? NOBODY : by + BY.length();
    }

    private static int nameEnd(String text) {
        int end = 0;
        while (end < text.length()
                && ENDS.indexOf(text.charAt(end)) < 0
                && !Character.isDigit(text.charAt(end))
                && !text.startsWith(" - ", end)) {
            end++;
        }
        return end;
    }

    private static boolean areNames(String names, int fewest) {
        List<String> words = Arrays.asList(names.split("\\s+", -1));
        boolean named = !names.isEmpty()
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || JOINING.contains(word));
        return named
                && words.size() >= fewest
                && words.size() <= MOST_WORDS
                && !Agencies.isAgency(names)
                && words.stream().noneMatch(word -> ROLES.contains(word.toLowerCase(Locale.ROOT)));
    }
}
