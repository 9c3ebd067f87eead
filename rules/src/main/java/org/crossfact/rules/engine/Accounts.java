package org.crossfact.rules.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.compare.alignment.Account;
import org.crossfact.core.document.ArticleKey;

/** What articles tell, prepared once for those that meet others in several topics. */
final class Accounts {

    /** A few topics of articles; more would fill the memory. */
    private static final int MOST_KEPT = 256;

    private final Map<ArticleKey, Account> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleKey, Account> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Account of(FactSheet sheet) {
        Account known = kept.get(sheet.article());
        if (known == null) {
            known = new Account(sheet);
            kept.put(sheet.article(), known);
        }
        return known;
    }
}
