package marsad.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.functions;
import org.apache.spark.util.TaskCompletionListener;

/** Lifts plain functions over records onto datasets, and changes between records and table rows. */
public final class Datasets {
  private static final int RECORDS_A_TASK = 4000;

  private Datasets() {}

  /** Columns to join by, as Spark wants them from Java. */
  public static String[] using(String... columns) {
    return columns.clone();
  }

  /** Rows of keys that are sent whole to every executor: some 50 MB. */
  private static final int FEW = 1_000_000;

  /**
   * Rows of keys that the driver takes itself, so that they are worked out once: few enough for the
   * tasks in which Spark sends them. Set lower in tests, so that small tables do for large ones.
   */
  public static final String HANDFUL = "spark.marsad.handful";

  private static final int USUAL_HANDFUL = 100_000;

  /**
   * The same rows, sent whole to every executor for a join if they are few, so that the other side
   * is neither shuffled nor sorted. Spark cannot tell before it has made them. A handful is worked
   * out here and now.
   *
   * @param rows held rows of keys: they are counted, unless they are a handful
   */
  public static Dataset<Row> broadcastIfFew(Dataset<Row> rows) {
    if (isOnDriver(rows)) {
      return rows;
    }
    return handful(rows).orElseGet(() -> broadcastUnlessMany(rows));
  }

  /** The same rows, worked out here and now; empty if they are more than a handful. */
  public static Optional<Dataset<Row>> handful(Dataset<Row> rows) {
    SparkSession spark = rows.sparkSession();
    int atMost = Integer.parseInt(spark.conf().get(HANDFUL, Integer.toString(USUAL_HANDFUL)));
    List<Row> handful = rows.limit(atMost + 1).collectAsList();
    // Spark broadcasts it without being told, and warns of hints that are not part of a join.
    return handful.size() > atMost
        ? Optional.empty()
        : Optional.of(spark.createDataFrame(handful, rows.schema()));
  }

  /**
   * The rows of both; on the driver if both are there, so that to know them takes no job.
   *
   * @param others rows with the columns of the former, in whatever order; further ones are left out
   */
  public static Dataset<Row> union(Dataset<Row> some, Dataset<Row> others) {
    Dataset<Row> same =
        others.select(Arrays.stream(some.columns()).map(functions::col).toArray(Column[]::new));
    if (!isOnDriver(some) || !isOnDriver(same)) {
      return some.union(same);
    }
    List<Row> all = new ArrayList<>(some.collectAsList());
    all.addAll(same.collectAsList());
    return some.sparkSession().createDataFrame(all, some.schema());
  }

  /**
   * The rows whose key is not among others'; on the driver if both are there.
   *
   * @param key a column of both
   */
  public static Dataset<Row> without(Dataset<Row> some, String key, Dataset<Row> others) {
    Dataset<Row> keys = others.select(key);
    if (!isOnDriver(some) || !isOnDriver(keys)) {
      return some.join(keys, using(key), "left_anti");
    }
    Set<Object> taken = new HashSet<>();
    keys.collectAsList().forEach(row -> taken.add(row.get(0)));
    List<Row> rest =
        some.collectAsList().stream().filter(row -> !taken.contains(row.getAs(key))).toList();
    return some.sparkSession().createDataFrame(rest, some.schema());
  }

  /** Whether the driver has the rows, so that to know them takes no job. */
  public static boolean isOnDriver(Dataset<Row> rows) {
    // To plan what is read as it is would cost more than to look at it.
    return rows.queryExecution().logical() instanceof LocalRelation
        || rows.queryExecution().optimizedPlan() instanceof LocalRelation;
  }

  /** Number of rows; without a job if the driver has them. */
  public static long count(Dataset<Row> rows) {
    return isOnDriver(rows) ? rows.collectAsList().size() : rows.count();
  }

  static Dataset<Row> broadcastUnlessMany(Dataset<Row> rows) {
    return rows.limit(FEW + 1).count() > FEW ? rows : functions.broadcast(rows);
  }

  /** The rows that only one of two tables has, each once. */
  public static Dataset<Row> differing(Dataset<Row> some, Dataset<Row> others) {
    return some.except(others).union(others.except(some));
  }

  /** A function that may be sent to executors. */
  @FunctionalInterface
  public interface SerializableFunction<A, B> extends Function<A, B>, Serializable {}

  /** A supplier that may be sent to executors. */
  @FunctionalInterface
  public interface SerializableSupplier<A> extends Supplier<A>, Serializable {}

  /**
   * A dataset of records held on the driver, for small tables such as dimensions. It is sent in
   * tasks of a few thousand records, since Spark wants tasks small.
   */
  public static <T extends Record> Dataset<T> of(
      SparkSession spark, Class<T> type, List<T> records) {
    Dataset<T> all = spark.createDataset(head(records, 0), RecordEncoder.of(type));
    for (int from = RECORDS_A_TASK; from < records.size(); from += RECORDS_A_TASK) {
      all = all.union(spark.createDataset(head(records, from), RecordEncoder.of(type)));
    }
    return all;
  }

