package marsad.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import marsad.stance.StanceLabel;
import marsad.stance.StanceQuestionText;
import marsad.stance.StanceReader;
import marsad.stance.StanceReading;
import marsad.stance.Transformer;

/** A transformer at work in one task: tokenizer and graph, both outside Java's heap. */
final class OnnxReader implements StanceReader {
  private final Transformer transformer;
  private final StanceQuestionText text;
  private final StanceQuestionText pair;
  private final WordPieces pieces;
  private final OnnxGraph graph;

  private OnnxReader(
      Transformer transformer,
      StanceQuestionText text,
      StanceQuestionText pair,
      WordPieces pieces,
      OnnxGraph graph) {
    this.transformer = transformer;
    this.text = text;
    this.pair = pair;
    this.pieces = pieces;
    this.graph = graph;
  }

  /** Opens tokenizer and graph; closes the one if the other cannot be opened. */
  static OnnxReader open(
      Transformer transformer, StanceQuestionText text, StanceQuestionText pair) {
    WordPieces pieces =
        WordPieces.open(transformer.tokenizerFile(), transformer.limits().maxTokens());
    try {
      OnnxGraph graph = OnnxGraph.open(transformer.modelFile(), transformer.labels().size());
      return new OnnxReader(transformer, text, pair, pieces, graph);
    } catch (RuntimeException e) {
      pieces.close();
      throw e;
    }
  }

  /** Texts of a length go through the graph together: short ones are not padded to long ones. */
  @Override
  public List<Optional<StanceReading>> read(List<Question> questions) {
    List<Encoding> encoded = questions.stream().map(this::encoded).toList();
    List<Integer> byLength =
        IntStream.range(0, encoded.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> encoded.get(i).getIds().length))
            .toList();
    List<Optional<StanceReading>> read =
        new ArrayList<>(Collections.nCopies(questions.size(), Optional.empty()));
    int batch = transformer.limits().batch();
    for (int from = 0; from < byLength.size(); from += batch) {
      List<Integer> together = byLength.subList(from, Math.min(from + batch, byLength.size()));
      float[][] outputs = graph.run(together.stream().map(encoded::get).toList());
      for (int k = 0; k < outputs.length; k++) {
        read.set(together.get(k), reading(outputs[k]));
      }
    }
    return read;
  }

  private Encoding encoded(Question question) {
    String second = pair.of(question);
    return second.isEmpty() ? pieces.of(text.of(question)) : pieces.of(text.of(question), second);
  }

  private Optional<StanceReading> reading(float[] outputs) {
    double[] chances = softmax(outputs);
    Map<StanceLabel, Double> byLabel = new EnumMap<>(StanceLabel.class);
    for (int i = 0; i < chances.length; i++) {
      // Several outputs may stand for one label, such as "none" and "not said".
      byLabel.merge(transformer.labels().get(i), chances[i], Double::sum);
    }
    return StanceReading.of(byLabel, transformer.limits().minConfidence());
  }

  /** Chances that add up to 1, from outputs of any size. */
  private static double[] softmax(float[] outputs) {
    double highest =
        IntStream.range(0, outputs.length).mapToDouble(i -> outputs[i]).max().orElse(0);
    double[] chances = new double[outputs.length];
    double all = 0;
    for (int i = 0; i < outputs.length; i++) {
      chances[i] = Math.exp(outputs[i] - highest);
      all += chances[i];
    }
    for (int i = 0; i < outputs.length; i++) {
      chances[i] /= all;
    }
    return chances;
  }

  @Override
  public void close() {
    graph.close();
    pieces.close();
  }
}
