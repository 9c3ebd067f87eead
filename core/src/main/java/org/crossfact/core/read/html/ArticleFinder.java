package org.crossfact.core.read.html;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the passages of a page that are its article: where paragraphs stand together, and what belongs to them. */
final class ArticleFinder {

    private static final double FURTHER_INSIDE = 0.5;
    private static final double ENOUGH = 0.5;
    private static final double MOST = 0.6;
    private static final double A_SISTER = 0.2;
    private static final double MOST_LINKS = 0.3;
    private static final int LEVELS_UP = 5;
    private static final int A_LIST = 3;

    private final PageWalk page;
    private final BitSet article = new BitSet();

    private ArticleFinder(PageWalk page) {
        this.page = page;
    }

    /**
     * What was found.
     *
     * @param passages the numbers of the article's passages; furniture stands among them
     * @param core the numbers from the first paragraph of its densest part on
     * @param several whether the page shows several articles and none of them is the main one
     */
    record Found(BitSet passages, int core, boolean several) {}

    static Found find(PageWalk page) {
        return new ArticleFinder(page).find();
    }

    private Found find() {
        score();
        Optional<Place> densest = page.places().stream()
                .filter(place -> place.score > 0 && place.markAround().isEmpty())
                .max(Comparator.comparingDouble(ArticleFinder::worth));
        if (densest.isEmpty()) {
            long articles =
                    page.places().stream().filter(ArticleFinder::isArticle).count();
            return new Found(withoutParagraphs(), 0, articles >= A_LIST);
        }
        Place core = densest.orElseThrow();
        boolean several = gather(core);
        return new Found(article, firstParagraph(core), several);
    }

    /** A page without a paragraph is an article of a line or two, all that is no furniture. */
    private BitSet withoutParagraphs() {
        BitSet all = new BitSet();
        all.set(0, page.passages().size());
        return all;
    }

    private int firstParagraph(Place core) {
        int at = core.first();
        while (at < core.end() && !page.passages().get(at).isParagraph()) {
            at++;
        }
        return at;
    }

    private void score() {
        List<Place> places = page.places();
        places.forEach(place -> place.score = 0);
        for (Passage passage : page.passages()) {
            if (passage.place().markAround().isEmpty()) {
                passage.place().score += passage.score();
            }
        }
        for (int i = places.size() - 1; i > 0; i--) {
            Place place = places.get(i);
            place.parent().ifPresent(parent -> parent.score += place.score * loudness(place, parent));
        }
    }

    /** A box around one paragraph, or around all that its outer box holds, is only a wrapper. */
    private static double loudness(Place place, Place parent) {
        boolean wrapper =
                place.end() - place.first() == 1 || (place.first() == parent.first() && place.end() == parent.end());
        return wrapper ? 1 : FURTHER_INSIDE;
    }

    private static double worth(Place place) {
        double meant = isArticleBody(place)
                ? 1.5
                : isArticle(place) ? 1.2 : place.tag().equals("main") ? 1.1 : 1;
        return place.score * (1 - place.linkShare()) * meant;
    }

    private static boolean isArticleBody(Place place) {
        return Microdata.isArticleBody(place.element());
    }

    private static boolean isArticle(Place place) {
        return place.tag().equals("article")
                || place.element().attributes().get("role").equals("article");
    }

    /** Takes what the page itself calls the article around the core; else the core and its like beside it. */
    private boolean gather(Place core) {
        List<Place> articles = articles();
        int all = articles.stream().mapToInt(place -> place.prose).sum();
        int largest = articles.stream().mapToInt(place -> place.prose).max().orElse(0);
        if (articles.size() >= A_LIST && largest < all * MOST && all >= core.prose * ENOUGH) {
            articles.forEach(this::take);
            return true;
        }
        if (!takeAll(ArticleFinder::isArticleBody, core) && !takeOne(articles, core)) {
            take(core);
            joinSisters(core);
        }
        return false;
    }

    /** The outermost articles with paragraphs. */
    private List<Place> articles() {
        return page.places().stream()
                .filter(place -> isArticle(place) && place.prose > 0)
                .filter(place -> place.markAround().isEmpty())
                .filter(place -> place.parent()
                        .filter(parent -> around(parent, ArticleFinder::isArticle))
                        .isEmpty())
                .toList();
    }

    private static boolean around(Place place, Predicate<Place> kind) {
        Optional<Place> at = Optional.of(place);
        while (at.isPresent() && !kind.test(at.orElseThrow())) {
            at = at.orElseThrow().parent();
        }
        return at.isPresent();
    }

    private boolean takeAll(Predicate<Place> kind, Place core) {
        List<Place> meant = page.places().stream()
                .filter(kind)
                .filter(place -> place.markAround().isEmpty())
                .toList();
        if (meant.stream().mapToInt(place -> place.prose).sum() < core.prose * ENOUGH) {
            return false;
        }
        meant.forEach(this::take);
        return true;
    }

    private boolean takeOne(List<Place> articles, Place core) {
        Optional<Place> one = articles.stream()
                .filter(place -> place.holds(core) || (core.holds(place) && place.prose >= core.prose * MOST))
                .findFirst();
        one.ifPresent(this::take);
        return one.isPresent();
    }

    private void joinSisters(Place core) {
        Place inner = core;
        int from = core.first();
        int to = core.end();
        for (int level = 1; level <= LEVELS_UP && inner.parent().isPresent(); level++) {
            Place outer = inner.parent().orElseThrow();
            for (Place sister : outer.children()) {
                if (sister != inner && isSister(sister, core, level)) {
                    from = Math.min(from, sister.first());
                    to = Math.max(to, sister.end());
                }
            }
            article.set(from, to);
            inner = outer;
            if (isArticle(outer) || outer.tag().equals("main")) {
                return;
            }
        }
    }

    private static boolean isSister(Place place, Place core, int level) {
        if (place.mark().isPresent() || place.paragraphs == 0 || place.linkShare() > MOST_LINKS) {
            return false;
        }
        boolean aParagraph = level == 1 && place.end() - place.first() == 1;
        boolean paragraphs = place.paragraphs > 1 || place.score >= core.score * ENOUGH;
        return aParagraph || (paragraphs && place.score >= core.score * A_SISTER);
    }

    private void take(Place place) {
        article.set(place.first(), place.end());
    }
}
