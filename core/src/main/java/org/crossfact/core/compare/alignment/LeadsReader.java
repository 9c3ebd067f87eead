package org.crossfact.core.compare.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Reads which words lead to a name. "Its head, Claude Weber" and "headed by Claude Weber" share the head; "by the architect
 * Ama Boateng" and "by Ama Boateng" share "by"; "the bank of Chile" and "Chile's bank" share that it is of Chile, "near the
 * town of Wiltz" and "near Wiltz" that it is near. What somebody did and beside whom a list has him lead to a name, too.
 */
final class LeadsReader {

    private static final Lexicon KINDS_OF_PLACE = Lexicon.load(LeadsReader.class, "kinds-of-place.txt");
    private static final Set<String> PREPOSITIONS =
            Set.of("by", "of", "from", "in", "at", "near", "to", "with", "against", "for", "into", "off");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her");
    private static final int MOST_ATTRIBUTES = 4;
    private static final String WORK = "work";
    private static final String POSSESSION = "'s";

    private final List<Word> words;
    private final Set<String> leads = new HashSet<>();

    private LeadsReader(List<Word> words) {
        this.words = words;
    }

    /** The words that lead to the name at a place. */
    static Set<String> read(Sentence sentence, Place name) {
        LeadsReader reader = new LeadsReader(sentence.words());
        if (name.to() < reader.words.size()
                && reader.words.get(name.to()).base().equals("s")) {
            reader.leads.add(POSSESSION);
        }
        reader.look(name.from() - 1);
        reader.lookBehind(sentence, name.to());
        Deed.of(sentence, name).ifPresent(reader.leads::add);
        reader.leads.addAll(ListedNames.beside(sentence, name));
        return reader.leads;
    }

    /** "The Ama Boateng album" is one by her, and "Wiltz, where she lives" tells that she lives in Wiltz. */
    private void lookBehind(Sentence sentence, int end) {
        boolean work = end < words.size()
                && Opposites.of(sentence, words.get(end))
                        .filter(stance -> stance.question().equals(WORK))
                        .isPresent();
        if (work) {
            leads.add("by");
        }
        int next = end < words.size() && words.get(end).base().equals(",") ? end + 1 : end;
        if (next < words.size() && words.get(next).base().equals("where")) {
            leads.add("in");
        }
    }

    private void look(int start) {
        int at = start >= 0 && words.get(start).base().equals(",") ? start - 1 : start;
        boolean apposed = at < start;
        int attributes = 0;
        while (at >= 0 && !words.get(at).isBreak() && attributes < MOST_ATTRIBUTES) {
            Word word = words.get(at);
            if (PREPOSITIONS.contains(word.base())) {
                preposition(at, attributes, apposed);
                return;
            }
            if (word.tells()) {
                attributes++;
                if (attributes == 1 && !word.isName()) {
                    leads.add(word.base());
                }
            } else if (!ARTICLES.contains(word.base())) {
                return;
            }
            at--;
        }
    }

    private void preposition(int at, int attributes, boolean apposed) {
        String word = words.get(at).base();
        boolean place = word.equals("of")
                && at > 0
                && KINDS_OF_PLACE.contains(words.get(at - 1).base());
        if (place) {
            look(at - 2);
        } else if (word.equals("of") && attributes == 0) {
            leads.add(POSSESSION);
        } else if (!apposed) {
            leads.add(word);
        }
        boolean verbAhead = word.equals("by") && at > 0 && words.get(at - 1).tells();
        if (verbAhead) {
            leads.add(words.get(at - 1).base());
        }
    }
}
