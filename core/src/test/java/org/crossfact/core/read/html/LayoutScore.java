package org.crossfact.core.read.html;

import java.util.Locale;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.Understanding;

/**
 * How many characters of a composed page are on the right side.
 *
 * @param article characters of the article
 * @param lost those of them that were set apart
 * @param furniture characters of the page around it
 * @param setApart those of them that were set apart
 */
record LayoutScore(int article, int lost, int furniture, int setApart) {

    static LayoutScore of(Article read, char[] gold) {
        int[] count = new int[4];
        for (Block block : Understanding.of(read).blocks()) {
            boolean apart = block.zone() == Zone.BOILERPLATE;
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char expected = gold[read.original().map().inFile(i)];
                if (!Character.isWhitespace(read.text().charAt(i)) && expected != 'N') {
                    int side = expected == 'A' ? 0 : 2;
                    count[side]++;
                    count[side + 1] += apart ? 1 : 0;
                }
            }
        }
        return new LayoutScore(count[0], count[1], count[2], count[3]);
    }

    LayoutScore plus(LayoutScore other) {
        return new LayoutScore(
                article + other.article, lost + other.lost, furniture + other.furniture, setApart + other.setApart);
    }

    double lostShare() {
        return (double) lost / article;
    }

    double setApartShare() {
        return (double) setApart / furniture;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "article %d, lost %.2f %%; furniture %d, set apart %.2f %%",
                article,
                100 * lostShare(),
                furniture,
                100 * setApartShare());
    }
}
