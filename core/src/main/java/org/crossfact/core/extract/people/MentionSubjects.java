package org.crossfact.core.extract.people;

import java.util.Locale;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Subjects;
import org.crossfact.core.extract.people.article.PersonFinds;
import org.crossfact.core.value.PersonName;

/** A mention is about the bearer of its surname. */
public final class MentionSubjects implements Subjects<PersonName> {

    @Override
    public Kind<PersonName> kind() {
        return Kinds.MENTION;
    }

    @Override
    public Subject of(Scan scan, Find<PersonName> find) {
        return Subject.ofHead(PersonFinds.value(find).family().toLowerCase(Locale.ROOT));
    }
}
