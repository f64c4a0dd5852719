package marsad.text;

import java.util.List;

/**
 * Finds dates in text: written out, in numbers, in both calendars, or told from the day of writing.
 *
 * <p>One pass over the tokens; a number, or a look-up among a few hundred words, starts a rule.
 */
public final class ArabicDates {
  private ArabicDates() {}

  /** The dates a text names, in order, without overlap; offsets of the raw text. */
  public static List<DateExpression> find(String raw) {
    return find(Tokenizer.tokens(raw, Profile.FOLD));
  }

  /** The same for tokens already cut with {@link Profile#FOLD}. */
  public static List<DateExpression> find(Tokens tokens) {
    return List.copyOf(new DateScan(tokens).dates());
  }
}
