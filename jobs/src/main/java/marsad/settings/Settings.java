package marsad.settings;

import java.util.List;
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
   * @param fields names of the input's fields by what Marsad calls them (id, url, source,
   *     published, title, text), in the order in which they are tried
   * @param maxTextCharacters longest text of a page, in UTF-16 units; longer ones are rejected
   * @param splitMegabytes size of the pieces in which large files are read
   */
  public record Input(
      @Nullable String collection,
      Map<String, List<String>> fields,
      int maxTextCharacters,
      int splitMegabytes) {
    public Input {
      fields = Map.copyOf(fields);
    }
  }

  /**
   * Which mentions count.
   *
   * @param minConfidence mentions below are in the table but not in the counts, 0 to 1
   */
  public record Mentions(double minConfidence) {}
}
