package marsad.reuse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import marsad.tables.Copy;
import marsad.tables.CopyKind;
import marsad.tables.CopyPair;
import org.jspecify.annotations.Nullable;

/**
 * Finds partial copies by pairs: an article that is no exact or near copy repeats the earlier
 * article with which it has the longest stretch in common, or the original of that one.
 */
public final class PartialCopies {
  private static final Comparator<CopyPair> LEAST_SHARED_FIRST =
      Comparator.comparing(CopyPair::sharedWords)
          .thenComparing(CopyPair::similarity)
          .thenComparing(
              CopyPair::lagDays, Comparator.nullsFirst(Comparator.<Integer>reverseOrder()))
          .thenComparing(CopyPair::earlierId);

  private PartialCopies() {}

  /**
   * The partial copies among the later articles of pairs.
   *
   * @param pairs of each later article all that are partial; others are left out
   * @param whole the exact and near copies among the articles of the pairs
   */
  public static List<Copy> of(List<CopyPair> pairs, List<Copy> whole) {
    Map<String, Copy> known = new HashMap<>();
    whole.forEach(copy -> known.put(copy.articleId(), copy));
    Map<String, CopyPair> most = new TreeMap<>();
    for (CopyPair pair : pairs) {
      if (pair.kind() == CopyKind.PARTIAL && !known.containsKey(pair.laterId())) {
        most.merge(pair.laterId(), pair, BinaryOperator.maxBy(LEAST_SHARED_FIRST));
      }
    }
    return most.values().stream().map(pair -> copy(pair, known.get(pair.earlierId()))).toList();
  }

  private static Copy copy(CopyPair pair, @Nullable Copy ofEarlier) {
    return new Copy(
        pair.laterId(),
        ofEarlier == null ? pair.earlierId() : ofEarlier.originalId(),
        pair.similarity(),
        pair.containment(),
        pair.kind(),
        lagDays(pair.lagDays(), ofEarlier));
  }

  private static @Nullable Integer lagDays(@Nullable Integer lag, @Nullable Copy ofEarlier) {
    if (lag == null || ofEarlier == null) {
      return lag;
    }
    Integer further = ofEarlier.lagDays();
    return further == null ? lag : (Integer) (lag + further);
  }
}
