package marsad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import marsad.settings.SettingsException;
import marsad.spark.Publications;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad rollback}: shows readers the tables of an earlier publication again. */
@Command(
    name = "rollback",
    description = {
      "Publishes the tables of an earlier publication again, all at once. Nothing is computed, and"
          + " nothing is lost: the list of marsad history grows by one.",
    },
    mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NUMBER", description = "a number from marsad history")
  private int number;

  @Mixin private LockedWarehouse warehouse = new LockedWarehouse();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  RollbackCommand() {}

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = warehouse.option().openExisting()) {
      warehouse.alone(spark, () -> show(new Publications(spark)));
    }
    return 0;
  }

  private void show(Publications publications) {
    int published = rollBack(publications);
    spec.commandLine()
        .getOut()
        .println("Readers see the tables of " + number + " again, published as " + published + ".");
  }

  private int rollBack(Publications publications) {
    try {
      return publications.rollBackTo(number);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(e.getMessage() + " See: marsad history", e);
    }
  }
}
