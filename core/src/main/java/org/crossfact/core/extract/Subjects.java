package org.crossfact.core.extract;

import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Subject;

/** Tells what the claims of one kind are about. Subject quality decides the false alarms, so each kind has its own. */
public interface Subjects<V> {

    Kind<V> kind();

    /** What {@code find} is about, read from its sentence. */
    Subject of(Scan scan, Find<V> find);
}
