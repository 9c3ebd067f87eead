package org.crossfact.core.claim;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.codec.BreakdownCodec;
import org.crossfact.core.claim.codec.ChangeCodec;
import org.crossfact.core.claim.codec.DesignationCodec;
import org.crossfact.core.claim.codec.ElapsedCodec;
import org.crossfact.core.claim.codec.EnumerationCodec;
import org.crossfact.core.claim.codec.FigureCodec;
import org.crossfact.core.claim.codec.HoldingCodec;
import org.crossfact.core.claim.codec.OrganisationCodec;
import org.crossfact.core.claim.codec.PersonNameCodec;
import org.crossfact.core.claim.codec.ProperNameCodec;
import org.crossfact.core.claim.codec.QuoteCodec;
import org.crossfact.core.claim.codec.RestatementCodec;
import org.crossfact.core.claim.codec.StanceCodec;
import org.crossfact.core.claim.codec.TellingCodec;
import org.crossfact.core.claim.codec.ToldCodec;
import org.crossfact.core.claim.codec.WhenCodec;
import org.crossfact.core.value.Breakdown;
import org.crossfact.core.value.Change;
import org.crossfact.core.value.Designation;
import org.crossfact.core.value.Elapsed;
import org.crossfact.core.value.Enumeration;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.OfficeLabel;
import org.crossfact.core.value.Organisation;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.ProperName;
import org.crossfact.core.value.Quote;
import org.crossfact.core.value.Restatement;
import org.crossfact.core.value.Stance;
import org.crossfact.core.value.Telling;
import org.crossfact.core.value.When;

/** The kinds of fact that Crossfact reads by itself. */
public final class Kinds {

    public static final Kind<When> DATE = new Kind<>("date", When.class, new WhenCodec());
    public static final Kind<Figure> FIGURE = new Kind<>("figure", Figure.class, new FigureCodec());
    public static final Kind<PersonName> MENTION = new Kind<>("mention", PersonName.class, new PersonNameCodec());
    public static final Kind<Holding> HOLDING = new Kind<>("holding", Holding.class, new HoldingCodec());

    /** A name behind a title, together with it. */
    public static final Kind<PersonName> TITLED = new Kind<>(
            "titled",
            PersonName.class,
            new ToldCodec<>(new PersonNameCodec(), name -> name.title() + " " + name.name()));

    /** The words that tell the office of a person, with all that {@link #HOLDING} tells at the name. */
    public static final Kind<Holding> OFFICE =
            new Kind<>("office", Holding.class, new ToldCodec<>(new HoldingCodec(), OfficeLabel::of));

    public static final Kind<Designation> DESIGNATION =
            new Kind<>("designation", Designation.class, new DesignationCodec());

    public static final Kind<Change> CHANGE = new Kind<>("change", Change.class, new ChangeCodec());

    public static final Kind<Enumeration> ENUMERATION =
            new Kind<>("enumeration", Enumeration.class, new EnumerationCodec());

    public static final Kind<Restatement> RESTATEMENT =
            new Kind<>("restatement", Restatement.class, new RestatementCodec());

    public static final Kind<Breakdown> BREAKDOWN = new Kind<>("breakdown", Breakdown.class, new BreakdownCodec());

    public static final Kind<ProperName> NAME = new Kind<>("name", ProperName.class, new ProperNameCodec());

    public static final Kind<Stance> STANCE = new Kind<>("stance", Stance.class, new StanceCodec());

    public static final Kind<Telling> TELLING = new Kind<>("telling", Telling.class, new TellingCodec());
    public static final Kind<Elapsed> ELAPSED = new Kind<>("elapsed", Elapsed.class, new ElapsedCodec());

    public static final Kind<Organisation> ORGANISATION =
            new Kind<>("organisation", Organisation.class, new OrganisationCodec());

    public static final Kind<Quote> QUOTATION = new Kind<>("quotation", Quote.class, new QuoteCodec());

    public static final List<Kind<?>> BUILT_IN = List.of(
            DATE,
            FIGURE,
            MENTION,
            HOLDING,
            OFFICE,
            TITLED,
            DESIGNATION,
            CHANGE,
            ENUMERATION,
            RESTATEMENT,
            BREAKDOWN,
            NAME,
            STANCE,
            TELLING,
            ELAPSED,
            ORGANISATION,
            QUOTATION);

    private Kinds() {}

    /** The kind of that name. */
    public static Optional<Kind<?>> named(String name) {
        return BUILT_IN.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
