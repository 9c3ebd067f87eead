package hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.document.Token;
import org.crossfact.rules.api.FactReader;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;
import org.crossfact.rules.api.RulePack;
import org.crossfact.rules.api.Sighting;

/** Readers that do all that a reader should not, and one that is well behaved. */
@RulePack(name = "hostile", api = RulePack.API)
public final class HostileReaders implements RuleBook {

    private record Dyke(String text) {

        static final Kind<Dyke> KIND = Kind.written("dyke", Dyke.class, Dyke::text, Dyke::read);

        static Dyke read(String text) {
            if (text.equals("unreadable")) {
                throw new IllegalArgumentException(text);
            }
            return new Dyke(text);
        }
    }

    private abstract static class Reads implements FactReader<Dyke> {

        @Override
        public Kind<Dyke> kind() {
            return Dyke.KIND;
        }

        @Override
        public Set<String> triggers() {
            return Set.of("dyke");
        }

        @Override
        public Optional<Sighting<Dyke>> read(List<Token> tokens, int at) {
            return deed(() -> new Sighting<>(at, at + 1, new Dyke("dyke")));
        }

        Optional<Sighting<Dyke>> deed(Supplier<Sighting<Dyke>> seen) {
            return Optional.of(seen.get());
        }
    }

    private static final class Fails extends Reads {
        @Override
        Optional<Sighting<Dyke>> deed(Supplier<Sighting<Dyke>> seen) {
            throw new IllegalStateException("fault");
        }
    }

    private static final class Loops extends Reads {
        @Override
        Optional<Sighting<Dyke>> deed(Supplier<Sighting<Dyke>> seen) {
            while (seen != null) {
                Thread.onSpinWait();
            }
            return Optional.empty();
        }
    }

    private static final class Overflows extends Reads {
        @Override
        Optional<Sighting<Dyke>> deed(Supplier<Sighting<Dyke>> seen) {
            return deed(() -> seen.get());
        }
    }

    private static final class Hoards extends Reads {
        @Override
        Optional<Sighting<Dyke>> deed(Supplier<Sighting<Dyke>> seen) {
            List<long[]> hoard = new ArrayList<>();
            while (true) {
                hoard.add(new long[Integer.MAX_VALUE - 8]);
            }
        }
    }

    private static final class Prints extends Reads {
        @Override
        Optional<Sighting<Dyke>> deed(Supplier<Sighting<Dyke>> seen) {
            System.out.println("I was here");
            return Optional.empty();
        }
    }

    private static final class Exits extends Reads {
        @Override
        Optional<Sighting<Dyke>> deed(Supplier<Sighting<Dyke>> seen) {
            System.exit(7);
            return Optional.empty();
        }
    }

    private static final class AnswersNull extends Reads {
        @Override
        Optional<Sighting<Dyke>> deed(Supplier<Sighting<Dyke>> seen) {
            return null;
        }
    }

    private static final class CannotBeReadBack extends Reads {
        @Override
        Optional<Sighting<Dyke>> deed(Supplier<Sighting<Dyke>> seen) {
            return Optional.of(new Sighting<>(0, 1, new Dyke("unreadable")));
        }
    }

    private static final class TellsNoTriggers extends Reads {
        @Override
        public Set<String> triggers() {
            throw new UnsupportedOperationException("no triggers");
        }
    }

    private static final class PointsOutside extends Reads {
        @Override
        Optional<Sighting<Dyke>> deed(Supplier<Sighting<Dyke>> seen) {
            return Optional.of(new Sighting<>(1_000_000, 1_000_001, new Dyke("far")));
        }
    }

    private static final class Behaves extends Reads {}

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public List<FactReader<?>> readers() {
        return List.of(
                new Fails(), new Loops(), new Overflows(), new Hoards(), new Prints(), new Exits(), new AnswersNull(),
                new CannotBeReadBack(), new TellsNoTriggers(), new PointsOutside(), new Behaves());
    }
}
