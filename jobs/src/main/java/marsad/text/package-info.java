/**
 * Arabic as written: letters, normalizing with a way back to the raw text, tokens, sentences,
 * clitics, dates.
 */
@NullMarked
package marsad.text;

import org.jspecify.annotations.NullMarked;
