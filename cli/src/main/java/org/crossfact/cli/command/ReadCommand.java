package org.crossfact.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.FileNames;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.output.Terminal;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.read.formats.Formats;
import org.crossfact.reports.pages.PageLines;
import org.crossfact.reports.pages.PageOfFile;
import org.crossfact.reports.pages.PageText;
import org.crossfact.reports.pages.PageWriter;
import org.crossfact.reports.pages.ZoneText;
import org.crossfact.reports.text.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code crossfact read}: prints what was understood of files. */
@Command(
        name = "read",
        description = "Print what is understood of articles: parts, title, date, language, encoding, and why.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  crossfact read page.html",
            "  crossfact read --zone headline,body page.html     the article as plain text",
            "  crossfact read --format jsonl articles/"
        })
public final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ColourOption colourOption;

    @Mixin
    private CorpusOptions corpusOptions;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or jsonl. Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            split = ",",
            converter = ZoneConverter.class,
            description = "Print nothing but the text of these zones: headline, byline, dateline, body, quotation, "
                    + "caption, boilerplate.")
    private List<Zone> zones = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PageWriter writer = writer();
        Corpus corpus = corpusOptions.corpus();
        FileNames names = new FileNames(corpus);
        ArticleWalk walk = new ArticleWalk(
                article -> {
                    String file = names.fromHere(article.key());
                    PageOfFile understood = new PageOfFile(Understanding.of(article), file, readAs(file));
                    writer.write(understood, spec.commandLine().getOut());
                },
                spec.commandLine().getErr());
        return walk.walk(corpus).code();
    }

    private PageWriter writer() {
        if (!zones.isEmpty()) {
            Set<Zone> wanted = EnumSet.copyOf(zones);
            return new ZoneText(wanted, Terminal.isTerminal() ? TerminalText::safe : text -> text);
        }
        return switch (format) {
            case "text" -> new PageText(colourOption.style());
            case "jsonl" -> new PageLines();
            default -> throw new UserError("unknown format '" + format + "'; known: text, jsonl");
        };
    }

    /** The ending that chose the reader; what ends otherwise is read as plain text. */
    private static String readAs(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Formats.USUAL.endings().contains(ending) ? ending : "txt";
    }

    /** Reads the name of a zone. */
    public static final class ZoneConverter implements ITypeConverter<Zone> {

        @Override
        public Zone convert(String label) {
            try {
                return Zone.of(label);
            } catch (IllegalArgumentException unknown) {
                List<String> known =
                        EnumSet.allOf(Zone.class).stream().map(Zone::label).toList();
                throw new TypeConversionException("unknown zone '" + label + "'; known: " + String.join(", ", known));
            }
        }
    }
}
