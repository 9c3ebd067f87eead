package org.crossfact.core.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossfact.core.lexicon.Lexicon;
import org.jsoup.nodes.Element;

/** What the {@code <meta>} elements of a page state, the most trusted names first. */
final class MetaNames {

    private static final Lexicon NAMES = Lexicon.load(MetaNames.class, "meta-names.txt");
    private static final List<String> ORDER = List.copyOf(NAMES.words());
    private static final List<String> ATTRIBUTES = List.of("property", "name", "itemprop", "http-equiv");

    private static final int MOST = 500;

    private final List<Stated> stated = new ArrayList<>();

    /** A value with the name under which the page gives it. */
    record Stated(String name, String value) {}

    private MetaNames() {}

    static MetaNames in(List<Element> metas) {
        MetaNames names = new MetaNames();
        for (Element meta : metas) {
            String value = meta.attr("content").strip();
            for (String attribute : ATTRIBUTES) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (names.stated.size() < MOST
                        && !value.isEmpty()
                        && NAMES.contains(name)
                        && !isOfAnother(meta, attribute)) {
                    names.stated.add(new Stated(name, value));
                }
            }
        }
        return names;
    }

    /** Microdata in the body may speak of another thing: of a picture, a video, a comment. */
    private static boolean isOfAnother(Element meta, String attribute) {
        Element thing = attribute.equals("itemprop") ? meta.closest("[itemscope]") : null;
        return thing != null && !Microdata.isArticle(thing);
    }

    /** All values of that kind in order of trust. */
    List<Stated> all(String kind) {
        return stated.stream()
                .filter(one -> NAMES.value(one.name()).filter(kind::equals).isPresent())
                .sorted((one, other) -> Integer.compare(ORDER.indexOf(one.name()), ORDER.indexOf(other.name())))
                .toList();
    }

    /** The most trusted value of that kind; the empty string when nothing states one. */
    String first(String kind) {
        return all(kind).stream().map(Stated::value).findFirst().orElse("");
    }
}
