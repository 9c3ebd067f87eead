package org.crossfact.core.extract.date.family;

import java.util.Arrays;
import java.util.List;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.extract.Clause;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Subjects;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** Tells what a date is about: who and what is named in its sentence. Which event it was, the words do not say yet. */
public final class DateSubjects implements Subjects<When> {

    /** Titles stand before a name and vary from text to text; its last words are the name itself. */
    private static final int NAME_WORDS = 2;

    @Override
    public Kind<When> kind() {
        return Kinds.DATE;
    }

    @Override
    public Subject of(Scan scan, Find<When> find) {
        List<String> names = Clause.namesOfSentence(scan, find.from()).stream()
                .map(DateSubjects::lastWords)
                .filter(name -> !DateWords.isNamed(name))
                .distinct()
                .sorted()
                .toList();
        return new Subject("", "", names, List.of(), List.of(), "", "", List.of());
    }

    private static String lastWords(String name) {
        String[] words = name.split(" ");
        return String.join(" ", Arrays.asList(words).subList(Math.max(0, words.length - NAME_WORDS), words.length));
    }
}
