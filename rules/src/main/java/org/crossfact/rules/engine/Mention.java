package org.crossfact.rules.engine;

import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.value.PersonName;

/**
 * A person as one place of an article names them.
 *
 * @param name the name in full, in the order of its language
 * @param person its parts
 * @param variant the form that is printed
 * @param office the office told; empty when none is
 * @param state how the person stands to it
 * @param at the time for which it is told, EDTF; empty when unknown
 * @param article where it stands
 * @param origin where that article comes from
 */
record Mention(
        String name,
        PersonName person,
        String variant,
        String office,
        String state,
        String at,
        ArticleKey article,
        String origin) {}
