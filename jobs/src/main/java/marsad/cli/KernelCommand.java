package marsad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import marsad.notebook.NotebookKernel;
import marsad.spark.TableStore;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code marsad kernel}: what Jupyter starts behind a notebook. */
@Command(
    name = "kernel",
    hidden = true,
    description = "Serves a notebook; started by Jupyter, see notebooks/run.sh.",
    mixinStandardHelpOptions = true)
final class KernelCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Jupyter's connection file")
  private Path connection = Path.of("");

  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @SuppressWarnings("NullAway.Init")
  KernelCommand() {}

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = warehouse.openExisting()) {
      new TableStore(spark).registerShortNames();
      NotebookKernel.serve(connection);
    }
    return 0;
  }
}
