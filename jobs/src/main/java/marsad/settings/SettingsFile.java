package marsad.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.reuse.BlockRules;
import marsad.reuse.CopyRules;
import marsad.reuse.Shingles;
import marsad.stance.StanceLabel;
import marsad.stance.Transformer;
import marsad.tables.GateLimit;
import marsad.tables.GateResult.Gate;
import marsad.tables.GateResult.Otherwise;
import org.jspecify.annotations.Nullable;

/** Reads {@code conf/marsad.yaml} and {@code conf/cluster.yaml}. Unknown keys are errors. */
public final class SettingsFile {
  private static final int MAX_TEXT_CHARACTERS = 100_000_000;
  private static final int MAX_STORY_DAYS = 30;
  private static final int MAX_PAGES = 1_000_000_000;
  private static final int MAX_COUNT = 100_000;

  private SettingsFile() {}

  /** Settings of a run. Every key must be there: the file in the project shows them all. */
  public static Settings read(YamlNode root) {
    Map<String, YamlNode> keys =
        root.entries(
            Set.of("input", "repeated-blocks", "mentions", "reuse", "stories", "stances", "gates"));
    return new Settings(
        input(need(root, keys, "input")),
        repeatedBlocks(need(root, keys, "repeated-blocks")),
        mentions(need(root, keys, "mentions")),
        copies(need(root, keys, "reuse")),
        stories(need(root, keys, "stories")),
        transformer(need(root, keys, "stances")),
        gates(need(root, keys, "gates")));
  }

  /** Spark settings of a cluster: keys and values as Spark knows them. */
  public static Map<String, String> readCluster(YamlNode root) {
    Map<String, String> settings = new LinkedHashMap<>();
    YamlNode spark = root.entries(Set.of("spark")).get("spark");
    if (spark != null && !spark.isNull()) {
      spark.entries().forEach((key, value) -> settings.put(key, value.text()));
    }
    return settings;
  }

  private static Settings.Input input(YamlNode node) {
    Map<String, YamlNode> keys =
        node.entries(Set.of("collection", "fields", "max-text-characters"));
    Map<String, String> fields = new LinkedHashMap<>();
    need(node, keys, "fields")
        .entries(Set.of("id", "url", "source", "published", "title", "text"))
        .forEach((name, field) -> fields.put(name, field.text()));
    return new Settings.Input(
        textOrNull(keys.get("collection")),
        fields,
        numberIn(need(node, keys, "max-text-characters"), 1, MAX_TEXT_CHARACTERS));
  }

  private static BlockRules repeatedBlocks(YamlNode node) {
    Map<String, YamlNode> keys =
        node.entries(Set.of("listed-from-pages", "cut-from-pages", "sure-share"));
    int listed = numberIn(need(node, keys, "listed-from-pages"), 2, MAX_PAGES);
    int cut = numberIn(need(node, keys, "cut-from-pages"), listed, MAX_PAGES);
    return new BlockRules(listed, cut, share(need(node, keys, "sure-share")));
  }

  private static Settings.Mentions mentions(YamlNode node) {
    Map<String, YamlNode> keys = node.entries(Set.of("min-confidence", "count-non-actors"));
    return new Settings.Mentions(
        confidence(need(node, keys, "min-confidence")),
        need(node, keys, "count-non-actors").flag());
  }

  private static double confidence(YamlNode node) {
    double value = node.decimal();
    if (!(value >= 0 && value <= 1)) {
      throw node.error("'" + node.text() + "' is no confidence. Give a number from 0 to 1.");
    }
    return value;
  }

  private static Settings.Stories stories(YamlNode node) {
    YamlNode days = need(node, node.entries(Set.of("window-days")), "window-days");
    return new Settings.Stories(numberIn(days, 0, MAX_STORY_DAYS));
  }

