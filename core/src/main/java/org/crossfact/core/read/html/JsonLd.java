package org.crossfact.core.read.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page states of its article in scripts of type {@code application/ld+json}; broken ones are passed over. */
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final int MOST_NODES = 1000;

    private final List<JsonNode> nodes = new ArrayList<>();
    private final JsonNode article;

    private JsonLd(List<Element> scripts, String url) {
        scripts.forEach(script -> collect(parse(script.data())));
        article = best(url);
    }

    /** @param url the page's own address, which tells its article from others that it speaks of */
    static JsonLd in(List<Element> scripts, String url) {
        return new JsonLd(scripts, url);
    }

    private static JsonNode parse(String script) {
        int from = 0;
        while (from < script.length() && script.charAt(from) != '{' && script.charAt(from) != '[') {
            from++;
        }
        try {
            JsonNode node = MAPPER.readTree(script.substring(from));
            return node == null ? MissingNode.getInstance() : node;
        } catch (JacksonException broken) {
            return MissingNode.getInstance();
        }
    }

    /** The objects that speak of the page itself: not those of its lists, updates and parts. */
    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                nodes.add(node);
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
        }
    }

    private JsonNode best(String url) {
        List<JsonNode> articles = nodes.stream().filter(JsonLd::isArticle).toList();
        Optional<JsonNode> own = articles.stream()
                .filter(node -> !url.isEmpty() && addresses(node).contains(url))
                .findFirst();
        return own.or(() -> articles.stream().findFirst())
                .or(() -> nodes.stream().filter(JsonLd::isPage).findFirst())
                .orElse(MissingNode.getInstance());
    }

    private static List<String> addresses(JsonNode node) {
        JsonNode main = node.path("mainEntityOfPage");
        return List.of(
                node.path("url").asText(),
                node.path("@id").asText(),
                main.asText(),
                main.path("@id").asText());
    }

    private static boolean isArticle(JsonNode node) {
        return types(node).stream()
                .anyMatch(type -> type.endsWith("Article")
                        || type.endsWith("Posting")
                        || type.equals("Report")
                        || type.equals("ClaimReview")
                        || type.equals("Review")
                        || type.equals("Recipe"));
    }

    private static boolean isPage(JsonNode node) {
        return types(node).stream().anyMatch(type -> type.equals("WebPage") || type.equals("ItemPage"));
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("@type");
        (type.isArray() ? type : List.of(type)).forEach(one -> types.add(one.asText()));
        return types;
    }

    boolean isLive() {
        return types(article).contains("LiveBlogPosting");
    }

    /** The text of a field of the article; the empty string where it has none. */
    String text(String field) {
        return clean(article.path(field).asText(""));
    }

    /** The name of a person or organisation that a field of the article gives, of several all with commas. */
    String name(String field) {
        JsonNode value = article.path(field);
        List<String> found = new ArrayList<>();
        (value.isArray() ? value : List.of(value)).forEach(one -> {
            String name = name(one);
            if (!name.isEmpty()
                    && !found.contains(name)
                    && !name.toLowerCase(Locale.ROOT).startsWith("http")) {
                found.add(name);
            }
        });
        return String.join(", ", found);
    }

    private String name(JsonNode one) {
        if (one.isTextual()) {
            return clean(one.asText());
        }
        JsonNode name = one.path("name");
        if (!name.isMissingNode()) {
            return clean(name.isArray() ? name.path(0).asText() : name.asText(""));
        }
        String id = one.path("@id").asText("");
        return nodes.stream()
                .filter(node -> !id.isEmpty() && node.path("@id").asText("").equals(id))
                .map(node -> clean(node.path("name").asText("")))
                .findFirst()
                .orElse("");
    }

    /** The name of the site to which the page belongs. */
    String site() {
        return nodes.stream()
                .filter(node -> types(node).contains("WebSite"))
                .map(this::name)
                .findFirst()
                .orElse("");
    }

    private static String clean(String value) {
        return Parser.unescapeEntities(value, false).strip().replaceAll("\\s+", " ");
    }
}
