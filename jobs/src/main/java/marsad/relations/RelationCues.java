package marsad.relations;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.tables.RelationKind;
import marsad.text.Normalizer;
import marsad.text.Profile;
import org.jspecify.annotations.Nullable;

/** The words of {@code conf/relations.yaml}, folded. */
public final class RelationCues implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Cue> cues = new HashMap<>();
  private final Map<Shade, Set<String>> shades = new HashMap<>();

  /** How a word says what two do, and where it has those who do it. */
  public enum Form {
    /** Before both, or between them: what they share. */
    VERBS,
    /** Before both, or between them: what one does to the other. */
    DEED_VERBS,
    /** A verb of two, behind both. */
    DUAL_VERBS,
    /** What two share. */
    EVENTS,
    /** An event with a pronoun for one who was named before. */
    OWN_EVENTS,
    /** A verbal noun; right behind it whom it is done to. */
    DEEDS,
    /** A noun with a preposition before whom it is done to. */
    CHARGES
  }

  /** Words that change how a relation is presented, or tell who takes part in it. */
  public enum Shade {
    /** Deny all that follows in the sentence. */
    DENIAL_VERBS,
    /** Deny what follows at once. */
    DENIAL_PARTICLES,
    /** Some words before what was called off. */
    CANCELLED,
    PLANNED,
    /** Set an event, some words behind it, in the future. */
    FUTURE_DATES,
    CONDITIONAL,
    /** Say of what they stand beside that it may be. */
    POSSIBLE,
    /** Right before an event that says when something else is. */
    TIMES,
    /** Stand before the two who share what was named. */
    BETWEEN,
    WITH,
    AGAINST,
    FROM,
    /** Right before what is only talked about. */
    ABOUT,
    /** Before a clause with a subject of its own. */
    THAT,
    /** Before a clause whose subject was named before. */
    THAT_HE,
    WHO,
    /** Verbs of a new clause where «and» stands before them. */
    SAID,
    /** End the phrase of a verb or an event. */
    CLAUSE_BREAKS,
    /** Stand in no list of people. */
    LIST_BREAKS
  }

  /** What a word says, and in which forms. */
  record Cue(RelationKind kind, Set<Form> forms) implements Serializable {
    boolean is(Form form) {
      return forms.contains(form);
    }
  }

  /** The cues. A phrase of two words is written with one space. */
  public RelationCues(
      Map<RelationKind, Map<Form, List<String>>> relations, Map<Shade, List<String>> shades) {
    relations.forEach(
        (kind, forms) ->
            forms.forEach((form, words) -> words.forEach(word -> put(kind, form, folded(word)))));
    shades.forEach(
        (shade, words) -> {
          Set<String> folded = new HashSet<>();
          words.forEach(word -> folded.add(folded(word)));
          this.shades.put(shade, folded);
        });
  }

  private void put(RelationKind kind, Form form, String word) {
    Cue cue = cues.computeIfAbsent(word, w -> new Cue(kind, EnumSet.noneOf(Form.class)));
    if (cue.kind() != kind) {
      throw new IllegalArgumentException(
          "«" + word + "» stands under " + cue.kind() + " and " + kind + ". Name it under one.");
    }
    cue.forms().add(form);
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Profile.FOLD);
  }

  /** What a folded word says of two; null if nothing. */
  @Nullable Cue cue(String folded) {
    return cues.get(folded);
  }

  boolean is(Shade shade, String folded) {
    return shades.getOrDefault(shade, Set.of()).contains(folded);
  }
}
