package org.crossfact.reports.text;

import java.io.IOException;
import java.util.List;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Trail;
import org.crossfact.core.value.PartialDate;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.quote.Citations;

/** Writes how one finding came about: its claims as they were read, what they met, how they compare, what the rule said. */
public final class TrailText {

    private static final int LABEL = 12;
    private static final int MOST_OF_A_GROUP = 20;

    private final Style style;
    private final FindingText text;
    private final Appendable out;

    /**
     * @param pages the articles that the finding cites
     * @param out receives whole lines
     */
    public TrailText(Style style, CitedPages pages, Appendable out) {
        this.style = style;
        this.text = new FindingText(style, Citations.fromHere(pages));
        this.out = out;
    }

    /** Writes the trail, step by step. */
    public void write(Trail trail) throws IOException {
        for (String line : text.lines(trail.finding())) {
            out.append(line).append('\n');
        }
        for (int i = 0; i < trail.claims().size(); i++) {
            heading("Claim " + (i + 1));
            claim(trail.claims().get(i));
        }
        if (!trail.key().isEmpty()) {
            heading("Meeting");
            group(trail);
            heading("Comparison");
            comparisons(trail.comparisons());
        }
        heading("Verdict");
        verdict(trail);
    }

    private <V> void claim(Statement<V> statement) throws IOException {
        Claim<V> claim = statement.claim();
        line(
                "words",
                "'" + claim.quote() + "' at " + place(claim) + ", "
                        + claim.zone().label());
        line("read as", claim.kind() + " by " + claim.recogniser());
        line("about", claim.about().label());
        line("holds", claim.at().map(PartialDate::edtf).orElse(""));
        line("stated", claim.modality().label() + (claim.said().isEmpty() ? "" : ", by " + claim.said()));
        line("published", statement.from().publishedText());
        line("source", statement.from().source());
        if (claim.flaw().isPresent()) {
            line("damage", claim.flaw().get().reason());
            for (String step : claim.flaw().get().steps()) {
                line("", step);
            }
        }
        for (Reading<V> reading : claim.readings()) {
            String why = reading.reasons().isEmpty() ? "" : ": " + String.join("; ", reading.reasons());
            line("value", value(claim, reading) + " (" + reading.how().label() + why + ")");
        }
    }

    private static String place(Claim<?> claim) {
        return claim.article().path() + ", characters " + claim.span().start() + " to "
                + claim.span().end();
    }

    private static <V> String value(Claim<V> claim, Reading<V> reading) {
        return claim.kind().codec().text(reading.value());
    }

    private void group(Trail trail) throws IOException {
        line("key", shown(trail.key()));
        line("met", trail.group().size() + " claims");
        for (Statement<?> statement :
                trail.group().subList(0, Math.min(trail.group().size(), MOST_OF_A_GROUP))) {
            member(statement);
        }
        if (trail.group().size() > MOST_OF_A_GROUP) {
            line("", "and " + (trail.group().size() - MOST_OF_A_GROUP) + " more");
        }
    }

    private <V> void member(Statement<V> statement) throws IOException {
        Claim<V> claim = statement.claim();
        String value = claim.value().map(claim.kind().codec()::text).orElse("no value");
        line("", value + " - '" + claim.quote() + "' in " + claim.article().path());
    }

    /** The parts of a key are set apart by signs that nobody types. */
    private static String shown(String key) {
        return key.replaceAll("[\\u0001-\\u0003]+", " ").strip();
    }

    private void comparisons(List<Trail.Compared> comparisons) throws IOException {
        if (comparisons.isEmpty()) {
            line("by rule", "the rule compares by itself, without the gate");
        }
        for (Trail.Compared compared : comparisons) {
            line(
                    (compared.left() + 1) + " with " + (compared.right() + 1),
                    compared.comparison().agreement() + ", "
                            + compared.comparison().reason().words() + " ("
                            + compared.comparison().reason().code() + ")");
        }
    }

    private void verdict(Trail trail) throws IOException {
        Judgement judgement = trail.finding().judgement();
        line("rule", trail.finding().rule().id());
        line("says", judgement.message());
        line("sure", judgement.confidence().label());
        for (String reason : judgement.reasons()) {
            line("why", reason);
        }
    }

    private void heading(String words) throws IOException {
        out.append('\n').append(style.strong(words)).append('\n');
    }

    /** One labelled line, wrapped with a hanging indent; nothing for what is not told. */
    private void line(String label, String words) throws IOException {
        String head = style.faint(label) + " ".repeat(Math.max(1, LABEL - label.length()));
        for (String part : Columns.wrap(TerminalText.safe(words), style.width() - LABEL - 2)) {
            if (!part.isBlank()) {
                out.append("  ").append(head).append(part).append('\n');
                head = " ".repeat(LABEL);
            }
        }
    }
}
