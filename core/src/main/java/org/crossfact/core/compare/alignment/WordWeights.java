package org.crossfact.core.compare.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs words by how few of the articles of a topic use them, 0 to 1: what all use is the topic. */
final class WordWeights {

    private final Map<String, Double> weights = new HashMap<>();

    WordWeights(List<Account> accounts) {
        Map<String, Integer> articles = new HashMap<>();
        for (Account account : accounts) {
            account.words().forEach(word -> articles.merge(word, 1, Integer::sum));
        }
        double rarest = Math.log(1.0 + accounts.size());
        articles.forEach((word, count) -> weights.put(word, Math.log(1.0 + (double) accounts.size() / count) / rarest));
    }

    double of(String word) {
        return weights.getOrDefault(word, 1.0);
    }
}
