package marsad.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import marsad.relations.RelationCues;
import marsad.relations.RelationCues.Form;
import marsad.relations.RelationCues.Shade;
import marsad.tables.RelationKind;

/** Reads {@code conf/relations.yaml}. */
public final class RelationsFile {
  private static final Set<String> RELATIONS =
      Set.of("meet", "call", "negotiate", "accuse", "support", "threaten");
  private static final Set<String> FORMS =
      Set.of("verbs", "deed-verbs", "dual-verbs", "events", "own-events", "deeds", "charges");
  private static final Set<String> FACTUALITY =
      Set.of(
          "denial-verbs",
          "denial-particles",
          "cancelled",
          "planned",
          "future-dates",
          "conditional",
          "possible",
          "times");
  private static final Set<String> SENTENCE =
      Set.of(
          "between",
          "with",
          "against",
          "from",
          "about",
          "that",
          "that-he",
          "who",
          "said",
          "clause-breaks",
          "list-breaks");

  private RelationsFile() {}

  /** The words that say what two leaders do with each other. */
  public static RelationCues read(ConfFiles conf) {
    YamlNode root = conf.yaml("relations.yaml");
    root.entries(Set.of("relations", "factuality", "sentence"));
    Map<RelationKind, Map<Form, List<String>>> relations = new EnumMap<>(RelationKind.class);
    root.need("relations")
        .entries(RELATIONS)
        .forEach((key, forms) -> relations.put(RelationKind.valueOf(constant(key)), forms(forms)));
    Map<Shade, List<String>> shades = new EnumMap<>(Shade.class);
    putShades(shades, root.need("factuality").entries(FACTUALITY));
    putShades(shades, root.need("sentence").entries(SENTENCE));
    return new RelationCues(relations, shades);
  }

  private static Map<Form, List<String>> forms(YamlNode node) {
    Map<Form, List<String>> forms = new EnumMap<>(Form.class);
    node.entries(FORMS)
        .forEach((key, words) -> forms.put(Form.valueOf(constant(key)), words.texts()));
    return forms;
  }

  private static void putShades(Map<Shade, List<String>> shades, Map<String, YamlNode> entries) {
    entries.forEach((key, words) -> shades.put(Shade.valueOf(constant(key)), words.texts()));
  }

  private static String constant(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
