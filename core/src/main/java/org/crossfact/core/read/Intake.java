package org.crossfact.core.read;

import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;

/** Takes what a reader finds in a file, in order. */
public interface Intake {

    void article(Article article);

    /**
     * A record that could not be read; the records after it are.
     *
     * @param subject the file and the place in it
     */
    void unreadable(String subject, UnreadableException why);

    /** An intake that adds what is known of the whole file to each article and hands it on to this one. */
    default Intake stating(Metadata stated) {
        Intake next = this;
        return new Intake() {
            @Override
            public void article(Article article) {
                next.article(article.withMetadata(stated));
            }

            @Override
            public void unreadable(String subject, UnreadableException why) {
                next.unreadable(subject, why);
            }
        };
    }
}
