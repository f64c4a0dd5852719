package marsad.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML file that knows its file and line, so that every error can say where. */
public final class YamlNode {
  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Parses a file's text. An empty file is an error. */
  public static YamlNode parse(String file, String text) {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setLabel(file)
              .setAllowDuplicateKeys(false)
              .setUseMarks(true)
              .build();
      Node root =
          new Compose(settings)
              .composeString(text)
              .orElseThrow(() -> new SettingsException(file + " is empty."));
      return new YamlNode(file, root);
    } catch (YamlEngineException e) {
      throw new SettingsException(file + " is not well-formed YAML: " + e.getMessage(), e);
    }
  }

  /** File and line of this node, for messages. */
  public String where() {
    return file + node.getStartMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
  }

  /** An error at this node: the message says what is wrong and what to do. */
  public SettingsException error(String message) {
    return new SettingsException(where() + ": " + message);
  }

  /** Entries of a mapping in file order; error if this is no mapping or has a key twice. */
  public Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("a mapping (key: value) is expected here.");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.error("the key '" + key.text() + "' stands here twice. Keep one.");
      }
    }
    return entries;
  }

  /** Entries of a mapping whose keys must be among those allowed. */
  public Map<String, YamlNode> entries(Set<String> allowed) {
    Map<String, YamlNode> entries = entries();
    for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        throw entry
            .getValue()
            .error(
                "the key '"
                    + entry.getKey()
                    + "' is not known here. Known keys: "
                    + String.join(", ", allowed.stream().sorted().toList())
                    + ".");
      }
    }
    return entries;
  }

  /** Value of a key of this mapping. */
  public Optional<YamlNode> at(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /** Value of a key that must be there. */
  public YamlNode need(String key) {
    return at(key).orElseThrow(() -> error("the key '" + key + "' is missing. Add it."));
  }

  /** Items of a list; a missing value (null) is an empty list. */
  public List<YamlNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      if (isNull()) {
        return List.of();
      }
      throw error("a list is expected here.");
    }
    List<YamlNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlNode(file, item));
    }
    return items;
  }

  /** Texts of a list, or of a single text as a list of one. */
  public List<String> texts() {
    if (node instanceof ScalarNode && !isNull()) {
      return List.of(text());
    }
    return items().stream().map(YamlNode::text).toList();
  }

  /** Texts under a key; empty if the key is not there. */
  public List<String> texts(String key) {
    return at(key).map(YamlNode::texts).orElse(List.of());
  }

  /** The text of a scalar. */
  public String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw error("a single value is expected here.");
    }
    return scalar.getValue();
  }

  /** Whether the value is left empty, {@code null} or {@code ~}. */
  public boolean isNull() {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && Set.of("", "~", "null").contains(scalar.getValue());
  }

  /** The scalar as a whole number. */
  public int number() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw error("'" + text() + "' is no whole number.");
    }
  }

  /** The scalar as a number. */
  public double decimal() {
    try {
      return Double.parseDouble(text());
    } catch (NumberFormatException e) {
      throw error("'" + text() + "' is no number.");
    }
  }

  /** The scalar as true or false. */
  public boolean flag() {
    return switch (text()) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw error("'" + text() + "' is neither true nor false.");
    };
  }

  /** The scalar as a day, yyyy-mm-dd. */
  public LocalDate day() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw error("'" + text() + "' is no day. Write it as 2024-02-10.");
    }
  }
}
