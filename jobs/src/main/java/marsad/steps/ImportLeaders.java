package marsad.steps;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import marsad.leaders.wikidata.CountryItem;
import marsad.leaders.wikidata.DumpFact;
import marsad.leaders.wikidata.DumpLines;
import marsad.leaders.wikidata.HeldOffice;
import marsad.leaders.wikidata.HeldPosition;
import marsad.leaders.wikidata.MalformedLine;
import marsad.leaders.wikidata.OfficeOfCountry;
import marsad.leaders.wikidata.PositionItem;
import marsad.leaders.wikidata.WikidataOffices;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Finds office holders in a Wikidata dump.
 *
 * <p>Reads a dump in JSON, an entity a line, plain or packed; writes no table: what it finds are
 * some ten thousand statements, one a person and time in office, which the caller takes. Chosen are
 * statements "position held" about humans, not deprecated, whose position is an office of ours
 * ({@link WikidataOffices}). The dump is read once, in parallel unless it is packed with gzip,
 * which cannot be divided; what matters of it is held on local disks, since positions stand
 * anywhere between the people who held them.
 */
public final class ImportLeaders {
  private static final int MALFORMED_SHOWN = 5;

  private ImportLeaders() {}

  /**
   * Which positions count.
   *
   * @param offices the rules
   * @param countriesByIso our country ids by code of ISO 3166-1
   * @param known which offices the gazetteer knows
   */
  public record Rules(
      WikidataOffices offices,
      Map<String, String> countriesByIso,
      WikidataOffices.KnownOffices known) {
    public Rules {
      countriesByIso = Map.copyOf(countriesByIso);
    }
  }

  /**
   * What a dump says.
   *
   * @param held statements about offices of ours, in no order
   * @param facts people with positions, positions and countries of the dump; 0 if it is no dump
   * @param positions positions that are offices of ours
   * @param malformed how many lines are no entity
   * @param firstMalformed the first few of them
   */
  public record Found(
      List<HeldOffice> held,
      long facts,
      int positions,
      long malformed,
      List<MalformedLine> firstMalformed) {
    public Found {
      held = List.copyOf(held);
      firstMalformed = List.copyOf(firstMalformed);
    }
  }

  /** The office holders of a dump. */
  public static Found from(SparkSession spark, String dump, Rules rules) {
    Dataset<DumpFact> facts = read(spark, dump, rules).persist(StorageLevel.DISK_ONLY());
    try {
      Dataset<MalformedLine> malformed = malformed(facts);
      List<OfficeOfCountry> positions = positions(facts, rules);
      long lines = malformed.count();
      return new Found(
          held(spark, facts, positions),
          facts.count() - lines,
          positions.size(),
          lines,
          malformed.orderBy("offset", "excerpt").takeAsList(MALFORMED_SHOWN));
    } finally {
      facts.unpersist();
    }
  }

  private static Dataset<DumpFact> read(SparkSession spark, String dump, Rules rules) {
    DumpLines lines = DumpLines.of(rules.offices());
    // Hadoop's text format, which Spark's own reader stands on, also says where a line begins.
    JavaRDD<DumpFact> facts =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .newAPIHadoopFile(
                dump,
                TextInputFormat.class,
                LongWritable.class,
                Text.class,
                spark.sparkContext().hadoopConfiguration())
            .flatMap(line -> lines.read(line._1().get(), line._2().toString()).iterator());
    return spark.createDataset(facts.rdd(), RecordEncoder.of(DumpFact.class));
  }

  private static Dataset<MalformedLine> malformed(Dataset<DumpFact> facts) {
    return facts
        .filter((FilterFunction<DumpFact>) fact -> fact.malformed() != null)
        .map(
            (MapFunction<DumpFact, MalformedLine>) fact -> Objects.requireNonNull(fact.malformed()),
            RecordEncoder.of(MalformedLine.class));
  }

  /** Positions and countries are a few thousand, and are matched on the driver. */
  private static List<OfficeOfCountry> positions(Dataset<DumpFact> facts, Rules rules) {
    Map<String, String> countries = new HashMap<>();
    List<CountryItem> items =
        facts
            .filter((FilterFunction<DumpFact>) fact -> fact.country() != null)
            .map(
                (MapFunction<DumpFact, CountryItem>) fact -> Objects.requireNonNull(fact.country()),
                RecordEncoder.of(CountryItem.class))
            .collectAsList();
    for (CountryItem item : items) {
      item.isoCodes().stream()
          .filter(rules.countriesByIso()::containsKey)
          .findFirst()
          .ifPresent(iso -> countries.put(item.id(), rules.countriesByIso().get(iso)));
    }
    List<PositionItem> positions =
        facts
            .filter((FilterFunction<DumpFact>) fact -> fact.position() != null)
            .map(
                (MapFunction<DumpFact, PositionItem>)
                    fact -> Objects.requireNonNull(fact.position()),
                RecordEncoder.of(PositionItem.class))
            .collectAsList();
    return rules.offices().of(positions, countries, rules.known());
  }

  private static List<HeldOffice> held(
      SparkSession spark, Dataset<DumpFact> facts, List<OfficeOfCountry> positions) {
    Dataset<HeldPosition> held =
        facts
            .filter((FilterFunction<DumpFact>) fact -> fact.held() != null)
            .map(
                (MapFunction<DumpFact, HeldPosition>) fact -> Objects.requireNonNull(fact.held()),
                RecordEncoder.of(HeldPosition.class));
    Dataset<OfficeOfCountry> offices = Datasets.of(spark, OfficeOfCountry.class, positions);
    return held.as("held")
        .joinWith(
            broadcast(offices.as("office")), col("held.position").equalTo(col("office.position")))
        .map(
            (MapFunction<scala.Tuple2<HeldPosition, OfficeOfCountry>, HeldOffice>)
                pair -> new HeldOffice(pair._1(), pair._2()),
            RecordEncoder.of(HeldOffice.class))
        .collectAsList();
  }
}
