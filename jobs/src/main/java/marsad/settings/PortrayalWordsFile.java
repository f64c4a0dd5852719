package marsad.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.portrayals.OwnVoiceFinder;
import marsad.portrayals.PortrayalWords;
import marsad.portrayals.PortrayalWords.Judgement;
import marsad.portrayals.PortrayalWords.Kind;

/** Reads {@code portrayal-words.yaml}: words by which outlets judge leaders. */
public final class PortrayalWordsFile {
  private static final Set<String> KEYS =
      Set.of(
          "adjectives", "nouns", "verbs", "negations", "auxiliaries", "reporting", "attributions");

  private PortrayalWordsFile() {}

  /** The words; one that both praises and blames is an error. */
  public static PortrayalWords read(ConfFiles conf) {
    YamlNode root = conf.yaml("portrayal-words.yaml");
    root.entries(KEYS);
    List<Judgement> judgements = new ArrayList<>();
    sides(root.need("adjectives"), (node, isPraise) -> words(node, Kind.ADJECTIVE, isPraise))
        .forEach(judgements::addAll);
    sides(root.need("nouns"), (node, isPraise) -> words(node, Kind.NOUN, isPraise))
        .forEach(judgements::addAll);
    sides(root.need("verbs"), PortrayalWordsFile::verbs).forEach(judgements::addAll);
    PortrayalWords words =
        new PortrayalWords(
            judgements,
            root.texts("negations"),
            root.texts("auxiliaries"),
            root.texts("reporting"),
            root.texts("attributions"));
    try {
      OwnVoiceFinder.of(words);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(root.where() + ": " + e.getMessage(), e);
    }
    return words;
  }

  private interface OneSide {
    List<Judgement> read(YamlNode node, boolean isPraise);
  }

  private static List<List<Judgement>> sides(YamlNode node, OneSide reader) {
    Map<String, YamlNode> sides = node.entries(Set.of("positive", "negative"));
    List<List<Judgement>> read = new ArrayList<>();
    sides.forEach((side, words) -> read.add(reader.read(words, side.equals("positive"))));
    return read;
  }

  private static List<Judgement> words(YamlNode node, Kind kind, boolean isPraise) {
    return node.texts().stream().map(word -> new Judgement(word, "", kind, isPraise)).toList();
  }

  private static List<Judgement> verbs(YamlNode node, boolean isPraise) {
    List<Judgement> verbs = new ArrayList<>();
    for (YamlNode item : node.items()) {
      item.entries(Set.of("past", "present"));
      verbs.add(
          new Judgement(
              item.need("past").text(), item.need("present").text(), Kind.VERB, isPraise));
    }
    return verbs;
  }
}
