package org.crossfact.rules.engine;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.compare.Witnesses;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.core.finding.CheckedArticle;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.rules.api.TextRule;

/** First stage, one article at a time: reads, understands, extracts, runs the text rules and hands on clues and sheet. */
final class ReadingStage {

    private final Run run;
    private final Extraction extraction;
    private final List<Witnesses> witnesses;
    private final Intake intake = new Safely();

    ReadingStage(Run run, Extraction extraction, List<Witnesses> witnesses) {
        this.run = run;
        this.extraction = extraction;
        this.witnesses = witnesses;
    }

    void read(ArticleFile file) {
        try {
            file.read(intake);
        } catch (UnreadableException unreadable) {
            run.incomplete(unreadable.code(), file.key(), unreadable.sentence());
        } catch (RuntimeException | StackOverflowError failure) {
            failed(file.key(), failure);
        }
    }

    /** Takes the articles of a file; what one of them breaks loses nothing else. */
    private final class Safely implements Intake {

        @Override
        public void article(Article article) {
            readSafely(article);
        }

        @Override
        public void unreadable(String subject, UnreadableException why) {
            run.incomplete(why.code(), subject, why.sentence());
        }
    }

    private void readSafely(Article article) {
        try {
            read(article);
        } catch (RuntimeException | StackOverflowError failure) {
            failed(article.key().path(), failure);
        }
    }

    private void failed(String subject, Throwable failure) {
        run.failed("article-failed", subject, failure, "the other articles went on");
    }

    private void read(Article article) {
        Page page = Understanding.of(article);
        FactSheet sheet = extraction.extract(page).inStory(run.story(article.key()));
        ClaimPlaces flawed = ClaimPlaces.of(sheet, Claim::isFlawed);
        for (RuleRunner runner : run.runners()) {
            if (runner.rule() instanceof TextRule<?> rule) {
                judge(runner, rule, page, sheet.from(), flawed);
            }
        }
        run.checked(new CheckedArticle(sheet.from(), sheet.claims().size(), notes(page)));
        run.sheets()
                .add(article.key().path(), SettlingStage.SHEET + run.records().of(sheet));
        witnesses.stream()
                .flatMap(topic -> topic.clues(sheet).stream())
                .forEach(clue -> run.clues()
                        .add(
                                run.story(article.key()) + clue.topic() + Meetings.KIND_END + clue.key(),
                                run.records().of(clue)));
    }

    /** What was noted on reading the file and on understanding its text. */
    private static List<String> notes(Page page) {
        return Stream.concat(page.article().notes().stream(), page.notes().stream())
                .toList();
    }

    /** Where a date or number is damaged, its own rule tells how to read it; a repair of the letters would keep the damage. */
    private <S> void judge(RuleRunner runner, TextRule<S> rule, Page page, Provenance from, ClaimPlaces flawed) {
        runner.<S>run(page.article().key().path(), () -> rule.subjects(page), rule::judge, judgement -> {
            int start = judgement.place().span().start();
            if (page.isSetApartAt(start)) {
                return;
            }
            boolean isLess = judgement.evidence().stream().allMatch(place -> flawed.cover(place.span()));
            run.said(
                    runner.card(),
                    from,
                    isLess || page.zoneAt(start) == Zone.BOILERPLATE,
                    isLess ? judgement.withSuggestions(List.of()) : judgement,
                    () -> Grounds.NONE);
        });
    }
}
