package marsad.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import marsad.stance.StanceModel;
import marsad.stance.StanceQuestionText;
import marsad.stance.StanceReader;
import marsad.stance.StanceReading;
import marsad.stance.Transformer;
import marsad.tables.Statement;

/** A transformer as a stance model: only paths and words travel, each task opens the files. */
final class OnnxModel implements StanceModel {
  private static final long serialVersionUID = 1L;

  private final Transformer transformer;
  private final StanceQuestionText text;
  private final StanceQuestionText pair;
  private final String version;

  OnnxModel(Transformer transformer, Map<String, String> names, String version) {
    // One map for both, so that it travels once.
    Map<String, String> known = new HashMap<>(names);
    this.transformer = transformer;
    this.text = new StanceQuestionText(transformer.text(), known);
    this.pair = new StanceQuestionText(transformer.pair(), known);
    this.version = version;
  }

  @Override
  public String name() {
    return "onnx";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Optional<StanceReading> read(Statement statement, String sentence) {
    try (StanceReader reader = open()) {
      return reader.read(List.of(new StanceReader.Question(statement, sentence))).get(0);
    }
  }

  /** What it was asked: its weights say nothing to a person. */
  @Override
  public List<String> reasons(Statement statement, String sentence) {
    StanceReader.Question question = new StanceReader.Question(statement, sentence);
    return Stream.of(text.of(question), pair.of(question))
        .filter(asked -> !asked.isEmpty())
        .map(asked -> "it is asked: " + asked)
        .toList();
  }

  @Override
  public StanceReader open() {
    return OnnxReader.open(transformer, text, pair);
  }
}
