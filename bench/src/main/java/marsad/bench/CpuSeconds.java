package marsad.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Megabytes of UTF-8 text read per second of work: CPU time of the thread that reads, and the time
 * of the garbage collector. On a shared machine this wavers far less than a clock on the wall; the
 * compiler, whose work ends, is left out.
 */
public final class CpuSeconds implements InternalProfiler {
  /** Name of the result. */
  static final String RESULT = "cpu";

  private static final String WORKER = "-jmh-worker-";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private double begin;

  @Override
  public String getDescription() {
    return "Megabytes of text per CPU second";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    begin = seconds();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double seconds = seconds() - begin;
    double megabytes = Double.parseDouble(System.getProperty(Articles.MEGABYTES));
    double speed = result.getMetadata().getAllOps() * megabytes / seconds;
    return List.of(new ScalarResult(RESULT, speed, "MB/s", AggregationPolicy.AVG));
  }

  private double seconds() {
    double seconds = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().contains(WORKER)) {
        seconds += threads.getThreadCpuTime(thread.getThreadId()) / 1e9;
      }
    }
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      seconds += collector.getCollectionTime() / 1e3;
    }
    return seconds;
  }
}
