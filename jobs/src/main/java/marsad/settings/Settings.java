package marsad.settings;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import marsad.reuse.BlockRules;
import marsad.reuse.CopyRules;
import marsad.stance.Transformer;
import marsad.tables.GateLimit;
import marsad.tables.GateResult.Gate;
import org.jspecify.annotations.Nullable;

/**
 * What a run is told: every value of {@code conf/marsad.yaml}, checked.
 *
 * @param input how raw input is read
 * @param repeatedBlocks how often a text is repeated that is listed, or cut from articles
 * @param mentions which mentions count
 * @param copies what counts as a copy
 * @param stories which articles may tell of one event
 * @param transformer reads stances beside the built-in models; null if there is none
 * @param gates what must be true of tables before they are published
 */
public record Settings(
    Input input,
    BlockRules repeatedBlocks,
    Mentions mentions,
    CopyRules copies,
    Stories stories,
    @Nullable Transformer transformer,
    Map<Gate, GateLimit> gates) {
  public Settings {
    // In one order: a run is named by a hash of what its settings say.
    gates = Collections.unmodifiableSortedMap(new TreeMap<>(gates));
  }

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
      fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }
  }

  /**
   * Which mentions count.
   *
   * @param minConfidence mentions below are in the table but not in the counts, 0 to 1
   * @param countNonActors whether titles inside another's title, kin and eponyms count too
   */
  public record Mentions(double minConfidence, boolean countNonActors) {}

  /**
   * Which articles may tell of one event.
   *
   * @param windowDays most days between two articles of a story, at least 0
   */
  public record Stories(int windowDays) {}
}
