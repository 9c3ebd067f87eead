package org.crossfact.cli.corpus;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.read.ArticleReader;
import org.crossfact.core.read.formats.Formats;
import org.crossfact.rules.engine.ArticleFile;

/** Searches folders for articles; links to folders are not followed, hidden files and folders not entered, failures listed. */
final class FileSearch {

    private static final String LINK_TO_FOLDER =
            "it is a link to a folder, which is not followed; name the folder, or leave the link out by 'exclude'";

    private static final String HIDDEN = "hidden";

    private final Path root;
    private final Config config;
    private final boolean forceExclude;
    private final LeavingOut leavingOut;
    private final Formats formats;
    private final Map<String, ArticleFile> files = new TreeMap<>();
    private final List<Incomplete> skipped = new ArrayList<>();
    private final PassedOver passedOver = PassedOver.ofFolders();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /**
     * Searches what lies below {@code root}.
     *
     * @param forceExclude whether what is excluded stays out although it was named
     * @param respectGitignore whether what Git ignores is excluded
     */
    FileSearch(Path root, Config config, boolean forceExclude, boolean respectGitignore) {
        this.root = root;
        this.forceExclude = forceExclude;
        this.leavingOut = new LeavingOut(root, config, respectGitignore);
        this.config = config;
        formats = new Formats(config.fields());
    }

    Map<String, ArticleFile> files() {
        return files;
    }

    List<Incomplete> skipped() {
        return List.copyOf(skipped);
    }

    PassedOver passedOver() {
        return passedOver;
    }

    /** What was seen and is not read, with the reason. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private void leaveOut(Path path, String reason) {
        leftOut.add(new LeftOut(Corpus.key(root, path), reason));
    }

    /** Adds a file named outright, whatever its ending, or the articles below a folder that are meant. */
    void add(NamedPlace named) {
        if (!named.isFolder()) {
            addFile(named.path());
            return;
        }
        try {
            // a named folder may itself be a link; the visitor keeps out of those below it
            Files.walkFileTree(
                    named.path(), Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(named));
        } catch (IOException failure) {
            skip(named.path(), failure);
        }
    }

    private void addFile(Path file) {
        Optional<String> reason = forceExclude ? leavingOut.reasonForAnyPart(file) : Optional.empty();
        reason.ifPresentOrElse(
                why -> leaveOut(file, why), () -> put(file, formats.readerOrText(name(file)), PassedOver.nothing()));
    }

    private void put(Path file, ArticleReader reader, PassedOver mayTakeIt) {
        String key = Corpus.key(root, file);
        files.put(key, new CorpusFile(key, file, false, reader, config.metadata(root.relativize(file)), mayTakeIt));
    }

    private void skip(Path path, IOException failure) {
        skip(path, "it cannot be looked at: " + AtomicFile.reason(failure));
    }

    private void skip(Path path, String reason) {
        String key = path.equals(root) ? path.toString() : Corpus.key(root, path);
        skipped.add(new Incomplete("unreadable", key, reason));
    }

    private Optional<ArticleReader> reader(Path file) {
        return formats.reader(name(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final NamedPlace start;

        Visitor(NamedPlace start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(start.path())) {
                return FileVisitResult.CONTINUE;
            }
            if (isLeftOut(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.isSymbolicLink(folder)) {
                skip(folder, LINK_TO_FOLDER);
                return FileVisitResult.SKIP_SUBTREE;
            }
            Optional<ArticleReader> reader = start.means(folder) ? reader(folder) : Optional.empty();
            reader.ifPresent(found -> put(folder, found, passedOver));
            return reader.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!start.means(file) || isLeftOut(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                skip(file, "it is a link that leads nowhere");
            } else {
                visitArticle(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (Files.isSymbolicLink(file)) {
                skip(file, LINK_TO_FOLDER); // it leads back to a folder above
            } else {
                skip(file, failure);
            }
            return FileVisitResult.CONTINUE;
        }

        private void visitArticle(Path file) {
            Optional<ArticleReader> reader =
                    start.anyEnding() ? Optional.of(formats.readerOrText(name(file))) : reader(file);
            if (reader.isEmpty()) {
                leaveOut(file, LeftOut.OTHER_ENDING);
            } else if (OwnReport.is(file)) {
                leaveOut(file, LeftOut.OWN_WORK);
            } else {
                put(file, reader.get(), passedOver);
            }
        }

        private boolean isLeftOut(Path path) {
            Optional<String> reason = name(path).startsWith(".") ? Optional.of(HIDDEN) : leavingOut.reason(path);
            reason.ifPresent(why -> leaveOut(path, why));
            return reason.isPresent();
        }
    }
}
