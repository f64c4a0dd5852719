package marsad.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import marsad.stance.StanceLabel;
import marsad.stance.Transformer;

/**
 * The smallest model with the inputs and the output of a real one: each word adds its weights for
 * against, none and favor. Both files are written out here, byte by byte.
 */
final class TinyTransformer {
  static final List<StanceLabel> LABELS =
      List.of(StanceLabel.AGAINST, StanceLabel.NONE, StanceLabel.FAVOR);

  private static final int INTEGERS = 7;
  private static final int FLOATS = 1;

  private final Map<String, float[]> words = new LinkedHashMap<>();

  TinyTransformer() {
    // Number 0 pads: its weights would be seen if padding were not masked.
    words.put("[PAD]", new float[] {9, 0, 0});
    words.put("[UNK]", new float[] {0, 0, 0});
  }

  /** A word, and what it adds for against, none and favor. */
  TinyTransformer word(String word, float against, float none, float favor) {
    words.put(word, new float[] {against, none, favor});
    return this;
  }

  /** Writes both files; the model that reads them one text at a time, two statements together. */
  Transformer in(Path folder) {
    return in(folder, "{sentence}", "");
  }

  Transformer in(Path folder, String text, String pair) {
    Path model = folder.resolve("model.onnx");
    Path tokenizer = folder.resolve("tokenizer.json");
    try {
      Files.write(model, model());
      Files.writeString(tokenizer, tokenizer(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Transformer.Limits limits = new Transformer.Limits(0.6, 16, 2);
    return new Transformer(model.toString(), tokenizer.toString(), LABELS, text, pair, limits);
  }

  private String tokenizer() {
    List<String> known = List.copyOf(words.keySet());
    String vocabulary =
        known.stream()
            .map(word -> "\"" + word + "\": " + known.indexOf(word))
            .collect(Collectors.joining(", "));
    return """
    {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
     "normalizer": null, "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null,
     "decoder": null,
     "model": {"type": "WordLevel", "vocab": {%s}, "unk_token": "[UNK]"}}
    """
        .formatted(vocabulary);
  }

  /** ModelProto: format 6, operators of version 11, in which axes are still attributes. */
  private byte[] model() {
    ProtobufBytes operators = new ProtobufBytes().text(1, "").number(2, 11);
    return new ProtobufBytes().number(1, 6).message(7, graph()).message(8, operators).toBytes();
  }

  private ProtobufBytes graph() {
    return new ProtobufBytes()
        .message(1, node("Gather", "weight", "weights", "input_ids"))
        .message(1, node("Cast", "seen", "attention_mask").message(5, attribute("to", FLOATS)))
        .message(1, node("Unsqueeze", "mask", "seen").message(5, axes(2)))
        .message(1, node("Mul", "counted", "weight", "mask"))
        .message(
            1,
            node("ReduceSum", "logits", "counted")
                .message(5, axes(1))
                .message(5, attribute("keepdims", 0)))
        .text(2, "tiny")
        .message(5, weights())
        .message(11, tensor("input_ids", INTEGERS, open("batch"), open("words")))
        .message(11, tensor("attention_mask", INTEGERS, open("batch"), open("words")))
        .message(12, tensor("logits", FLOATS, open("batch"), fixed(LABELS.size())));
  }

  private static ProtobufBytes node(String operator, String output, String... inputs) {
    ProtobufBytes node = new ProtobufBytes();
    for (String input : inputs) {
      node.text(1, input);
    }
    return node.text(2, output).text(4, operator);
  }

  private static ProtobufBytes attribute(String name, long value) {
    return new ProtobufBytes().text(1, name).number(3, value).number(20, 2);
  }

  private static ProtobufBytes axes(long axis) {
    return new ProtobufBytes().text(1, "axes").number(8, axis).number(20, 7);
  }

  private ProtobufBytes weights() {
    ByteBuffer raw =
        ByteBuffer.allocate(words.size() * LABELS.size() * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    words.values().forEach(row -> List.of(row[0], row[1], row[2]).forEach(raw::putFloat));
    return new ProtobufBytes()
        .number(1, words.size())
        .number(1, LABELS.size())
        .number(2, FLOATS)
        .text(8, "weights")
        .bytes(9, raw.array());
  }

  private static ProtobufBytes tensor(String name, int type, ProtobufBytes... dimensions) {
    ProtobufBytes shape = new ProtobufBytes();
    for (ProtobufBytes dimension : dimensions) {
      shape.message(1, dimension);
    }
    ProtobufBytes tensor = new ProtobufBytes().number(1, type).message(2, shape);
    return new ProtobufBytes().text(1, name).message(2, new ProtobufBytes().message(1, tensor));
  }

  private static ProtobufBytes open(String name) {
    return new ProtobufBytes().text(2, name);
  }

  private static ProtobufBytes fixed(long size) {
    return new ProtobufBytes().number(1, size);
  }
}
