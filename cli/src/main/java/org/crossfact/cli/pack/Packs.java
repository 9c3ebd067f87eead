package org.crossfact.cli.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.claim.Kind;
import org.crossfact.rules.api.FactReader;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.Pack;

/** Opens the packs of a run: those whose jars are named, and those that a Maven project has on its class path. */
public final class Packs {

    private static final String OURS = Assembly.class.getPackageName().replaceFirst("engine$", "");

    private Packs() {}

    /**
     * All packs; what they print is kept out of the reports from now on.
     *
     * @param named the jars that are named
     * @param allowed the SHA-256 that packs may have, in small letters; empty for any
     * @throws UserError when one cannot be used, or when two have kinds of one name
     */
    public static List<Pack> open(List<Path> named, Set<String> allowed) {
        List<Path> jars = Stream.concat(onClassPath(Packs.class.getClassLoader()).stream(), named.stream())
                .map(jar -> jar.toAbsolutePath().normalize())
                .distinct()
                .toList();
        if (jars.isEmpty()) {
            return List.of();
        }
        PackOutput.keepOut();
        List<Pack> packs = jars.stream().map(jar -> PackFile.open(jar, allowed)).toList();
        refuseKindsOfOneName(packs);
        return packs;
    }

    /**
     * The jars on a class path that bring books of rules; they are opened like those that are named, so that a dependency
     * is watched and told as well.
     */
    static List<Path> onClassPath(ClassLoader loader) {
        List<Path> jars = new ArrayList<>();
        try {
            for (URL services : Collections.list(loader.getResources(PackFile.SERVICES))) {
                URLConnection connection = services.openConnection();
                if (isForeign(connection)) {
                    jars.add(jar(connection));
                }
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new UserError("the class path cannot be read: " + unreadable.getMessage());
        }
        return jars;
    }

    private static boolean isForeign(URLConnection connection) throws IOException {
        try (InputStream lines = connection.getInputStream()) {
            return PackFile.named(new String(lines.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .anyMatch(book -> !book.startsWith(OURS));
        }
    }

    private static Path jar(URLConnection connection) throws URISyntaxException {
        if (connection instanceof JarURLConnection inJar) {
            return Path.of(inJar.getJarFileURL().toURI());
        }
        throw new UserError("rules on the class path belong in a jar: " + connection.getURL()
                + " is in none; build the pack and take its jar");
    }

    private static void refuseKindsOfOneName(List<Pack> packs) {
        Map<String, Kind<?>> known = new HashMap<>();
        for (Pack pack : packs) {
            for (FactReader<?> reader : pack.readers()) {
                Kind<?> kind = reader.kind();
                Optional<Kind<?>> other = Optional.ofNullable(known.put(kind.name(), kind));
                if (other.isPresent() && other.get() != (Object) kind) {
                    throw new UserError("the pack " + pack.told().file() + " has a kind '" + kind.name()
                            + "', as another pack has; take one of them");
                }
            }
        }
    }
}
