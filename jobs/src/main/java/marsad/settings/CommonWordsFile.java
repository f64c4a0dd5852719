package marsad.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import marsad.reuse.StoryPrior;

/** Reads {@code common-words.yaml}: how common words are in Arabic news. */
public final class CommonWordsFile {
  private static final String FILE = "common-words.yaml";

  private CommonWordsFile() {}

  /** The words with the share of articles that hold them. */
  public static StoryPrior read(ConfFiles conf) {
    Map<String, Double> shares = new HashMap<>();
    YamlNode root = conf.yaml(FILE);
    root.entries(Set.of("bands"));
    for (YamlNode band : root.need("bands").items()) {
      band.entries(Set.of("one-in", "words"));
      double share = 1 / oneIn(band.need("one-in"));
      YamlNode words = band.need("words");
      for (String word : words.text().strip().split("\\s+")) {
        if (shares.put(word, share) != null) {
          throw words.error("'" + word + "' stands in the file twice. Keep one of them.");
        }
      }
    }
    return StoryPrior.of(shares);
  }

  private static double oneIn(YamlNode node) {
    double articles = node.decimal();
    if (!(articles >= 1)) {
      throw node.error(
          "'" + node.text() + "' is too small. One in 1 article or more holds a word.");
    }
    return articles;
  }
}
