package org.crossfact.core.read.html;

import java.util.Locale;
import org.crossfact.core.lexicon.Lexicon;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Which elements a reader sees, and which of them stand as boxes of their own. */
final class Visibility {

    private static final Lexicon TAGS = Lexicon.load(Visibility.class, "tags.txt");

    private Visibility() {}

    /** Whether nothing of the element is shown. */
    static boolean isHidden(Element element) {
        if (is(element, "unseen")) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        return attributes.hasKey("hidden")
                || attributes.get("aria-hidden").equals("true")
                || (element.normalName().equals("dialog") && !attributes.hasKey("open"))
                || attributes.get("layout").equals("nodisplay")
                || hides(attributes.get("style"));
    }

    /** Whether the element stands in its line and says nothing: a picture, a field, an icon, the mark of a footnote. */
    static boolean isWordless(Element element) {
        boolean empty = element.childNodeSize() == 0 && !isBox(element) && !element.nameIs("br");
        return empty || is(element, "object") || (element.nameIs("sup") && FootnoteMarks.is(element));
    }

    private static boolean hides(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** Whether a browser begins a new line for the element. */
    static boolean isBox(Element element) {
        return is(element, "box") || isLine(element);
    }

    /** Whether the element stands on a line of its own, without a gap to its neighbours. */
    static boolean isLine(Element element) {
        return is(element, "line");
    }

    private static boolean is(Element element, String kind) {
        return TAGS.value(element.normalName()).filter(kind::equals).isPresent();
    }
}
