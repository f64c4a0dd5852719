package marsad.publish;

import java.util.List;
import java.util.Map;

/**
 * A table or flat view that dashboards read.
 *
 * @param name its short name
 * @param key columns that tell its rows apart
 * @param references columns that name a member of a dimension, with that dimension
 * @param indexes columns, one or several with commas, by which it is often asked beside its key
 */
public record Mart(
    String name, List<String> key, Map<String, Dimension> references, List<String> indexes) {
  public Mart {
    key = List.copyOf(key);
    references = Map.copyOf(references);
    indexes = List.copyOf(indexes);
    if (key.isEmpty()) {
      throw new IllegalArgumentException("The mart " + name + " has no key.");
    }
  }

  /** What a column may name a member of. */
  public enum Dimension {
    /** A leader of the gazetteer. */
    LEADERS("leaders", "leader_id");

    private final String table;
    private final String id;

    Dimension(String table, String id) {
      this.table = table;
      this.id = id;
    }

    String table() {
      return table;
    }

    String id() {
      return id;
    }
  }
}
