package marsad.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;

/** The pieces of words that a transformer reads, by the {@code tokenizer.json} it came with. */
final class WordPieces implements AutoCloseable {
  private final HuggingFaceTokenizer tokenizer;

  private WordPieces(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * Opens a tokenizer.
   *
   * @param maxTokens longer texts are cut off
   * @throws IllegalArgumentException if the file is no tokenizer
   */
  static WordPieces open(String file, int maxTokens) {
    // The library fetches files and, on some clouds, reports its use; news texts are not to depend
    // on a network, and nobody is to be told.
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    try {
      return new WordPieces(
          HuggingFaceTokenizer.builder()
              .optTokenizerPath(Path.of(file))
              .optAddSpecialTokens(true)
              .optTruncation(true)
              .optPadding(false)
              .optMaxLength(maxTokens)
              .build());
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "'" + file + "' is no tokenizer: " + e.getMessage() + ". Name a tokenizer.json.", e);
    }
  }

  /** A text as pieces. */
  Encoding of(String text) {
    return tokenizer.encode(text);
  }

  /** Two texts as the pieces of one input. */
  Encoding of(String text, String pair) {
    return tokenizer.encode(text, pair);
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
