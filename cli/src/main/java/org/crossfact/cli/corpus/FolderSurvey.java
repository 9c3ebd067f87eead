package org.crossfact.cli.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crossfact.cli.config.FolderContent;
import org.crossfact.rules.engine.ArticleFile;

/** Looks at what lies in a folder, for a first configuration. */
public final class FolderSurvey {

    /** What most repositories hold beside their articles. */
    private static final Pattern NO_ARTICLE = Pattern.compile(
            "(?i)(readme|licen[cs]e|notice|changelog|contributing|code_of_conduct|security|authors)(\\.\\w+)?"
                    + "|(package|package-lock|composer|tsconfig)\\.json|requirements.*\\.txt|robots\\.txt");

    private FolderSurvey() {}

    /** Counts the articles by ending and by first folder, and names the files that look like none. */
    public static FolderContent of(Path folder) {
        Corpus corpus = Corpus.find(new CorpusRequest(
                List.of(folder.toString()),
                StandardInput.NAME,
                true,
                false,
                false,
                new ConfigChoice(Optional.empty(), true)));
        Map<String, Integer> endings = new TreeMap<>();
        Map<String, Integer> folders = new TreeMap<>();
        List<String> others = corpus.files().stream()
                .map(ArticleFile::key)
                .filter(key -> NO_ARTICLE.matcher(name(key)).matches())
                .toList();
        for (ArticleFile file : corpus.files()) {
            if (!others.contains(file.key())) {
                endings.merge(file.key().substring(file.key().lastIndexOf('.') + 1), 1, Integer::sum);
                int slash = file.key().indexOf('/');
                if (slash > 0) {
                    folders.merge(file.key().substring(0, slash), 1, Integer::sum);
                }
            }
        }
        return new FolderContent(endings, folders, others);
    }

    private static String name(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
