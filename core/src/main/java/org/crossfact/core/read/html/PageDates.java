package org.crossfact.core.read.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.StatedDate;
import org.crossfact.core.document.Zone;
import org.crossfact.core.read.Stated;
import org.crossfact.core.read.WrittenDate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gathers the dates that a page states of its article, each with where; the best statement first, none made up. */
final class PageDates {

    private static final String BESIDE = " beside the text";
    private static final int MOST = 40;
    private static final int LONGEST = 64;

    private final List<StatedDate> dates = new ArrayList<>();

    private PageDates() {}

    static List<StatedDate> of(JsonLd data, MetaNames names, PageWalk page, List<Role> roles) {
        PageDates found = new PageDates();
        found.add(data.text("datePublished"), false, "JSON-LD datePublished");
        names.all("published").forEach(one -> found.add(one.value(), false, "<meta> " + one.name()));
        found.times(page, roles);
        found.named(page, roles);
        found.add(data.text("dateCreated"), false, "JSON-LD dateCreated");
        found.add(data.text("dateModified"), true, "JSON-LD dateModified");
        names.all("modified").forEach(one -> found.add(one.value(), true, "<meta> " + one.name()));
        return found.inOrder();
    }

    /** Dates of publication before those of changes, and readable ones before others. */
    private List<StatedDate> inOrder() {
        List<StatedDate> ordered = new ArrayList<>();
        dates.stream().filter(date -> !date.modified() && isReadable(date)).forEach(ordered::add);
        dates.stream().filter(date -> !date.modified() && !isReadable(date)).forEach(ordered::add);
        dates.stream().filter(StatedDate::modified).forEach(ordered::add);
        return List.copyOf(new LinkedHashSet<>(ordered));
    }

    private static boolean isReadable(StatedDate date) {
        return Metadata.day(date.date()).isPresent();
    }

    private void add(String written, boolean modified, String where) {
        String date = WrittenDate.iso(written);
        boolean isDate = date.length() <= LONGEST && date.chars().anyMatch(Character::isDigit);
        if (isDate && dates.size() < MOST) {
            dates.add(new StatedDate(date, modified, where));
        }
    }

    /** What a user must know of the dates in the head of a page that are none; words beside the text may be anything. */
    static List<String> notes(List<StatedDate> dates) {
        return dates.stream()
                .filter(date -> !date.where().endsWith(BESIDE))
                .flatMap(date -> Stated.noteUnlessDay(date.where(), date.date()).stream())
                .distinct()
                .toList();
    }

    /** Times in the lines that belong to the article and stand around its text, not in its paragraphs. */
    private void times(PageWalk page, List<Role> roles) {
        for (int i = 0; i < roles.size(); i++) {
            Zone zone = roles.get(i).zone();
            if (zone == Zone.DATELINE || zone == Zone.BYLINE) {
                Passage passage = page.passages().get(i);
                for (Element time : timesIn(passage)) {
                    time(time, passage);
                }
            }
        }
    }

    /** The only time that the page names the article's day, wherever it stands: blogs have it in the foot of a post. */
    private void named(PageWalk page, List<Role> roles) {
        Set<String> named = new LinkedHashSet<>();
        for (int i = 0; i < roles.size(); i++) {
            Furniture furniture = roles.get(i).furniture();
            if (furniture != Furniture.COMMENTS && furniture != Furniture.RELATED) {
                timesIn(page.passages().get(i)).stream()
                        .filter(PageDates::isNamedPublished)
                        .forEach(time -> named.add(WrittenDate.iso(machineDate(time))));
            }
        }
        if (named.size() == 1) {
            named.forEach(date -> add(date, false, "an element named 'published'"));
        }
    }

    /** As the microformat of posts and the vocabulary of search engines name it. */
    private static boolean isNamedPublished(Element time) {
        return time.hasClass("published")
                || time.hasClass("dt-published")
                || time.attr("itemprop").equals("datePublished");
    }

    private static Set<Element> timesIn(Passage passage) {
        Set<Element> times = new LinkedHashSet<>();
        for (Node node : passage.nodes()) {
            Node at = node instanceof TextNode ? node.parent() : null;
            while (at instanceof Element element
                    && !element.equals(passage.place().element().parent())) {
                if (isTime(element)) {
                    times.add(element);
                }
                at = element.parent();
            }
        }
        return times;
    }

    private static boolean isTime(Element element) {
        return element.normalName().equals("time")
                || element.hasAttr("datetime")
                || element.attr("itemprop").startsWith("date")
                || isMicroformat(element);
    }

    /** {@code <abbr class="published" title="2017-07-14T21:05:00+02:00">9:05 PM</abbr>}. */
    private static boolean isMicroformat(Element element) {
        return element.normalName().equals("abbr")
                && Metadata.day(WrittenDate.iso(element.attr("title"))).isPresent();
    }

    private void time(Element time, Passage passage) {
        String words = (time.attr("itemprop") + ' ' + time.className() + ' ' + time.text()).toLowerCase(Locale.ROOT);
        boolean modified = isChange(words)
                || (isChange(passage.plainWords()) && timesIn(passage).size() == 1);
        add(machineDate(time), modified, "<" + time.normalName() + ">" + BESIDE);
    }

    /** What the element says to programs; its words where it says nothing. */
    private static String machineDate(Element time) {
        String named = isMicroformat(time) ? time.attr("title") : "";
        return firstOf(time.attr("datetime"), time.attr("content"), named, time.text());
    }

    private static boolean isChange(String words) {
        return words.contains("updated") || words.contains("modified");
    }

    private static String firstOf(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
