/**
 * Rules that find who says what of whom.
 *
 * <p>{@link marsad.statements.StatementFinder} reads an article sentence by sentence: {@code
 * Lexicon} gives every word its senses (cue verbs, issues, places, markers), {@code Units} cuts the
 * sentence into them and the leaders named, {@code Subjects} finds whose a cue is, {@code
 * SentenceReader} follows who speaks through the sentence, and {@code Complement} reads what is
 * said of which target.
 */
@NullMarked
package marsad.statements;

import org.jspecify.annotations.NullMarked;
