package marsad.stance;

import java.io.Serializable;
import java.util.List;

/**
 * A transformer of the user's own that reads stances: where its files are and how it is asked.
 *
 * @param modelFile path of the graph, on every machine that reads stances
 * @param tokenizerFile path of its tokenizer, likewise
 * @param labels what the graph's outputs stand for, in their order
 * @param text what it is given to read, with {@link StanceQuestionText placeholders}
 * @param pair the second text it is given, likewise; empty if it reads one text
 * @param limits how much and how surely it reads
 */
public record Transformer(
    String modelFile,
    String tokenizerFile,
    List<StanceLabel> labels,
    String text,
    String pair,
    Limits limits)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  public Transformer {
    labels = List.copyOf(labels);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("a transformer without labels reads nothing");
    }
  }

  /**
   * How much a transformer reads at once, and how sure it must be.
   *
   * @param minConfidence least chance of the likeliest label, 0 to 1; below, nothing is said
   * @param maxTokens longer texts are cut off behind so many tokens
   * @param batch statements that go through the graph together
   */
  public record Limits(double minConfidence, int maxTokens, int batch) implements Serializable {
    private static final long serialVersionUID = 1L;

    public Limits {
      if (!(minConfidence >= 0 && minConfidence <= 1) || maxTokens < 1 || batch < 1) {
        throw new IllegalArgumentException("no such limits: " + minConfidence + ", " + maxTokens);
      }
    }
  }
}
