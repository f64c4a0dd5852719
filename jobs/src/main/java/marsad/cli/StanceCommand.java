package marsad.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code marsad stance}: what concerns the models that read stances. */
@Command(
    name = "stance",
    description = "Trains the model of stances that learns from labelled sentences.",
    subcommands = {StanceTrainCommand.class},
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  marsad stance train", "  marsad stance train --to my/conf"})
final class StanceCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  StanceCommand() {}

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
