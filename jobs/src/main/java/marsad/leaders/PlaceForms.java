package marsad.leaders;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.TEH_MARBUTA;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Forms of an adjective of a country: «كوري شمالي», «الكوري الشمالي», «الكورية الشمالية». */
final class PlaceForms {
  private static final String ARTICLE = "" + ALEF + LAM;

  private PlaceForms() {}

  /** Each word with the article. */
  static String definite(String adjective) {
    return Arrays.stream(adjective.split(" "))
        .map(word -> word.startsWith(ARTICLE) ? word : ARTICLE + word)
        .collect(Collectors.joining(" "));
  }

  /** Each word in the feminine. */
  static String feminine(String adjective) {
    return Arrays.stream(adjective.split(" "))
        .map(word -> word.endsWith("" + TEH_MARBUTA) ? word : word + TEH_MARBUTA)
        .collect(Collectors.joining(" "));
  }
}
