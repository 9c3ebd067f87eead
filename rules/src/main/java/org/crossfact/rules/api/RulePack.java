package org.crossfact.rules.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on the {@link RuleBook} of a pack that comes from outside: {@code @RulePack(name = "court", api = RulePack.API)}.
 *
 * @apiNote The compiler keeps {@link #API} as a number in the pack, so that a pack which was built against another version
 *     is told apart before it runs. The number changes when a pack of the old version would no longer load or would mean
 *     something else; what is added to this package with a default changes nothing. Of {@code core}, the packages
 *     {@code value}, {@code document}, {@code claim} and {@code finding} are part of what the number promises.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RulePack {

    /** The version of this API. */
    int API = 1;

    /** What the pack is called in reports. */
    String name();

    /** The version that the pack was built against: always {@link #API}. */
    int api();
}
