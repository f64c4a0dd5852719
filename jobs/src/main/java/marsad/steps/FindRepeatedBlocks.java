package marsad.steps;

import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import com.dynatrace.hash4j.hashing.Hashing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import marsad.pages.Boilerplate;
import marsad.pages.LineReading;
import marsad.pages.LineScan;
import marsad.pages.PageCutter;
import marsad.pages.PageLine;
import marsad.reuse.BlockRules;
import marsad.reuse.LineContexts;
import marsad.reuse.LineText;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import marsad.tables.Page;
import marsad.tables.Region;
import marsad.tables.RepeatedBlock;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.sketch.BloomFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines, sentences and paragraphs that stand on several pages, and why.
 *
 * <p>Reads {@code pages}; writes {@code repeated_blocks}: one row per distinct text repeated on
 * several pages. Pages are read for lines alone, not cut into articles. Shuffled are fingerprints
 * and counts, never texts; then one page of each repeated line gives its text, at most 200
 * characters of it.
 */
public final class FindRepeatedBlocks {
  private static final int SAMPLE_LENGTH = 200;
  private static final double FALSE_SAMPLES = 0.001;
  private static final String HOST = "^(?:[^/:?#]*://)?([^/:?#]*)";
  private static final String LINE = "line";
  private static final String OUTLET = "outlet";
  private static final String PAGES = "pages";
  private static final String PAGE = "page";

  private FindRepeatedBlocks() {}

  /** A line on a page, or the title of one; sets of neighbours have one bit each. */
  public record Sighting(
      long line,
      long outlet,
      long page,
      @Nullable LocalDate day,
      int pages,
      int titles,
      int head,
      int tail,
      int body,
      int credit,
      int region,
      long before,
      long after,
      long story) {}

  /** All sightings of a line on the pages of one outlet. */
  public record OnOutlet(
      long outlet,
      long pages,
      long heads,
      long tails,
      long bodies,
      long credits,
      int region,
      long titles,
      long before,
      long after,
      long story) {}

  /** All sightings of a line; null where no outlet has it often. */
  public record Everywhere(
      long line,
      long pages,
      long outlets,
      long anyOutlet,
      @Nullable LocalDate firstSeen,
      @Nullable LocalDate lastSeen,
      OnOutlet total,
      @Nullable List<OnOutlet> often,
      String text,
      LineText reading) {}

  /** Pages of an outlet that hold a line which may be of a list. */
  public record Listed(long outlet, long pages) {}

  /** The text of a line on one of its pages. */
  public record Sample(long line, long page, String text, LineText reading) {}

  /** The repeated blocks of the pages. */
  public static Dataset<RepeatedBlock> from(
      Dataset<Page> pages, PageCutter cutter, BlockRules rules) {
    Dataset<Everywhere> lines = lines(pages, cutter, rules).persist(StorageLevel.DISK_ONLY());
    BlockReports first = new BlockReports(rules, outlets(pages, cutter));
    BlockReports reports = first.knowing(listed(lines, first));
    return Datasets.flatMap(
        lines, RepeatedBlock.class, line -> List.of(reports.of(line)).iterator());
  }

  /**
   * Pages that hold lines like those of a list of the latest stories, by the hash of the outlet.
   */
  static Map<Long, Long> listed(Dataset<Everywhere> lines, BlockReports reports) {
    Map<Long, Long> counts = new HashMap<>();
    Datasets.flatMap(lines, Listed.class, line -> reports.listed(line).iterator())
        .toDF()
        .groupBy(OUTLET)
        .agg(sum(PAGES))
        .collectAsList()
        .forEach(row -> counts.put(row.getLong(0), row.getLong(1)));
    return counts;
  }

  /** The repeated lines with their uses and texts. */
  static Dataset<Everywhere> lines(Dataset<Page> pages, PageCutter cutter, BlockRules rules) {
    Dataset<Row> onOutlets = onOutlets(pages, cutter).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> listed =
        everywhere(onOutlets, rules)
            .join(often(onOutlets, rules), new String[] {LINE}, "left")
            .persist(StorageLevel.DISK_ONLY());
    return listed.join(samples(pages, cutter, listed), LINE).as(RecordEncoder.of(Everywhere.class));
  }

  /** Pages of each outlet, by its name; the driver sees outlets and hosts, not pages. */
  static Map<String, Long> outlets(Dataset<Page> pages, PageCutter cutter) {
    Column host = regexp_extract(col("url"), HOST, 1);
    Dataset<Row> carriers =
        pages
            .toDF()
            .withColumn("host", when(coalesce(trim(col(OUTLET)), lit("")).equalTo(""), host))
            .groupBy(OUTLET, "host", "collection")
            .agg(count(lit(1)).as(PAGES));
    Map<String, Long> counts = new HashMap<>();
    for (Row row : carriers.collectAsList()) {
      counts.merge(
          cutter.outletOf(row.getString(0), row.getString(1), row.getString(2)),
          row.getLong(3),
          Long::sum);
    }
    return counts;
  }

  private static Dataset<Row> onOutlets(Dataset<Page> pages, PageCutter cutter) {
    Column isOnPage = col(PAGES).gt(0);
    return Datasets.flatMap(pages, Sighting.class, page -> sightings(page, cutter))
        .toDF()
        .groupBy(LINE, OUTLET)
        .agg(
            sum(PAGES).as(PAGES),
            min(when(isOnPage, col(PAGE))).as(PAGE),
            min(when(isOnPage, col("day"))).as("first"),
            max(when(isOnPage, col("day"))).as("last"),
            sum("titles").as("titles"),
            sum("head").as("heads"),
            sum("tail").as("tails"),
            sum("body").as("bodies"),
            sum("credit").as("credits"),
            max("region").as("region"),
            bit_or(col("before")).as("before"),
            bit_or(col("after")).as("after"),
            bit_or(col("story")).as("story"));
  }

