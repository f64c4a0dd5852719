package marsad.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import marsad.relations.RelationCues;
import marsad.relations.RelationCues.Shade;
import marsad.tables.RelationKind;

/** Reads {@code conf/relations.yaml}. */
public final class RelationsFile {
  private static final Set<String> RELATIONS =
      Set.of("meet", "call", "negotiate", "accuse", "support", "threaten");
  private static final Set<String> SHADES =
      Set.of(
          "denial-verbs", "denial-particles", "planned", "conditional", "between", "list-breaks");

  private RelationsFile() {}

  /** The words that say what two leaders do with each other. */
  public static RelationCues read(ConfFiles conf) {
    YamlNode root = conf.yaml("relations.yaml");
    root.entries(Set.of("relations", "factuality"));
    Map<RelationKind, List<String>> relations = new EnumMap<>(RelationKind.class);
    root.need("relations")
        .entries(RELATIONS)
        .forEach((key, words) -> relations.put(RelationKind.valueOf(constant(key)), words.texts()));
    Map<Shade, List<String>> shades = new EnumMap<>(Shade.class);
    root.need("factuality")
        .entries(SHADES)
        .forEach((key, words) -> shades.put(Shade.valueOf(constant(key)), words.texts()));
    return new RelationCues(relations, shades);
  }

  private static String constant(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
