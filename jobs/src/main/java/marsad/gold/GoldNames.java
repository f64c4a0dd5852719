package marsad.gold;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells whether two English names are one: by their letters, and by known other spellings. */
public final class GoldNames {
  private final Map<String, String> usual = new HashMap<>();

  /**
   * Names with their other spellings.
   *
   * @param spellings other spellings by the usual name
   */
  public GoldNames(Map<String, List<String>> spellings) {
    spellings.forEach(
        (name, others) -> others.forEach(other -> usual.put(letters(other), letters(name))));
  }

  /** What is the same for all spellings of a name: a to z alone. */
  String key(String name) {
    String letters = letters(name);
    return usual.getOrDefault(letters, letters);
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "");
  }
}
