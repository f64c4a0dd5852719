package marsad.trends;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import marsad.measures.Confusion;
import marsad.tables.Polarity;

/**
 * How often a model read which side where the true one is known.
 *
 * @param model the model, as in the table stances
 * @param provenance on what it was measured, for people
 * @param counts for each true side, how often each was read, both in the order of {@link Polarity}
 */
public record ModelErrors(String model, String provenance, List<List<Long>> counts)
    implements Serializable {
  public ModelErrors {
    List<List<Long>> copied = new ArrayList<>();
    counts.forEach(row -> copied.add(new ArrayList<>(row)));
    counts = copied;
    int sides = Polarity.values().length;
    if (counts.size() != sides || counts.stream().anyMatch(row -> row.size() != sides)) {
      throw new IllegalArgumentException("Errors of '" + model + "' are no square of " + sides);
    }
  }

  /** The errors as a measure. */
  public Confusion confusion() {
    return Confusion.of(
        counts.stream()
            .map(row -> row.stream().mapToLong(Long::longValue).toArray())
            .toArray(long[][]::new));
  }
}
