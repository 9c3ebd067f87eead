package org.crossfact.core.read.html;

import org.crossfact.core.document.Furniture;

/**
 * Why a part of the page is not the article.
 *
 * @param furniture what the part is for
 * @param why what told, in words
 */
record Mark(Furniture furniture, String why) {}
