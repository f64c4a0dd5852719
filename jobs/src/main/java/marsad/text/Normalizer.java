package marsad.text;

/**
 * Brings Arabic text into a form that can be compared; never for storing.
 *
 * <p>The result is NFKC (Unicode Standard Annex 15, by ICU) of the text without its format
 * characters (direction marks, zero-width signs, soft hyphens), then folded code point by code
 * point: no marks, no tatweel; letters of Persian and Urdu to the nearest Arabic letter; letters as
 * the {@link Profile} says; digits of all scripts to 0-9; every space and tab to one space, every
 * line end to {@code \n}; Arabic comma, stops and percent, curly quotes and dashes to their ASCII
 * fellows (guillemets stay). A sign of several words (ﷺ) gets a space where it touches a word. A
 * lone surrogate becomes U+FFFD.
 */
public final class Normalizer {
  private Normalizer() {}

  /** The normalized text. */
  public static String normalize(String raw, Profile profile) {
    return new Folding(raw, profile).text();
  }

  /** The normalized text with a way back to raw offsets. */
  public static NormalizedText withOffsets(String raw, Profile profile) {
    return new Folding(raw, profile).withOffsets(raw);
  }
}
