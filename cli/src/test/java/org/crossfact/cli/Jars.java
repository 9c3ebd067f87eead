package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.crossfact.rules.api.RuleBook;

/** Compiles packs of rules in a test, so that their classes are nowhere but in their jar. */
final class Jars {

    private Jars() {}

    /** The source of a book beside this class. */
    static String source(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(Jars.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A jar with the book of that name. */
    static Path pack(Path folder, String className, String source) throws IOException {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        Path file = Files.writeString(Files.createDirectories(folder).resolve(simple + ".java"), source);
        Path classes = compiled(List.of(file), folder.resolve("classes"));
        Path jar = folder.resolve(simple + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            addAll(out, classes);
            add(out, "META-INF/services/" + RuleBook.class.getName(), className.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    /** The jar of a whole project in the layout of Maven. */
    static void project(Path project, Path jar) throws IOException {
        Path target = Files.createDirectories(jar.resolveSibling(""));
        Path classes = compiled(files(project.resolve("src/main/java")), target.resolve("classes"));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            addAll(out, classes);
            addAll(out, project.resolve("src/main/resources"));
        }
    }

    private static Path compiled(List<Path> sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        Stream<String> options =
                Stream.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        String[] arguments =
                Stream.concat(options, sources.stream().map(Path::toString)).toArray(String[]::new);
        assertThat(compiler.run(null, OutputStream.nullOutputStream(), System.err, arguments))
                .isZero();
        return classes;
    }

    private static void addAll(JarOutputStream jar, Path folder) throws IOException {
        for (Path one : files(folder)) {
            add(jar, folder.relativize(one).toString().replace('\\', '/'), Files.readAllBytes(one));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
