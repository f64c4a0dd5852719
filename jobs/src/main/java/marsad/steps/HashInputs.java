package marsad.steps;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import marsad.sources.InputSplit;
import marsad.sources.bytes.FileAccess;
import marsad.sources.bytes.FileRange;
import marsad.sources.bytes.InputHashes;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Hashes the input files, so that a run can be named by what it read. */
public final class HashInputs {
  /** Beyond this many files the list gives way to one hash of all. */
  private static final int LISTED_FILES = 1000;

  private HashInputs() {}

  /**
   * One line a file: hash of its content, size in bytes, path; in the order of paths. A file that
   * cannot be read has the hash {@code unreadable}.
   */
  public static String from(SparkSession spark, List<InputSplit> splits, FileAccess access) {
    List<String> paths =
        splits.stream()
            .flatMap(split -> split.ranges().stream())
            .map(FileRange::path)
            .distinct()
            .sorted()
            .toList();
    int tasks = Math.max(1, Math.min(paths.size(), spark.sparkContext().defaultParallelism() * 4));
    List<String> lines =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(paths, tasks)
            .map(path -> line(path, access))
            .collect();
    String all = String.join("\n", lines);
    return lines.size() <= LISTED_FILES
        ? all
        : InputHashes.ofText(all)
            + lines.stream().limit(1).collect(Collectors.joining("", " all of ", " and "))
            + (lines.size() - 1)
            + " more files";
  }

  private static String line(String path, FileAccess access) {
    try {
      InputHashes.InputHash hash = InputHashes.hash(path, access);
      return hash.hash() + " " + hash.bytes() + " " + path;
    } catch (IOException e) {
      // The reader will say what is wrong with it, as a row of rejects.
      return "unreadable 0 " + path;
    }
  }
}
