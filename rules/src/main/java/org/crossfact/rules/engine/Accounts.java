package org.crossfact.rules.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crossfact.core.compare.alignment.Account;
import org.jspecify.annotations.Nullable;

/** What articles tell, prepared once for those that meet others in several topics; may be asked from several threads. */
final class Accounts {

    /** Some hundred megabytes; more would fill the memory. */
    private static final int MOST_KEPT = 2048;

    private final Records records;
    private final Map<String, Account> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Account> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Accounts(Records records) {
        this.records = records;
    }

    /** What the article tells whose fact sheet is in {@code record}. */
    Account of(String record) {
        Account known = get(record);
        if (known == null) {
            known = new Account(records.sheet(record));
            put(record, known);
        }
        return known;
    }

    private synchronized @Nullable Account get(String record) {
        return kept.get(record);
    }

    private synchronized void put(String record, Account account) {
        kept.put(record, account);
    }
}
