package marsad.text;

import java.util.ArrayList;
import java.util.List;

/** Finds dates in text. */
public final class ArabicDates {
  private ArabicDates() {}

  /** The dates a text names, in order, without overlap. */
  public static List<DateExpression> find(String raw) {
    return find(Tokenizer.tokens(raw, Profile.FOLD));
  }

  /** The same for tokens already cut with {@link Profile#FOLD}. */
  public static List<DateExpression> find(Tokens tokens) {
    return new ArrayList<>();
  }
}
