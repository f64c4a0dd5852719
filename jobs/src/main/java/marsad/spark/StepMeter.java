package marsad.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Measures what the tasks of one step after the other cost, wherever they ran. */
public final class StepMeter extends SparkListener implements AutoCloseable {
  private static final double NANOSECONDS = 1e9;
  private static final long PATIENCE_MILLISECONDS = 10_000;

  private final SparkSession spark;
  private final Map<Integer, List<Long>> seconds = new HashMap<>();
  private long cpu;
  private long read;
  private long written;
  private long shuffled;
  private long spilled;
  private long memory;

  /** A meter that hears the session's tasks until it is closed. */
  public StepMeter(SparkSession spark) {
    this.spark = spark;
    spark.sparkContext().addSparkListener(this);
  }

  /**
   * What tasks cost.
   *
   * @param cpuSeconds CPU time of the executors
   * @param bytesRead bytes read from files
   * @param bytesWritten bytes written into files
   * @param bytesShuffled bytes written for other tasks
   * @param bytesSpilled bytes put on disk for want of memory
   * @param peakMemory most memory that sorts, joins and aggregations of one task held, in bytes
   * @param skew longest task over the median one, in the stage whose tasks took longest together; 1
   *     where all are equal or there is one; 0 without tasks
   */
  public record Cost(
      double cpuSeconds,
      long bytesRead,
      long bytesWritten,
      long bytesShuffled,
      long bytesSpilled,
      long peakMemory,
      double skew) {}

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    TaskMetrics metrics = task.taskMetrics();
    if (metrics == null) {
      return;
    }
    seconds
        .computeIfAbsent(task.stageId(), stage -> new ArrayList<>())
        .add(task.taskInfo().duration());
    cpu += metrics.executorCpuTime();
    read += metrics.inputMetrics().bytesRead();
    written += metrics.outputMetrics().bytesWritten();
    shuffled += metrics.shuffleWriteMetrics().bytesWritten();
    spilled += metrics.diskBytesSpilled();
    memory = Math.max(memory, metrics.peakExecutionMemory());
  }

  /** What was measured since the last call. */
  public Cost take() {
    awaitEvents();
    synchronized (this) {
      Cost cost =
          new Cost(cpu / NANOSECONDS, read, written, shuffled, spilled, memory, skew(seconds));
      seconds.clear();
      cpu = 0;
      read = 0;
      written = 0;
      shuffled = 0;
      spilled = 0;
      memory = 0;
      return cost;
    }
  }

  /** Spark tells of tasks a little later. */
  private void awaitEvents() {
    try {
      spark.sparkContext().listenerBus().waitUntilEmpty(PATIENCE_MILLISECONDS);
    } catch (TimeoutException e) {
      // What is not heard by then counts for the next step.
      return;
    }
  }

  static double skew(Map<Integer, List<Long>> stages) {
    return stages.values().stream()
        .max(Comparator.comparingLong(StepMeter::sum))
        .map(StepMeter::skew)
        .orElse(0.0);
  }

  private static long sum(List<Long> durations) {
    return durations.stream().mapToLong(Long::longValue).sum();
  }

  private static double skew(List<Long> durations) {
    List<Long> sorted = new ArrayList<>(durations);
    Collections.sort(sorted);
    long median = sorted.get(sorted.size() / 2);
    return (double) sorted.get(sorted.size() - 1) / Math.max(1, median);
  }

  @Override
  public void close() {
    spark.sparkContext().removeSparkListener(this);
  }
}
