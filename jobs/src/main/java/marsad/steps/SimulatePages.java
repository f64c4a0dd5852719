package marsad.steps;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import marsad.simulation.PlantedRecord;
import marsad.simulation.Simulator;
import marsad.simulation.Simulator.Made;
import marsad.sources.bytes.FileAccess;
import marsad.spark.RecordEncoder;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * Writes made-up pages as files of JSON lines, {@value #PAGES_A_FILE} a file. What a file holds
 * depends on the seed, its number and the size alone, not on who writes it or beside what.
 */
public final class SimulatePages {
  /** Pages of a file, but for the last. */
  static final int PAGES_A_FILE = 5_000;

  private static final int BUFFER = 1 << 16;

  private SimulatePages() {}

  /**
   * Writes the pages while the truth about them is read: {@code pages-000000.jsonl.gz} and so on.
   *
   * @param folder folder or URI of the pages
   * @param size number of good pages
   */
  public static Dataset<PlantedRecord> into(
      SparkSession spark, Simulator simulator, String folder, long size, FileAccess access) {
    long files = (size + PAGES_A_FILE - 1) / PAGES_A_FILE;
    int tasks = (int) Math.min(files, 100_000);
    FlatMapFunction<Long, PlantedRecord> file =
        number -> write(simulator, folder, number, size, access);
    return spark
        .range(0, files, 1, tasks)
        .as(Encoders.LONG())
        .flatMap(file, RecordEncoder.of(PlantedRecord.class));
  }

  /** Written beside and renamed, so that a task that is tried again leaves one whole file. */
  private static Iterator<PlantedRecord> write(
      Simulator simulator, String folder, long number, long size, FileAccess access) {
    Path to = new Path(folder, String.format(Locale.ROOT, "pages-%06d.jsonl.gz", number));
    Path staged = new Path(folder, "." + to.getName() + "-" + UUID.randomUUID());
    List<PlantedRecord> truth = new ArrayList<>();
    try {
      FileSystem files = access.fileSystem(to);
      try (BufferedWriter out =
          new BufferedWriter(
              new OutputStreamWriter(
                  new GZIPOutputStream(files.create(staged), BUFFER), StandardCharsets.UTF_8),
              BUFFER)) {
        long end = Math.min(size, (number + 1) * PAGES_A_FILE);
        for (long at = number * PAGES_A_FILE; at < end; at += Simulator.HUNDRED) {
          int pages = (int) Math.min(Simulator.HUNDRED, end - at);
          for (Made made : simulator.hundred(at / Simulator.HUNDRED, pages)) {
            out.write(made.line());
            out.write('\n');
            truth.add(made.truth());
          }
        }
      }
      files.delete(to, false);
      if (!files.rename(staged, to)) {
        throw new IOException("Cannot rename " + staged + " to " + to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + to, e);
    }
    return truth.iterator();
  }
}
