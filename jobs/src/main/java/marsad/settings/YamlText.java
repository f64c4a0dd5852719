package marsad.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Writes YAML as the files of conf/ have it; quotes stand only where they must. */
final class YamlText {
  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setWidth(Integer.MAX_VALUE)
          .setDumpComments(true)
          .build();

  private YamlText() {}

  /** The text of a node. */
  static String of(Node root) {
    return new Present(SETTINGS)
        .emitToString(new Serialize(SETTINGS).serializeOne(root).iterator());
  }

  /** A text. */
  static Node text(String value) {
    return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
  }

  /** A list of texts in square brackets. */
  static Node line(List<String> texts) {
    return new SequenceNode(Tag.SEQ, texts.stream().map(YamlText::text).toList(), FlowStyle.FLOW);
  }

  /** A list, an item a line. */
  static Node lines(List<Node> items) {
    return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
  }

  /** A mapping under construction. */
  static final class Entries {
    private final List<NodeTuple> tuples = new ArrayList<>();

    Entries put(String key, Node value) {
      tuples.add(new NodeTuple(text(key), value));
      return this;
    }

    Entries put(String key, String value) {
      return put(key, text(value));
    }

    boolean isEmpty() {
      return tuples.isEmpty();
    }

    /** The mapping, an entry a line. */
    Node lines() {
      return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    /** The mapping in braces, with a comment behind it unless that is empty. */
    Node line(String comment) {
      MappingNode node = new MappingNode(Tag.MAP, tuples, FlowStyle.FLOW);
      if (!comment.isEmpty()) {
        node.setInLineComments(
            List.of(
                new CommentLine(
                    Optional.empty(), Optional.empty(), " " + comment, CommentType.IN_LINE)));
      }
      return node;
    }
  }
}
