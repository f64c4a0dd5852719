package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import marsad.pages.Boilerplate;
import marsad.spark.Datasets;
import marsad.tables.BlockClass;
import marsad.tables.Region;
import marsad.tables.RepeatedBlock;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What the repeated blocks teach the cutting of pages. */
final class KnownBoilerplate {
  private KnownBoilerplate() {}

  /** The lines to cut from articles, sent once to each executor. */
  static Broadcast<Boilerplate> in(Dataset<RepeatedBlock> repeated) {
    List<Boilerplate.Line> lines = new ArrayList<>();
    lines(repeated).toLocalIterator().forEachRemaining(row -> lines.add(line(row)));
    SparkSession spark = repeated.sparkSession();
    return new JavaSparkContext(spark.sparkContext()).broadcast(Boilerplate.of(lines));
  }

  /** The outlets of which other lines are known than before, or the same for another reason. */
  static Set<String> outletsThatDiffer(Dataset<RepeatedBlock> now, Dataset<RepeatedBlock> before) {
    return Set.copyOf(
        Datasets.differing(lines(now), lines(before))
            .select("outlet")
            .distinct()
            .as(Encoders.STRING())
            .collectAsList());
  }

  private static Boilerplate.Line line(Row row) {
    BlockClass why = BlockClass.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
    return new Boilerplate.Line(
        row.getString(0), HexFormat.fromHexDigitsToLong(row.getString(1)), region(why));
  }

  /** Outlet, fingerprint and class of each line that is cut on the pages of an outlet. */
  private static Dataset<Row> lines(Dataset<RepeatedBlock> repeated) {
    return Datasets.rows(repeated, RepeatedBlock.class)
        .select(explode(col("cut_on")).as("outlet"), col("fingerprint"), col("class"));
  }

  private static Region region(BlockClass why) {
    return switch (why) {
      case CREDIT -> Region.CREDIT;
      case TEASER -> Region.TEASER;
      case RELATED -> Region.RELATED;
      case TAGS -> Region.TAGS;
      default -> Region.CHROME;
    };
  }
}
