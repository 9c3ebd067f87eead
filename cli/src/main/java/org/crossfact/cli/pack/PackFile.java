package org.crossfact.cli.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.finding.PackRun;
import org.crossfact.rules.api.FactReader;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;
import org.crossfact.rules.api.RulePack;
import org.crossfact.rules.engine.Pack;
import org.crossfact.rules.engine.isolation.Confined;
import org.crossfact.rules.engine.isolation.Watch;
import org.crossfact.rules.proof.RuleProof;

/** Opens a jar with rules. */
final class PackFile {

    static final String SERVICES = "META-INF/services/" + RuleBook.class.getName();

    private final Path file;

    private PackFile(Path file) {
        this.file = file;
    }

    /**
     * The pack in a jar; its classes stay open until the program ends.
     *
     * @param allowed the SHA-256 that it may have, in small letters; empty for any
     * @throws UserError when it is no pack, another one than is allowed, or built against another version of the API
     */
    static Pack open(Path file, Set<String> allowed) {
        if (!Files.isRegularFile(file)) {
            throw new UserError("there is no file '" + file + "' for --rules-jar");
        }
        return new PackFile(file).open(allowed);
    }

    /** The hash is looked at before any code of the pack is run. */
    private Pack open(Set<String> allowed) {
        String sha256 = sha256();
        if (!allowed.isEmpty() && !allowed.contains(sha256)) {
            throw fault("its SHA-256 is " + sha256 + ", which --rules-jar-sha256 does not name; none of it was run");
        }
        Listing listing = listing();
        try {
            return Watch.call(Confined.pack(name(file)), () -> read(listing, sha256));
        } catch (Watch.Late late) {
            throw fault("its rules were not told within " + Watch.LIMIT_SECONDS + " seconds");
        }
    }

    private Pack read(Listing listing, String sha256) {
        PackClassLoader classes = new PackClassLoader(file, PackFile.class.getClassLoader());
        String name = "";
        List<Rule> rules = new ArrayList<>();
        List<FactReader<?>> readers = new ArrayList<>();
        for (String className : listing.books()) {
            try {
                Class<?> type = Class.forName(className, true, classes);
                name = name(type);
                RuleBook book = (RuleBook) type.getDeclaredConstructor().newInstance();
                book.rules().forEach(rule -> rules.add(tested(rule)));
                book.readers().forEach(reader -> readers.add(ofItsOwnKind(reader)));
            } catch (ClassNotFoundException missing) {
                throw fault("its class " + className + " is missing; build it anew");
            } catch (ReflectiveOperationException | RuntimeException | Error broken) {
                throw broken instanceof UserError told ? told : unfit(className, broken);
            }
        }
        return new Pack(new PackRun(name, listing.version(), name(file), sha256, rules.size()), rules, readers);
    }

    /** Rules from outside are held to what is asked of YAML rules: no examples, no rule. */
    private Rule tested(Rule rule) {
        RuleProof.gaps(rule).stream().findFirst().ifPresent(gap -> {
            throw fault(
                    "its rule " + gap + "; put one into " + rule.getClass().getSimpleName() + ".yaml beside the class");
        });
        return rule;
    }

    /** What Crossfact reads goes through its own readers alone: claims of one name must be of one kind. */
    private FactReader<?> ofItsOwnKind(FactReader<?> reader) {
        String name = reader.kind().name();
        if (Kinds.BUILT_IN.stream().anyMatch(kind -> kind.name().equals(name))) {
            throw fault("its reader " + reader.getClass().getSimpleName() + " reads the kind '" + name
                    + "', which Crossfact reads itself; give its kind another name");
        }
        return reader;
    }

    private String name(Class<?> book) {
        RulePack pack = book.getAnnotation(RulePack.class);
        if (pack == null) {
            throw fault("its class " + book.getName() + " lacks @RulePack, which tells the version of the rule API");
        }
        if (pack.api() != RulePack.API) {
            throw fault(
                    "it is built against version " + pack.api() + " of the rule API, and this Crossfact has version "
                            + RulePack.API + "; take the release of the pack, or of Crossfact, that fits");
        }
        return pack.name();
    }

    private UserError unfit(String className, Throwable broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        String message = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
        return fault("its class " + className + " cannot be used: "
                + cause.getClass().getSimpleName() + message
                + "; it may be built against another version of Crossfact");
    }

    /** What a jar says of itself. */
    private record Listing(List<String> books, String version) {}

    private Listing listing() {
        try (JarFile jar = new JarFile(file.toFile())) {
            Optional<String> version = Optional.ofNullable(jar.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION));
            JarEntry services = jar.getJarEntry(SERVICES);
            if (services == null) {
                throw fault("it is no pack of rules: it lacks " + SERVICES);
            }
            try (InputStream lines = jar.getInputStream(services)) {
                return new Listing(books(new String(lines.readAllBytes(), StandardCharsets.UTF_8)), version.orElse(""));
            }
        } catch (IOException noJar) {
            throw fault("it is no jar: " + AtomicFile.reason(noJar));
        }
    }

    private List<String> books(String services) {
        List<String> books = named(services);
        if (books.isEmpty()) {
            throw fault("it is no pack of rules: " + SERVICES + " names nothing");
        }
        return books;
    }

    /** The classes that a file of services names: one a line, {@code #} begins a comment. */
    static List<String> named(String services) {
        return Stream.of(services.split("\\R", 0))
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String sha256() {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.readAllBytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw fault("it cannot be read: " + AtomicFile.reason(unreadable));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private UserError fault(String sentence) {
        return new UserError("the pack " + file + " cannot be used: " + sentence);
    }
}
