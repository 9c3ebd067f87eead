package org.crossfact.cli.corpus;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.PathPattern;

/**
 * What a user names on the command line, taken apart: files, folders, patterns, and {@code -} for standard input.
 *
 * @param places the files and folders
 * @param standardInput whether there is an article on standard input
 */
record NamedPlaces(List<NamedPlace> places, boolean standardInput) {

    private static final String STANDARD_INPUT = "-";

    NamedPlaces {
        places = List.copyOf(places);
    }

    /**
     * Takes names apart.
     *
     * @param allowEmpty whether naming nothing is no error
     * @throws UserError when nothing or something missing is named
     */
    static NamedPlaces of(List<String> named, boolean allowEmpty) {
        if (named.isEmpty() && !allowEmpty) {
            throw new UserError("name a folder, a file, or - for standard input, as in 'crossfact check articles/'");
        }
        List<NamedPlace> places = new ArrayList<>();
        for (String name : named) {
            if (!name.equals(STANDARD_INPUT)) {
                places.add(place(name));
            }
        }
        return new NamedPlaces(places, named.contains(STANDARD_INPUT));
    }

    /** The folder that holds them all; the working folder when only standard input is named. */
    Path folder() {
        return places.stream()
                .map(NamedPlace::folder)
                .reduce(NamedPlaces::common)
                .orElse(Path.of("").toAbsolutePath());
    }

    private static NamedPlace place(String name) {
        if (name.isBlank()) {
            throw new UserError("a path is empty");
        }
        Path path = path(name).toAbsolutePath().normalize();
        if (Files.exists(path)) {
            return NamedPlace.of(path);
        }
        if (!PathPattern.is(name)) {
            throw new UserError("there is no file or folder '" + name + "'");
        }
        return fitting(name);
    }

    /** A pattern that no shell has resolved; a file of that very name would come before it. */
    private static NamedPlace fitting(String pattern) {
        int start = PathPattern.start(pattern);
        Path folder = path(pattern.substring(0, start)).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new UserError("there is no folder '" + folder + "', in which '" + pattern + "' could fit a file");
        }
        boolean anyEnding = !PathPattern.is(pattern.substring(pattern.lastIndexOf('.') + 1));
        return new NamedPlace(folder, Optional.of(matcher(pattern, pattern.substring(start))), anyEnding);
    }

    private static PathMatcher matcher(String whole, String special) {
        try {
            return PathPattern.of(special);
        } catch (IllegalArgumentException malformed) {
            throw new UserError("'" + whole + "' is no path and no path pattern: " + malformed.getMessage());
        }
    }

    /** @throws UserError when the platform cannot have such a path */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException malformed) {
            throw new UserError("'" + name + "' is no path: " + malformed.getReason());
        }
    }

    private static Path common(Path one, Path other) {
        Path common = one;
        while (!other.startsWith(common)) {
            Path parent = common.getParent();
            if (parent == null) {
                return common;
            }
            common = parent;
        }
        return common;
    }
}
