package org.crossfact.core.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that speak to machines, wherever they stand, gathered in one walk. */
final class HeadElements implements NodeVisitor {

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> data = new ArrayList<>();
    private String title = "";
    private String canonical = "";
    private String base = "";
    private String language = "";
    private boolean frames;

    private HeadElements() {}

    static HeadElements of(Document page) {
        HeadElements found = new HeadElements();
        page.traverse(found);
        return found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "meta" -> metas.add(element);
                case "script" -> script(element);
                case "title" -> title = title.isEmpty() ? element.text().strip() : title;
                case "link" -> link(element);
                case "base" -> base = base.isEmpty() ? element.attr("href").strip() : base;
                case "html" -> language = language(element);
                case "frameset" -> frames = true;
                default -> {}
            }
        }
    }

    private static String language(Element root) {
        return root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            data.add(script);
        }
    }

    private void link(Element link) {
        if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = link.attr("href").strip();
        }
    }

    List<Element> metas() {
        return metas;
    }

    /** Scripts that hold JSON-LD. */
    List<Element> data() {
        return data;
    }

    String title() {
        return title;
    }

    String canonical() {
        return canonical;
    }

    String base() {
        return base;
    }

    String language() {
        return language;
    }

    boolean hasFrames() {
        return frames;
    }
}
