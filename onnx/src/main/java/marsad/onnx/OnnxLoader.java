package marsad.onnx;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import marsad.stance.StanceModel;
import marsad.stance.Transformer;
import marsad.stance.TransformerLoader;

/** Makes a transformer ready: checks that its files are there and fit each other. */
public final class OnnxLoader implements TransformerLoader {
  private static final int BUFFER = 1 << 16;

  /** A loader; {@link java.util.ServiceLoader} makes it. */
  public OnnxLoader() {}

  @Override
  public StanceModel load(Transformer transformer, Map<String, String> names) {
    HashStream64 hash = Hashing.xxh3_64().hashStream();
    add(transformer.modelFile(), "model", hash);
    add(transformer.tokenizerFile(), "tokenizer", hash);
    // Where the files lie does not matter to what is read; how they are asked does.
    hash.putChars(transformer.labels().toString());
    hash.putChars(transformer.text()).putChars("\n").putChars(transformer.pair());
    hash.putDouble(transformer.limits().minConfidence()).putInt(transformer.limits().maxTokens());
    OnnxModel model =
        new OnnxModel(transformer, names, HexFormat.of().toHexDigits(hash.getAsLong()));
    model.open().close();
    return model;
  }

  private static void add(String file, String what, HashStream64 hash) {
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new IllegalArgumentException(
          "the " + what + " '" + file + "' is not there. Name a file that is on every machine.");
    }
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        hash.putBytes(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
