package marsad.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON lines as trees, and trees as JSON lines. */
final class GoldLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldLines() {}

  static List<JsonNode> trees(List<String> lines) {
    List<JsonNode> trees = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        try {
          trees.add(JSON.readTree(line));
        } catch (JsonProcessingException e) {
          throw new IllegalArgumentException(
              "line " + (trees.size() + 1) + " is no JSON object: " + e.getOriginalMessage(), e);
        }
      }
    }
    return trees;
  }

  static String line(Map<String, @Nullable String> fields) {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts can always be written as JSON.", e);
    }
  }

  /** The text of a field; null where it is missing or null. */
  static @Nullable String text(JsonNode tree, String field) {
    JsonNode node = tree.get(field);
    return node == null || node.isNull() ? null : node.asText();
  }
}
