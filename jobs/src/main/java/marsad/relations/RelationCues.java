package marsad.relations;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.tables.RelationKind;
import marsad.text.Normalizer;
import marsad.text.Profile;

/** The words of {@code conf/relations.yaml}, folded. */
public final class RelationCues implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, RelationKind> relations = new HashMap<>();
  private final Map<Shade, Set<String>> shades = new HashMap<>();

  /** Words that change how a relation is presented. */
  public enum Shade {
    /** Deny all that follows in the sentence. */
    DENIAL_VERBS,
    /** Deny what follows at once. */
    DENIAL_PARTICLES,
    PLANNED,
    CONDITIONAL,
    /** Stand before the two who share what was named. */
    BETWEEN,
    /** Stand in no list of people. */
    LIST_BREAKS
  }

  /** The cues. A phrase of two words is written with one space. */
  public RelationCues(Map<RelationKind, List<String>> relations, Map<Shade, List<String>> shades) {
    relations.forEach(
        (kind, words) -> words.forEach(word -> this.relations.put(folded(word), kind)));
    shades.forEach(
        (shade, words) -> {
          Set<String> folded = new HashSet<>();
          words.forEach(word -> folded.add(folded(word)));
          this.shades.put(shade, folded);
        });
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Profile.FOLD);
  }

  /** The relation that a folded word or phrase names; null if none. */
  @org.jspecify.annotations.Nullable
  RelationKind relation(String folded) {
    return relations.get(folded);
  }

  boolean is(Shade shade, String folded) {
    return shades.getOrDefault(shade, Set.of()).contains(folded);
  }
}
