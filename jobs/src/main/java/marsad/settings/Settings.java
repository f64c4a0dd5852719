package marsad.settings;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
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
   * Every setting by its place in {@code conf/marsad.yaml}, such as {@code reuse.window-days}, as
   * text; empty where nothing is set.
   */
  public SortedMap<String, String> values() {
    SortedMap<String, String> values = new TreeMap<>();
    values.put("input.collection", input.collection() == null ? "" : input.collection());
    values.put("input.fields", input.fields().isEmpty() ? "" : text(input.fields()));
    values.put("input.max-text-characters", text(input.maxTextCharacters()));
    values.put("repeated-blocks.listed-from-pages", text(repeatedBlocks.listedFromPages()));
    values.put("repeated-blocks.cut-from-pages", text(repeatedBlocks.cutFromPages()));
    values.put("repeated-blocks.sure-share", text(repeatedBlocks.sureShare()));
    values.put("mentions.min-confidence", text(mentions.minConfidence()));
    values.put("mentions.count-non-actors", text(mentions.countNonActors()));
    values.put("reuse.near-similarity", text(copies.nearSimilarity()));
    values.put("reuse.partial-containment", text(copies.partialContainment()));
    values.put("reuse.min-shared-words", text(copies.minSharedWords()));
    values.put("reuse.min-words", text(copies.minWords()));
    values.put("reuse.window-days", text(copies.windowDays()));
    values.put("reuse.stock-phrase-articles", text(copies.stockPhraseArticles()));
    values.put("stories.window-days", text(stories.windowDays()));
    values.put("stances.transformer", transformer == null ? "" : text(transformer));
    gates.forEach(
        (gate, limit) -> {
          String name = "gates." + gate.name().toLowerCase(Locale.ROOT).replace('_', '-');
          values.put(name + ".at-most", text(limit.atMost()));
          values.put(name + ".otherwise", limit.otherwise().name().toLowerCase(Locale.ROOT));
        });
    return values;
  }

  private static String text(Object value) {
    return String.valueOf(value);
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
