package org.crossfact.bench.score;

import java.util.Locale;

/** Counts yes-or-no answers against what is so. */
public final class Decisions {

    private long rightAlarms;
    private long falseAlarms;
    private long missed;
    private long rightSilence;

    /** Counts one answer. */
    public void add(boolean wanted, boolean said) {
        if (wanted && said) {
            rightAlarms++;
        } else if (said) {
            falseAlarms++;
        } else if (wanted) {
            missed++;
        } else {
            rightSilence++;
        }
    }

    /** Recall, precision, false alarms and F1 in one line; counted are all rows. */
    public Score score(String name) {
        long wanted = rightAlarms + missed;
        long said = rightAlarms + falseAlarms;
        long unwanted = falseAlarms + rightSilence;
        String f1 =
                wanted + said == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 200.0 * rightAlarms / (wanted + said));
        String words = "recall " + rightAlarms + "/" + wanted + " (" + Score.percent(rightAlarms, wanted)
                + "), precision " + Score.percent(rightAlarms, said) + ", false alarms " + falseAlarms + "/" + unwanted
                + " (" + Score.percent(falseAlarms, unwanted) + "), F1 " + f1;
        return new Score(name, wanted + unwanted, words);
    }
}
