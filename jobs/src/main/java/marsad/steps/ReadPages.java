package marsad.steps;

import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import marsad.sources.InputSplit;
import marsad.sources.ReadOptions;
import marsad.sources.ReadRecord;
import marsad.sources.SplitReader;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import marsad.tables.Page;
import marsad.tables.Reject;
import marsad.tables.RejectReason;
import org.apache.commons.lang3.SerializationUtils;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.reflect.ClassTag;

/**
 * Reads raw input.
 *
 * <p>Reads files; writes {@code pages}: one row per usable record, and {@code rejects}: one row per
 * unusable one. Of records with the same id the first is kept, by file and position; the others are
 * rejects. Each file is read once: what it gave is held on local disks until both tables are
 * written. Only ids are shuffled to find duplicates; texts are not.
 */
public final class ReadPages {
  /** Above this many duplicates they are no longer sent to every executor. */
  private static final long BROADCAST_AT_MOST = 1_000_000;

  private ReadPages() {}

  /**
   * The input, found and ready to be read.
   *
   * @param splits what single tasks read
   * @param options how it is read
   */
  public record Sources(List<InputSplit> splits, ReadOptions options) {}

  /** Takes the two tables while what was read is still held. */
  @FunctionalInterface
  public interface Tables {
    /** Writes the tables. */
    void accept(Dataset<Page> pages, Dataset<Reject> rejects);
  }

  /**
   * Reads the sources and hands pages and rejects on.
   *
   * @return what was repaired or could not be read, such as {@code windows-1256: 12 records}; empty
   *     if nothing was
   */
  public static String from(SparkSession spark, Sources sources, Tables tables) {
    Dataset<ReadRecord> records = read(spark, sources).persist(StorageLevel.DISK_ONLY());
    try {
      Dataset<Page> pages = pagesOf(records);
      Dataset<Reject> rejects = rejectsOf(records);
      Dataset<Row> duplicates = duplicates(Datasets.rows(pages, Page.class)).persist();
      long repeated = duplicates.count();
      if (repeated == 0) {
        tables.accept(pages, rejects);
      } else {
        Dataset<Row> sent = repeated <= BROADCAST_AT_MOST ? broadcast(duplicates) : duplicates;
        Dataset<Row> rows = Datasets.rows(pages, Page.class);
        Dataset<Page> first =
            Datasets.records(rows.join(sent, using("source_uri"), "left_anti"), Page.class);
        Dataset<Page> later =
            Datasets.records(rows.join(sent, using("source_uri"), "left_semi"), Page.class);
        tables.accept(first, rejects.union(refused(later)));
      }
      duplicates.unpersist();
      return notes(records);
    } finally {
      records.unpersist();
    }
  }

  private static Dataset<ReadRecord> read(SparkSession spark, Sources sources) {
    ReadOptions options = sources.options();
    // One task a split: what one of them reads may be a whole compressed file. Splits travel as
    // bytes, since a cluster may have set Kryo, which cannot write records.
    List<byte[]> splits = sources.splits().stream().map(SerializationUtils::serialize).toList();
    JavaRDD<ReadRecord> read =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(splits, Math.max(1, splits.size()))
            .flatMap(split -> SplitReader.read(split(split), options));
    return spark.createDataset(read.rdd(), RecordEncoder.of(ReadRecord.class));
  }

  /** Spark's own reader finds classes of the job jar, wherever the cluster has put it. */
  private static InputSplit split(byte[] bytes) {
    return SparkEnv.get()
        .closureSerializer()
        .newInstance()
        .deserialize(ByteBuffer.wrap(bytes), ClassTag.<InputSplit>apply(InputSplit.class));
  }

  private static Dataset<Page> pagesOf(Dataset<ReadRecord> records) {
    return records
        .filter((FilterFunction<ReadRecord>) record -> record.page() != null)
        .map(
            (MapFunction<ReadRecord, Page>) record -> Objects.requireNonNull(record.page()),
            RecordEncoder.of(Page.class));
  }

  private static Dataset<Reject> rejectsOf(Dataset<ReadRecord> records) {
    return records
        .filter((FilterFunction<ReadRecord>) record -> record.reject() != null)
        .map(
            (MapFunction<ReadRecord, Reject>) record -> Objects.requireNonNull(record.reject()),
            RecordEncoder.of(Reject.class));
  }

  private static String notes(Dataset<ReadRecord> records) {
    List<String> notes = new ArrayList<>();
    Dataset<Row> rows = Datasets.rows(records, ReadRecord.class);
    rows.where(col("encoding").notEqual("UTF-8"))
        .groupBy("encoding")
        .count()
        .orderBy("encoding")
        .collectAsList()
        .forEach(row -> notes.add(row.getString(0) + ": " + row.getLong(1) + " records"));
    long undated = rows.where(col("unreadable_date").isNotNull()).count();
    if (undated > 0) {
      notes.add("date not readable: " + undated + " records");
    }
    return String.join("; ", notes);
  }

  /** Places of the records whose id came before, by file and then by position in it. */
  private static Dataset<Row> duplicates(Dataset<Row> pages) {
    Column uri = col("source_uri");
    Column place =
        struct(
            substring_index(uri, "#", 1).as("file"),
            regexp_extract(uri, "#[A-Z]([0-9]+)$", 1).try_cast("bigint").as("position"),
            uri.as("uri"));
    Dataset<Row> ids = pages.select(col("page_id"), uri);
    Dataset<Row> first =
        ids.groupBy("page_id")
            .agg(count(lit(1)).as("records"), min(place).as("first"))
            .where(col("records").gt(1))
            .select(col("page_id"), col("first.uri").as("first_uri"));
    return ids.join(first, "page_id").where(uri.notEqual(col("first_uri"))).select("source_uri");
  }

  private static Dataset<Reject> refused(Dataset<Page> pages) {
    return pages.map(
        (MapFunction<Page, Reject>)
            page ->
                new Reject(
                    page.collection(),
                    page.sourceUri(),
                    RejectReason.DUPLICATE_ID,
                    "the id '" + page.sourceId() + "' came before; the first is kept",
                    page.text()
                        .substring(0, Math.min(page.text().length(), Reject.EXCERPT_LENGTH))),
        RecordEncoder.of(Reject.class));
  }
}
