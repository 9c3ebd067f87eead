package org.crossfact.core.read.html;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Zone;

/** What a page states of its article: in its head, in its data for machines, and beside the text. */
final class PageMetadata {

    private static final int LONGEST_NAME = 200;

    /** The front page and a place in the same page have none. */
    private static final Pattern WITH_PATH = Pattern.compile("^(?!#)(?:[a-z]+:)?(?://[^/]*)?/?[\\w-]");

    private final HeadElements page;
    private final MetaNames names;
    private final JsonLd data;
    private final String url;

    PageMetadata(HeadElements page) {
        this.page = page;
        names = MetaNames.in(page.metas());
        String named = absolute(firstOf(page.canonical(), names.first("url")));
        data = JsonLd.in(page.data(), named);
        url = firstOf(named, data.text("url"));
    }

    /** The titles in the forms in which the headline may be shown. */
    Titles titles() {
        return new Titles(
                Stream.of(data.text("headline"), names.first("title"), page.title())
                        .filter(title -> !title.isEmpty())
                        .toList(),
                source());
    }

    boolean isLive() {
        return data.isLive();
    }

    /** The text of the article, where the page states it; perhaps an extract. */
    String text() {
        return data.text("articleBody");
    }

    private String source() {
        return shortOr(firstOf(data.name("publisher"), names.first("site"), data.site()));
    }

    private String sourceBeside(String headline) {
        return firstOf(source(), Titles.siteBeside(headline, page.title()));
    }

    Metadata of(PageWalk walk, List<Role> roles) {
        String title = title(walk, roles);
        return new Metadata(
                title,
                author(),
                sourceBeside(title),
                PageDates.of(data, names, walk, roles),
                firstOf(url, behindHeadline(walk, roles)),
                language(),
                0);
    }

    /** The link around a headline leads to its own article, on pages that state no address. */
    private String behindHeadline(PageWalk walk, List<Role> roles) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).zone() == Zone.HEADLINE) {
                String address = walk.passages().get(i).address();
                return WITH_PATH.matcher(address).find() ? absolute(address) : "";
            }
        }
        return "";
    }

    private String title(PageWalk walk, List<Role> roles) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).zone() == Zone.HEADLINE) {
                return walk.passages().get(i).shown().replaceAll("\\s+", " ");
            }
        }
        return firstOf(data.text("headline"), names.first("title"), page.title().strip());
    }

    /** Some sites give the address of an author's page where the name belongs. */
    private String author() {
        String stated = data.name("author");
        if (!stated.isEmpty()) {
            return shortOr(stated);
        }
        return names.all("author").stream()
                .map(MetaNames.Stated::value)
                .filter(value -> !value.contains("://"))
                .findFirst()
                .map(PageMetadata::shortOr)
                .orElse("");
    }

    private static String shortOr(String value) {
        return value.length() <= LONGEST_NAME ? value : "";
    }

    private String language() {
        String tag = firstOf(page.language(), names.first("language"), data.text("inLanguage"))
                .replace('_', '-');
        boolean isTag = !tag.isEmpty()
                && tag.length() <= 35
                && tag.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
        return isTag ? Locale.forLanguageTag(tag).toLanguageTag() : "";
    }

    private String absolute(String address) {
        if (address.isEmpty() || address.contains("://")) {
            return address;
        }
        try {
            String base = firstOf(page.base(), names.first("url"));
            return base.isEmpty() ? address : URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private static String firstOf(String... values) {
        return Stream.of(values).filter(value -> !value.isBlank()).findFirst().orElse("");
    }
}
