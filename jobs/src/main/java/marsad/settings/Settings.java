package marsad.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run is told: every value of {@code conf/marsad.yaml}, checked.
 *
 * @param input how raw input is read
 * @param mentions which mentions count
 */
public record Settings(Input input, Mentions mentions) {

  /**
   * How raw input is read.
   *
   * @param collection name of the collection; null for the folder that holds the file
   * @param fields what the input calls its fields where the usual names do not fit, by what Marsad
   *     calls them (id, url, source, published, title, text)
   * @param maxTextCharacters longest text of a page, in UTF-16 units; longer ones are rejected
   */
  public record Input(
      @Nullable String collection, Map<String, String> fields, int maxTextCharacters) {
    public Input {
      fields = Map.copyOf(fields);
    }
  }

  /**
   * Which mentions count.
   *
   * @param minConfidence mentions below are in the table but not in the counts, 0 to 1
   * @param countNonActors whether titles inside another's title, kin and eponyms count too
   */
  public record Mentions(double minConfidence, boolean countNonActors) {}
}
