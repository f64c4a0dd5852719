package marsad.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import marsad.matrix.LeaderMatrix;
import marsad.matrix.Measure;
import marsad.spark.TableStore;
import marsad.tables.CoMention;
import marsad.tables.Leader;
import marsad.tables.PeriodType;
import marsad.tables.Scope;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reads a matrix from the tables, and writes one as wide rows. */
final class MatrixRows {
  private final TableStore store;
  private final Measure measure;
  private final Labels labels;

  /** The language of names. */
  enum Labels {
    AR,
    EN
  }

  /** What of co_mentions is shown. */
  record Cell(PeriodType type, LocalDate firstDay, Scope scope, Outlets outlets) {}

  /** Whose articles: all, those of one outlet, or those of the outlets of a country. */
  record Outlets(String outlet, String country) {
    private Column areShown() {
      return country.equals("*")
          ? col("outlet").equalTo(outlet)
          : col("outlet_country").equalTo(country);
    }
  }

  MatrixRows(TableStore store, Measure measure, Labels labels) {
    this.store = store;
    this.measure = measure;
    this.labels = labels;
  }

  /** The matrix of the leaders most named in the cell, among those named together. */
  LeaderMatrix matrix(Cell cell, int most) {
    List<Row> rows =
        store
            .rows(CoMention.class)
            .where(col("period_type").equalTo(word(cell.type())))
            .where(col("period").equalTo(lit(cell.firstDay())))
            .where(col("scope").equalTo(word(cell.scope())))
            .where(cell.outlets().areShown())
            .select(
                col("leader_a"),
                col("leader_b"),
                col("articles"),
                col("articles_a"),
                col("articles_b"),
                col(word(measure)).cast("double"),
                col("in_backbone"))
            .collectAsList();
    Map<String, Long> named = new TreeMap<>();
    List<LeaderMatrix.Tie> ties = new ArrayList<>();
    for (Row row : rows) {
      named.put(row.getString(0), row.getLong(3));
      named.put(row.getString(1), row.getLong(4));
      ties.add(
          new LeaderMatrix.Tie(
              row.getString(0),
              row.getString(1),
              row.getLong(2),
              row.getDouble(5),
              row.getBoolean(6)));
    }
    return LeaderMatrix.of(mostNamed(named, most), ties, measure.ofStrangers());
  }

  private List<LeaderMatrix.Leader> mostNamed(Map<String, Long> named, int most) {
    Map<String, String> names = new TreeMap<>();
    store
        .rows(Leader.class)
        .select("leader_id", "name_" + word(labels))
        .collectAsList()
        .forEach(row -> names.put(row.getString(0), row.getString(1)));
    return named.entrySet().stream()
        .map(e -> new LeaderMatrix.Leader(e.getKey(), label(names, e.getKey()), e.getValue()))
        .sorted(
            Comparator.comparingLong(LeaderMatrix.Leader::articles)
                .reversed()
                .thenComparing(LeaderMatrix.Leader::id))
        .limit(most)
        .toList();
  }

  private static String label(Map<String, String> names, String id) {
    return names.getOrDefault(id, id);
  }

  /** The periods that are there, for a message. */
  String known() {
    Row span =
        store
            .rows(CoMention.class)
            .where("period_type = 'day'")
            .selectExpr("cast(min(period) as string)", "cast(max(period) as string)")
            .head();
    return span.isNullAt(0)
        ? "No article has a day: ask for the period 'all'."
        : "There are days from " + span.getString(0) + " to " + span.getString(1) + ".";
  }

  /** One row a leader, one column a leader. */
  static Dataset<Row> wide(SparkSession spark, LeaderMatrix matrix) {
    StructType schema =
        new StructType()
            .add("place", DataTypes.IntegerType, false)
            .add("community", DataTypes.IntegerType, false)
            .add("leader_id", DataTypes.StringType, false)
            .add("leader", DataTypes.StringType, false);
    for (LeaderMatrix.Member member : matrix.members()) {
      schema = schema.add(member.leader().id(), DataTypes.DoubleType, true);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < matrix.size(); i++) {
      rows.add(wideRow(matrix, i));
    }
    return spark.createDataFrame(rows, schema).coalesce(1);
  }

  private static Row wideRow(LeaderMatrix matrix, int place) {
    LeaderMatrix.Member member = matrix.members().get(place);
    List<Object> cells = new ArrayList<>();
    cells.add(place + 1);
    cells.add(member.community());
    cells.add(member.leader().id());
    cells.add(member.leader().label());
    for (int column = 0; column < matrix.size(); column++) {
      double value = matrix.value(place, column);
      cells.add(Double.isNaN(value) ? null : (Object) value);
    }
    return RowFactory.create(cells.toArray());
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
