package org.crossfact.reports.quote;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of ours with their dates as people say them: "27 July 2023" for "2023-07-27". */
public final class SpokenDates {

    /** Dates that stand free: no part of a path, a longer number or quoted words. */
    private static final Pattern DATE =
            Pattern.compile("(?<![\\w'./-])(\\d{4}|XXXX)-(0[1-9]|1[0-2])(?:-(\\d{2}))?(?![\\w'/-])");

    private SpokenDates() {}

    /** The text with every date of a day or month in words. */
    public static String in(String text) {
        return DATE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words(found)));
    }

    private static String words(MatchResult found) {
        String month = Month.of(Integer.parseInt(found.group(2))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String day = found.group(3) == null ? "" : Integer.parseInt(found.group(3)) + " ";
        String year = found.group(1).equals("XXXX") ? "" : " " + found.group(1);
        return day + month + year;
    }
}
