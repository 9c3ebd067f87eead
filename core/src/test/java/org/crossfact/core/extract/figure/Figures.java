package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Tokeniser;
import org.crossfact.core.value.Figure;

/** What the figure recognisers find in a text, longest first where finds overlap. */
public record Figures(Scan scan, List<Find<Figure>> finds) {

    public static Figures in(String text) {
        Article article = Article.of("text", text, Metadata.NONE);
        Scan scan = new Scan(Page.of(article, Tokeniser.tokenise(text, article.body())));
        List<Find<Figure>> found = new ArrayList<>();
        for (int i = 0; i < scan.size(); i++) {
            for (Recogniser recogniser : FigureRecognisers.all()) {
                if (recogniser.isTriggeredBy(scan.token(i))) {
                    Optional<? extends Find<?>> find = recogniser.read(scan, i);
                    find.flatMap(any -> any.as(Kinds.FIGURE)).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparingInt(
                (Find<Figure> find) -> -scan.span(find.from(), find.to()).length()));
        List<Find<Figure>> kept = new ArrayList<>();
        found.stream().filter(find -> kept.stream().noneMatch(find::overlaps)).forEach(kept::add);
        kept.sort(Comparator.comparingInt(Find::from));
        return new Figures(scan, List.copyOf(kept));
    }

    /** The words of a find. */
    public String words(Find<Figure> find) {
        return scan.text(find.from(), find.to());
    }

    /** The value of a find with every digit: {@code 43000000000000 JPY}, {@code 10..15 %}, {@code about 2 %}. */
    public String value(Find<Figure> find) {
        Figure figure = find.readings().get(0).value();
        String amount = plain(figure.amount());
        String number = switch (figure.bound()) {
            case EXACT -> amount;
            case RANGE -> amount + ".." + plain(figure.high());
            default -> figure.bound().label() + " " + amount;
        };
        return (number + " " + figure.unit().symbol()).strip();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
