package marsad.testing;

import java.nio.file.Path;
import java.util.List;
import marsad.Pipeline;
import marsad.cli.RunInputs;
import marsad.settings.ConfFiles;
import marsad.settings.SettingsFile;
import marsad.spark.TableStore;
import marsad.tables.Run;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The main job on the sample data, run once for all tests that look at what it makes. */
public final class SampleRun {
  private SampleRun() {}

  /** The project's folder. */
  public static Path home() {
    return Path.of(System.getProperty("marsad.home", "..")).toAbsolutePath().normalize();
  }

  /** The tables of the sample data. */
  public static TableStore tables() {
    return Holder.TABLES;
  }

  /** Rows of a query over the short names of the sample's tables. */
  public static Dataset<Row> ask(String query) {
    tables().registerShortNames();
    return LocalSpark.session().sql(query);
  }

  /** A pipeline over inputs in the order given, which are all there is. */
  public static Pipeline pipeline(List<String> inputs) {
    return pipeline(LocalSpark.session(), inputs);
  }

  /** A pipeline that writes the tables of a session. */
  public static Pipeline pipeline(SparkSession spark, List<String> inputs) {
    return pipeline(spark, inputs, Pipeline.StoredPages.REPLACE);
  }

  /** A pipeline that adds to the tables of a session, or replaces them. */
  public static Pipeline pipeline(
      SparkSession spark, List<String> inputs, Pipeline.StoredPages pages) {
    ConfFiles conf = ConfFiles.in(home().resolve("conf"));
    RunInputs run =
        RunInputs.of(inputs, null, SettingsFile.read(conf.yaml("marsad.yaml")), conf, "test");
    return new Pipeline(spark, run.inputs(spark, pages), run.rules());
  }

  /** Runs all steps. */
  public static List<Run> run(Pipeline pipeline) {
    return run(pipeline, Pipeline.stepNames());
  }

  /** Runs some steps. */
  public static List<Run> run(Pipeline pipeline, List<String> steps) {
    return pipeline.run(steps, Pipeline.Progress.SILENT);
  }

  /** The folder of sample pages. */
  public static String pages() {
    return home().resolve("sample-data").resolve("pages").toString();
  }

  private static final class Holder {
    private static final TableStore TABLES = open();

    private static TableStore open() {
      run(pipeline(List.of(pages())));
      return new TableStore(LocalSpark.session());
    }
  }
}