  private static Iterator<Sighting> sightings(Page page, PageCutter cutter) {
    long outlet = Boilerplate.hash(cutter.outletOf(page.outlet(), page.url(), page.collection()));
    long id = pageHash(page);
    Stream<Sighting> lines =
        cutter.scan(page).lines().stream()
            .map(line -> sighting(line, outlet, id, page.publishedOn()));
    Long title = PageCutter.titleFingerprint(page);
    return Stream.concat(lines, title == null ? Stream.of() : Stream.of(title(title, outlet, id)))
        .iterator();
  }

  /** A title is no line of its page, but tells what it is where other pages hold it. */
  private static Sighting title(long title, long outlet, long page) {
    int body = BlockReports.number(Region.BODY);
    return new Sighting(title, outlet, page, null, 0, 1, 0, 0, 0, 0, body, 0, 0, 0);
  }

  private static Sighting sighting(PageLine line, long outlet, long page, @Nullable LocalDate day) {
    boolean isBody = line.region() == Region.BODY;
    return new Sighting(
        line.fingerprint(),
        outlet,
        page,
        day,
        1,
        0,
        line.isHead() ? 1 : 0,
        line.isTail() ? 1 : 0,
        isBody ? 1 : 0,
        BlockReports.isCredit(line.region()) ? 1 : 0,
        BlockReports.number(line.region()),
        LineContexts.bit(line.before()),
        LineContexts.bit(line.after()),
        LineContexts.bit(line.story()));
  }

  private static long pageHash(Page page) {
    return Hashing.xxh3_64().hashCharsToLong(page.pageId());
  }

  /** The lines on enough pages, over all outlets. */
  private static Dataset<Row> everywhere(Dataset<Row> onOutlets, BlockRules rules) {
    Column isOnPage = col(PAGES).gt(0);
    return onOutlets
        .groupBy(LINE)
        .agg(
            sum(PAGES).as(PAGES),
            sum(when(isOnPage, 1L).otherwise(0L)).as("outlets"),
            min(when(isOnPage, col(OUTLET))).as("anyOutlet"),
            min(PAGE).as(PAGE),
            min("first").as("firstSeen"),
            max("last").as("lastSeen"),
            sum("titles").as("titles"),
            sum("heads").as("heads"),
            sum("tails").as("tails"),
            sum("bodies").as("bodies"),
            sum("credits").as("credits"),
            max("region").as("region"),
            bit_or(col("before")).as("before"),
            bit_or(col("after")).as("after"),
            bit_or(col("story")).as("story"))
        .where(col(PAGES).geq(rules.listedFromPages()))
        .withColumn(OUTLET, lit(0L))
        .withColumn("total", use())
        .select(LINE, PAGES, "outlets", "anyOutlet", "firstSeen", "lastSeen", "total", PAGE);
  }

  /** The outlets that repeat a line often by themselves. */
  private static Dataset<Row> often(Dataset<Row> onOutlets, BlockRules rules) {
    return onOutlets
        .where(col(PAGES).geq(rules.listedFromPages()))
        .groupBy(LINE)
        .agg(collect_list(use()).as("often"));
  }

  private static Column use() {
    return struct(
        Arrays.stream(OnOutlet.class.getRecordComponents())
            .map(component -> col(component.getName()))
            .toArray(Column[]::new));
  }

  /** The text of each listed line on one of its pages; no other page is looked at. */
  private static Dataset<Row> samples(Dataset<Page> pages, PageCutter cutter, Dataset<Row> listed) {
    long lines = listed.count();
    Dataset<Row> wanted =
        listed.select(col(PAGE).as("wanted")).union(listed.select(col(LINE).bitwiseXOR(col(PAGE))));
    // Spark fails on a filter of no rows.
    BloomFilter filter =
        lines == 0
            ? BloomFilter.create(1)
            : wanted.stat().bloomFilter("wanted", 2 * lines, FALSE_SAMPLES);
    Broadcast<BloomFilter> sent =
        new JavaSparkContext(pages.sparkSession().sparkContext()).broadcast(filter);
    return Datasets.flatMap(pages, Sample.class, page -> samples(page, cutter, sent))
        .toDF()
        .groupBy(LINE)
        .agg(min_by(struct("text", "reading"), col(PAGE)).as("sample"))
        .select(col(LINE), col("sample.text"), col("sample.reading"));
  }

  private static Iterator<Sample> samples(
      Page page, PageCutter cutter, Broadcast<BloomFilter> wanted) {
    long id = pageHash(page);
    if (!wanted.value().mightContainLong(id)) {
      return List.<Sample>of().iterator();
    }
    LineScan scan = cutter.scan(page);
    return scan.lines().stream()
        .filter(line -> wanted.value().mightContainLong(line.fingerprint() ^ id))
        .map(line -> sample(scan, line, id))
        .iterator();
  }

  private static Sample sample(LineScan scan, PageLine line, long page) {
    String text = scan.text(line);
    LineReading reading = scan.reading(line);
    return new Sample(
        line.fingerprint(),
        page,
        text.length() <= SAMPLE_LENGTH ? text : text.substring(0, SAMPLE_LENGTH),
        new LineText(
            reading.words(),
            reading.isSentence(),
            reading.hasVerb(),
            reading.siteWords(),
            reading.namesSource(),
            reading.holdsDigit(),
            reading.goesOn(),
            reading.isOpen()));
  }
}
