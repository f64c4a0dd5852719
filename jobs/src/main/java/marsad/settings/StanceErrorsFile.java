package marsad.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import marsad.tables.Polarity;
import marsad.trends.ModelErrors;

/** Reads {@code stance-confusion.yaml}: how often each model was seen to read which side. */
public final class StanceErrorsFile {
  private StanceErrorsFile() {}

  /** The measured errors of the models in the file. */
  public static List<ModelErrors> read(ConfFiles conf) {
    List<ModelErrors> errors = new ArrayList<>();
    for (YamlNode item : conf.yaml("stance-confusion.yaml").items()) {
      item.entries(Set.of("model", "provenance", "counts"));
      errors.add(
          new ModelErrors(
              item.need("model").text(),
              item.need("provenance").text(),
              counts(item.need("counts"))));
    }
    return errors;
  }

  private static List<List<Long>> counts(YamlNode node) {
    Map<String, YamlNode> rows = node.entries(names());
    List<List<Long>> counts = new ArrayList<>();
    for (Polarity side : Polarity.values()) {
      YamlNode row = rows.get(name(side));
      if (row == null) {
        throw node.error("the side '" + name(side) + "' is missing. Add a row of counts for it.");
      }
      counts.add(row(row));
    }
    return counts;
  }

  private static List<Long> row(YamlNode node) {
    Map<String, YamlNode> cells = node.entries(names());
    List<Long> row = new ArrayList<>();
    for (Polarity side : Polarity.values()) {
      YamlNode cell = cells.get(name(side));
      int count = cell == null ? 0 : cell.number();
      if (count < 0) {
        throw node.error("'" + count + "' is no count. Give 0 or more.");
      }
      row.add((long) count);
    }
    return row;
  }

  private static Set<String> names() {
    return Set.of("favor", "against", "conditional", "neutral");
  }

  private static String name(Polarity side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