  private static <T> List<T> head(List<T> records, int from) {
    return records.subList(from, Math.min(from + RECORDS_A_TASK, records.size()));
  }

  /** Rows of a table as records; further columns of the table are left out. */
  public static <T extends Record> Dataset<T> records(Dataset<Row> rows, Class<T> type) {
    return rows.select(components(type)).as(RecordEncoder.of(type));
  }

  /** A row of a table as one column, in which a record holds it. */
  public static Column asRecord(Class<? extends Record> type) {
    return functions.struct(components(type));
  }

  private static Column[] components(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(c -> functions.col(RecordEncoder.columnName(c.getName())).as(c.getName()))
        .toArray(Column[]::new);
  }

  /** Records as rows of their table, with the table's column names and comments. */
  public static <T extends Record> Dataset<Row> rows(Dataset<T> records, Class<T> type) {
    Column[] columns =
        Arrays.stream(type.getRecordComponents())
            .map(
                c ->
                    functions
                        .col(c.getName())
                        .as(RecordEncoder.columnName(c.getName()), RecordEncoder.comment(c)))
            .toArray(Column[]::new);
    return records.select(columns);
  }

  /**
   * The records of all lists.
   *
   * @param holders records that hold them
   * @param list name of the component that does
   */
  public static <T extends Record> Dataset<T> all(
      Dataset<? extends Record> holders, String list, Class<T> type) {
    return holders.selectExpr("inline(" + list + ")").as(RecordEncoder.of(type));
  }

  /** Applies a function that gives several records for one. */
  public static <S, T extends Record> Dataset<T> flatMap(
      Dataset<S> source, Class<T> type, SerializableFunction<S, Iterator<T>> function) {
    return flatMapWith(source, type, () -> "", (none, value) -> function.apply(value));
  }

  /** A function of a loaded rule object and a value. */
  @FunctionalInterface
  public interface RuleFunction<R, A, B> extends Serializable {
    /** Applies the rule to the value. */
    B apply(R rule, A value);
  }

  /**
   * Applies a rule that is built once per partition from something smaller, such as a trie from its
   * names.
   */
  public static <R, S, T extends Record> Dataset<T> flatMapWith(
      Dataset<S> source,
      Class<T> type,
      SerializableSupplier<R> rule,
      RuleFunction<R, S, Iterator<T>> function) {
    MapPartitionsFunction<S, T> perPartition =
        values -> {
          R built = rule.get();
          return new FlatIterator<>(values, value -> function.apply(built, value));
        };
    return source.mapPartitions(perPartition, RecordEncoder.of(type));
  }

  /**
   * Applies a rule to some values at a time. The rule is opened by each task that has values and
   * closed when the task ends, be it by a failure: it may hold memory that Java does not free.
   *
   * @param batch most values at a time
   */
  public static <R extends AutoCloseable, S, T extends Record> Dataset<T> flatMapBatches(
      Dataset<S> source,
      Class<T> type,
      int batch,
      SerializableSupplier<R> rule,
      RuleFunction<R, List<S>, Iterator<T>> function) {
    MapPartitionsFunction<S, T> perPartition =
        values -> {
          if (!values.hasNext()) {
            return Collections.emptyIterator();
          }
          R opened = rule.get();
          TaskCompletionListener closing = task -> close(opened);
          TaskContext.get().addTaskCompletionListener(closing);
          return new FlatIterator<>(
              new Batches<>(values, batch), some -> function.apply(opened, some));
        };
    return source.mapPartitions(perPartition, RecordEncoder.of(type));
  }

  private static void close(AutoCloseable rule) {
    try {
      rule.close();
    } catch (Exception e) {
      throw new IllegalStateException("A rule could not be closed.", e);
    }
  }

  /** Takes values by the batch. */
  private static final class Batches<S> implements Iterator<List<S>> {
    private final Iterator<S> values;
    private final int most;

    Batches(Iterator<S> values, int most) {
      this.values = values;
      this.most = most;
    }

    @Override
    public boolean hasNext() {
      return values.hasNext();
    }

    @Override
    public List<S> next() {
      List<S> batch = new ArrayList<>();
      while (batch.size() < most && values.hasNext()) {
        batch.add(values.next());
      }
      if (batch.isEmpty()) {
        throw new NoSuchElementException();
      }
      return batch;
    }
  }

  /** Walks the results of one value after the other, never holding more than one value's. */
  private static final class FlatIterator<S, T> implements Iterator<T> {
    private final Iterator<S> values;
    private final Function<S, Iterator<T>> function;
    private Iterator<T> current = Collections.emptyIterator();

    FlatIterator(Iterator<S> values, Function<S, Iterator<T>> function) {
      this.values = values;
      this.function = function;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && values.hasNext()) {
        current = function.apply(values.next());
      }
      return current.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }
  }
}
