package com.example.court;

import org.crossfact.core.claim.Kind;

/**
 * The number of a case at court.
 *
 * @param year when the case was filed
 * @param number its number in that year
 */
record Docket(int year, int number) {

    static final Kind<Docket> KIND = Kind.written("docket", Docket.class, Docket::text, Docket::parse);

    String text() {
        return year + "-" + number;
    }

    private static Docket parse(String text) {
        int dash = text.indexOf('-');
        return new Docket(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }
}
