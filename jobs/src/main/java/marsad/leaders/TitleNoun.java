package marsad.leaders;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that one phrase may say as a title: several offices share words («الأمير», «رئيس»).
 *
 * @param definite offices denoted when an adjective follows, in order
 * @param of offices denoted when a country's name follows
 * @param beforeName offices that fit before a name
 * @param place the place that the phrase itself says; null where it says none
 * @param shape what else is true of the phrase
 */
record TitleNoun(
    List<String> definite,
    List<String> of,
    Set<String> beforeName,
    @Nullable String place,
    Shape shape)
    implements Serializable {

  /**
   * What else is true of a title phrase.
   *
   * @param isDefinite may stand before an adjective or a name
   * @param isOf may stand before a country's name
   * @param isSeveral is a dual or plural
   * @param isOfSeat stands before a seat
   * @param isCommon is borne by many people
   * @param isMasculine may denote a man
   * @param isFeminine may denote a woman
   */
  record Shape(
      boolean isDefinite,
      boolean isOf,
      boolean isSeveral,
      boolean isOfSeat,
      boolean isCommon,
      boolean isMasculine,
      boolean isFeminine)
      implements Serializable {}

  /** One phrase of some title words, as definite noun or before a country's name. */
  static TitleNoun of(TitleWords words, boolean isDefinite) {
    boolean isMasculine = words.gender().equals("m");
    return new TitleNoun(
        isDefinite ? words.offices() : List.of(),
        isDefinite ? List.of() : words.offices(),
        new LinkedHashSet<>(words.beforeName()),
        words.place(),
        new Shape(
            isDefinite,
            !isDefinite,
            words.isSeveral(),
            words.isOfSeat(),
            words.isCommon(),
            isMasculine,
            !isMasculine));
  }

  /** What this phrase says, and what the same phrase says elsewhere. */
  TitleNoun and(TitleNoun other) {
    Set<String> names = new LinkedHashSet<>(beforeName);
    names.addAll(other.beforeName);
    return new TitleNoun(
        union(definite, other.definite),
        union(of, other.of),
        names,
        place == null ? other.place : place,
        new Shape(
            shape.isDefinite || other.shape.isDefinite,
            shape.isOf || other.shape.isOf,
            shape.isSeveral || other.shape.isSeveral,
            shape.isOfSeat || other.shape.isOfSeat,
            shape.isCommon || other.shape.isCommon,
            shape.isMasculine || other.shape.isMasculine,
            shape.isFeminine || other.shape.isFeminine));
  }

  private static List<String> union(List<String> one, List<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return new ArrayList<>(all);
  }
}
