package marsad.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph that classifies texts: in go the numbers of their pieces, out comes a row of numbers for
 * each text, one a label.
 */
final class OnnxGraph implements AutoCloseable {
  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final int labels;

  private OnnxGraph(OrtEnvironment environment, OrtSession session, int labels) {
    this.environment = environment;
    this.session = session;
    this.labels = labels;
  }

  /**
   * Opens a graph.
   *
   * @throws IllegalArgumentException if the file is no graph, or none of this kind
   */
  static OnnxGraph open(String file, int labels) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Each task has one core; Spark runs as many tasks as there are cores.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(file, options);
      OnnxGraph graph = new OnnxGraph(environment, session, labels);
      try {
        graph.check(file);
      } catch (OrtException | RuntimeException e) {
        graph.close();
        throw e;
      }
      return graph;
    } catch (OrtException e) {
      throw new IllegalArgumentException(
          "'" + file + "' is no ONNX graph: " + e.getMessage() + ". Export the model anew.", e);
    }
  }

  private void check(String file) throws OrtException {
    Set<String> inputs = session.getInputNames();
    if (!inputs.contains(IDS) || !Set.of(IDS, MASK, TYPES).containsAll(inputs)) {
      throw new IllegalArgumentException(
          "the graph '"
              + file
              + "' wants "
              + inputs
              + ". Export it as a classifier of texts with "
              + IDS
              + ", "
              + MASK
              + " and perhaps "
              + TYPES
              + ".");
    }
    NodeInfo output = session.getOutputInfo().values().iterator().next();
    long[] shape = output.getInfo() instanceof TensorInfo tensor ? tensor.getShape() : new long[0];
    // A dimension that is open until the graph runs is -1.
    boolean fits = shape.length == 2 && (shape[1] < 0 || shape[1] == labels);
    if (!fits) {
      throw new IllegalArgumentException(
          "the first output of '"
              + file
              + "' is "
              + output.getInfo()
              + ", but "
              + labels
              + " labels are set: they need one number each for every text. Set a label for each.");
    }
  }

  /** The outputs for texts, a row each; shorter ones are padded to the longest. */
  float[][] run(List<Encoding> texts) {
    int longest = texts.stream().mapToInt(text -> text.getIds().length).max().orElse(0);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (String name : session.getInputNames()) {
        long[][] rows = new long[texts.size()][longest];
        for (int i = 0; i < rows.length; i++) {
          long[] row = row(name, texts.get(i));
          System.arraycopy(row, 0, rows[i], 0, row.length);
        }
        inputs.put(name, OnnxTensor.createTensor(environment, rows));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        float[][] outputs = (float[][]) result.get(0).getValue();
        if (outputs[0].length != labels) {
          throw new IllegalStateException(
              "The model gives "
                  + outputs[0].length
                  + " numbers a text, but "
                  + labels
                  + " labels are set.");
        }
        return outputs;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("The stance model could not be run.", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static long[] row(String input, Encoding text) {
    return switch (input) {
      case IDS -> text.getIds();
      case MASK -> text.getAttentionMask();
      default -> text.getTypeIds();
    };
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("The stance model could not be closed.", e);
    }
  }
}