  private static @Nullable Transformer transformer(YamlNode stances) {
    YamlNode node = need(stances, stances.entries(Set.of("transformer")), "transformer");
    if (node.isNull()) {
      return null;
    }
    Map<String, YamlNode> keys =
        node.entries(
            Set.of(
                "model",
                "tokenizer",
                "labels",
                "text",
                "pair",
                "min-confidence",
                "max-tokens",
                "batch"));
    String pair = textOrNull(need(node, keys, "pair"));
    return new Transformer(
        need(node, keys, "model").text(),
        need(node, keys, "tokenizer").text(),
        labels(need(node, keys, "labels")),
        need(node, keys, "text").text(),
        pair == null ? "" : pair,
        new Transformer.Limits(
            confidence(need(node, keys, "min-confidence")),
            numberIn(need(node, keys, "max-tokens"), 1, MAX_COUNT),
            numberIn(need(node, keys, "batch"), 1, MAX_COUNT)));
  }

  private static List<StanceLabel> labels(YamlNode node) {
    List<StanceLabel> labels = new ArrayList<>();
    for (YamlNode item : node.items()) {
      labels.add(
          Arrays.stream(StanceLabel.values())
              .filter(label -> label.word().equals(item.text()))
              .findFirst()
              .orElseThrow(
                  () ->
                      item.error(
                          "'"
                              + item.text()
                              + "' is no side. Give favor, against, conditional, neutral or"
                              + " none for each output of the model.")));
    }
    if (labels.isEmpty()) {
      throw node.error("the labels are missing. Give one for each output of the model.");
    }
    return labels;
  }

  private static CopyRules copies(YamlNode node) {
    Map<String, YamlNode> keys =
        node.entries(
            Set.of(
                "near-similarity",
                "partial-containment",
                "min-shared-words",
                "min-words",
                "window-days",
                "stock-phrase-articles"));
    return new CopyRules(
        share(need(node, keys, "near-similarity")),
        share(need(node, keys, "partial-containment")),
        numberIn(need(node, keys, "min-shared-words"), Shingles.WORDS, MAX_COUNT),
        numberIn(need(node, keys, "min-words"), Shingles.WORDS, MAX_COUNT),
        numberIn(need(node, keys, "window-days"), 0, MAX_COUNT),
        numberIn(need(node, keys, "stock-phrase-articles"), 2, MAX_COUNT));
  }

  private static Map<Gate, GateLimit> gates(YamlNode node) {
    Map<String, Gate> names =
        Stream.of(Gate.values()).collect(Collectors.toMap(SettingsFile::name, gate -> gate));
    Map<Gate, GateLimit> limits = new EnumMap<>(Gate.class);
    node.entries(names.keySet())
        .forEach(
            (name, limit) -> {
              Map<String, YamlNode> keys = limit.entries(Set.of("at-most", "otherwise"));
              YamlNode most = need(limit, keys, "at-most");
              if (!(most.decimal() >= 0)) {
                throw most.error("'" + most.text() + "' is below 0. Give a number from 0 up.");
              }
              limits.put(
                  names.get(name),
                  new GateLimit(most.decimal(), otherwise(need(limit, keys, "otherwise"))));
            });
    return limits;
  }

  private static Otherwise otherwise(YamlNode node) {
    return switch (node.text()) {
      case "fail" -> Otherwise.FAIL;
      case "warn" -> Otherwise.WARN;
      default -> throw node.error("'" + node.text() + "' is neither fail nor warn.");
    };
  }

  private static String name(Gate gate) {
    return gate.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static double share(YamlNode node) {
    double value = node.decimal();
    if (!(value > 0 && value <= 1)) {
      throw node.error("'" + node.text() + "' is no share. Give a number above 0, at most 1.");
    }
    return value;
  }

  private static int numberIn(YamlNode node, int least, int most) {
    int number = node.number();
    if (number < least || number > most) {
      throw node.error(
          "'" + number + "' is out of range. Give a number from " + least + " to " + most + ".");
    }
    return number;
  }

  private static @Nullable String textOrNull(@Nullable YamlNode node) {
    return node == null || node.isNull() ? null : node.text();
  }

  private static YamlNode need(YamlNode parent, Map<String, YamlNode> keys, String key) {
    YamlNode value = keys.get(key);
    if (value == null) {
      throw parent.error(
          "the key '" + key + "' is missing. Add it as in Marsad's conf/marsad.yaml.");
    }
    return value;
  }
}
