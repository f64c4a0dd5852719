package marsad.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import marsad.gold.GoldNames;

/** Reads {@code gold-names.yaml}: other English spellings of names in gold. */
public final class GoldNamesFile {
  private static final String FILE = "gold-names.yaml";

  private GoldNamesFile() {}

  /** The names. */
  public static GoldNames read(ConfFiles conf) {
    Map<String, List<String>> spellings = new TreeMap<>();
    conf.yaml(FILE).entries().forEach((name, others) -> spellings.put(name, others.texts()));
    return new GoldNames(spellings);
  }
}
