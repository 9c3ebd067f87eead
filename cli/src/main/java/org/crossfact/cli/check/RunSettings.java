package org.crossfact.cli.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.config.Limits;
import org.crossfact.cli.config.Setting;
import org.crossfact.cli.config.SettingKey;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.output.Output;
import org.crossfact.core.finding.Severity;
import org.crossfact.reports.RunSetting;

/** What held in a run: the settings of the configuration, and what the options of the command say otherwise. */
public final class RunSettings {

    private static final String OPTION = "the command line";

    private RunSettings() {}

    /**
     * The settings in the order in which they are explained.
     *
     * @param limits the limits in force, which options may have changed
     * @param outputs the reports that options ask for; of these the formats are told, so that the page is the same wherever
     *     it is written
     */
    public static List<RunSetting> of(Corpus corpus, Limits limits, List<Output> outputs) {
        Config config = corpus.config();
        Map<SettingKey, Setting> changed = changed(config.limits(), limits);
        if (!outputs.isEmpty()) {
            String formats = outputs.stream()
                    .map(output -> output.format().label())
                    .distinct()
                    .collect(Collectors.joining(", "));
            changed.put(SettingKey.OUTPUTS, new Setting(formats, OPTION));
        }
        List<RunSetting> settings = new ArrayList<>();
        for (SettingKey key : SettingKey.values()) {
            Setting said = config.settings().getOrDefault(key, key.usual());
            Setting holds = changed.getOrDefault(key, said);
            settings.add(new RunSetting(key.word(), holds.value(), corpus.reported(holds.origin())));
        }
        return settings;
    }

    private static Map<SettingKey, Setting> changed(Limits configured, Limits limits) {
        Map<SettingKey, Setting> changed = new EnumMap<>(SettingKey.class);
        if (!limits.failOn().equals(configured.failOn())) {
            String word = limits.failOn().map(Severity::label).orElse("never");
            changed.put(SettingKey.FAIL_ON, new Setting(word, OPTION));
        }
        if (limits.confidence() != configured.confidence()) {
            changed.put(
                    SettingKey.FAIL_ON_CONFIDENCE,
                    new Setting(limits.confidence().label(), OPTION));
        }
        if (!limits.maxFindings().equals(configured.maxFindings())) {
            String most = String.valueOf(limits.maxFindings().orElseThrow());
            changed.put(SettingKey.MAX_FINDINGS, new Setting(most, OPTION));
        }
        return changed;
    }
}
