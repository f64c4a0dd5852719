package marsad.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import marsad.spark.RecordEncoder;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.expressions.Aggregator;

/**
 * Keeps the five smallest different texts of a group. Sentence ids begin with a hash, so these are
 * a fixed choice that favours no outlet and no day, and a popular pair costs no more memory than a
 * rare one.
 */
public final class SmallestTexts extends Aggregator<String, SmallestTexts.Kept, List<String>> {
  private static final long serialVersionUID = 1L;
  private static final int AT_MOST = 5;

  /** The texts kept so far. */
  public record Kept(List<String> texts) {}

  @Override
  public Kept zero() {
    return new Kept(List.of());
  }

  @Override
  public Kept reduce(Kept kept, String text) {
    return smallest(kept.texts(), List.of(text));
  }

  @Override
  public Kept merge(Kept a, Kept b) {
    return smallest(a.texts(), b.texts());
  }

  private static Kept smallest(List<String> a, List<String> b) {
    TreeSet<String> sorted = new TreeSet<>(a);
    sorted.addAll(b);
    return new Kept(new ArrayList<>(sorted.stream().limit(AT_MOST).toList()));
  }

  @Override
  public List<String> finish(Kept kept) {
    return kept.texts();
  }

  @Override
  public Encoder<Kept> bufferEncoder() {
    return RecordEncoder.of(Kept.class);
  }

  @Override
  public Encoder<List<String>> outputEncoder() {
    return RecordEncoder.textList();
  }
}
