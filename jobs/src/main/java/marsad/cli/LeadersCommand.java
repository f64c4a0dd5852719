package marsad.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code marsad leaders}: what concerns the gazetteer itself. */
@Command(
    name = "leaders",
    description = "Checks and fills the gazetteer of leaders (conf/leaders).",
    subcommands = {LeadersCheckCommand.class, LeadersImportCommand.class},
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  marsad leaders check",
      "  marsad leaders check --office president",
      "  marsad leaders import latest-all.json.bz2 --to my/leaders"
    })
final class LeadersCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  LeadersCommand() {}

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
