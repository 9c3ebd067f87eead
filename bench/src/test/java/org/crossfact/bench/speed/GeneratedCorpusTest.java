package org.crossfact.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfact.bench.feed.Feeder;
import org.crossfact.core.claim.FactSheet;
import org.junit.jupiter.api.Test;

class GeneratedCorpusTest {

    @Test
    void theSameSeedGivesTheSameArticles() {
        assertThat(sheets()).isEqualTo(sheets());
    }

    @Test
    void thereIsSomethingToReadInEveryArticle() {
        assertThat(sheets()).allSatisfy(sheet -> assertThat(sheet.claims()).hasSizeGreaterThan(20));
    }

    private static List<FactSheet> sheets() {
        Feeder feeder = new Feeder();
        return GeneratedCorpus.articles(3, 7).stream().map(feeder::claims).toList();
    }
}
