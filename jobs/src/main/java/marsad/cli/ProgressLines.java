package marsad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import marsad.Pipeline;
import marsad.spark.StageProgress;
import marsad.tables.GateResult;
import marsad.tables.Run;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Shows how a run goes on: one line a step. On a terminal the line of the running step moves; in a
 * log only finished steps are written.
 */
final class ProgressLines implements Pipeline.Progress, AutoCloseable {
  private static final int BAR = 24;
  private static final long EVERY_MILLISECONDS = 200;

  private final PrintWriter out;
  private final boolean isTerminal;
  private final StageProgress stages;
  private final ScheduledExecutorService clock;
  private @Nullable ScheduledFuture<?> ticking;
  private String label = "";
  private long startedAt;

  ProgressLines(PrintWriter out, boolean isTerminal, SparkSession spark) {
    this.out = out;
    this.isTerminal = isTerminal;
    this.stages = new StageProgress(spark);
    ThreadFactory daemons =
        work -> {
          Thread thread = new Thread(work, "progress");
          thread.setDaemon(true);
          return thread;
        };
    this.clock = java.util.concurrent.Executors.newSingleThreadScheduledExecutor(daemons);
  }

  /** Whether standard output is a terminal, as the launcher knows. */
  static boolean isTerminal() {
    return System.getenv("MARSAD_TERMINAL") != null;
  }

  @Override
  public void started(String step, int number, int of) {
    label = String.format(Locale.ROOT, "[%d/%d] %-12s", number, of, step);
    startedAt = System.nanoTime();
    if (isTerminal) {
      ticking = clock.scheduleAtFixedRate(this::tick, 0, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void finished(Run step) {
    finished(step.rowsOut(), step.seconds());
  }

  @Override
  public void gates(List<GateResult> results) {
    for (GateResult gate : results) {
      if (!gate.passed()) {
        out.println(
            String.format(
                Locale.ROOT,
                "%s: the gate %s lets through %s, measured %.4g.",
                gate.isClosed() ? "Closed" : "Warning",
                gate.gate().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                gate.atMost(),
                gate.measured()));
      }
    }
  }

  @Override
  public void published(int publication) {
    out.println("Published as number " + publication + ".");
  }

  @Override
  public void skipped(String step, int number, int of) {
    synchronized (out) {
      out.println(String.format(Locale.ROOT, "[%d/%d] %-12s done before", number, of, step));
    }
  }

  /** Ends the line of the running step. */
  void finished(long rows, double seconds) {
    if (ticking != null) {
      ticking.cancel(false);
    }
    String end = String.format(Locale.ROOT, "%s %,13d rows %8.1f s", label, rows, seconds);
    synchronized (out) {
      out.println(isTerminal ? "\r\u001b[K" + end : end);
    }
  }

  private void tick() {
    double seconds = (System.nanoTime() - startedAt) / 1e9;
    double done = stages.shareDone();
    int filled = (int) Math.round(done * BAR);
    String bar = "█".repeat(filled) + "░".repeat(BAR - filled);
    synchronized (out) {
      out.print(String.format(Locale.ROOT, "\r\u001b[K%s %s %8.1f s", label, bar, seconds));
      out.flush();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
