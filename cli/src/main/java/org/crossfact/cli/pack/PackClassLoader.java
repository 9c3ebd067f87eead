package org.crossfact.cli.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Loads the classes of one pack. What the pack brings comes before what Crossfact has, so that libraries of two versions do
 * not meet; Crossfact's own classes come from Crossfact alone. Calls that end the program are turned away.
 */
final class PackClassLoader extends URLClassLoader {

    private static final List<String> OURS = List.of("java.", "org.crossfact.core.", "org.crossfact.rules.");

    PackClassLoader(Path jar, ClassLoader parent) {
        super(new URL[] {url(jar)}, parent);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("every path has an address", impossible);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            boolean ours = OURS.stream().anyMatch(name::startsWith);
            Optional<Class<?>> known = Optional.ofNullable(findLoadedClass(name));
            Optional<Class<?>> own = known.isPresent() || ours ? known : define(name);
            return own.isPresent() ? own.get() : super.loadClass(name, resolve);
        }
    }

    /** The class as the pack has it; empty when it has none. */
    private Optional<Class<?>> define(String name) throws ClassNotFoundException {
        URL place = findResource(name.replace('.', '/') + ".class");
        if (place == null) {
            return Optional.empty();
        }
        try (InputStream file = place.openStream()) {
            byte[] bytes = ExitCalls.turnedAway(file.readAllBytes());
            return Optional.of(defineClass(name, bytes, 0, bytes.length));
        } catch (IOException broken) {
            throw new ClassNotFoundException(name, broken);
        }
    }
}
