package marsad.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import marsad.leaders.Leaders;
import marsad.settings.GazetteerFiles;
import marsad.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code marsad leaders check}: is the gazetteer in order, and what does it cover? */
@Command(
    name = "check",
    description =
        "Loads the gazetteer with all checks and prints who held which office since 2010. Needs no"
            + " data and no Spark.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Faults are printed with file, line and remedy, and end with exit code 2.",
      "",
      "Examples:",
      "  marsad leaders check",
      "  marsad leaders check --country russia",
      "  marsad leaders check --office president --office prime-minister",
      "  marsad leaders check --conf my/marsad.yaml     checks my/leaders/*.yaml"
    })
final class LeadersCheckCommand implements Callable<Integer> {
  private static final int FAULTY = 2;

  @Mixin private ConfOption conf = new ConfOption();

  @Option(
      names = "--office",
      paramLabel = "KEY",
      description = "only this office, as in conf/offices.yaml; may be given again")
  private @Nullable List<String> offices;

  @Option(
      names = "--country",
      paramLabel = "ID",
      description =
          "only this country or organisation, as in conf/countries.yaml; may be given again")
  private @Nullable List<String> countries;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  LeadersCheckCommand() {}

  @Override
  public Integer call() {
    conf.settings();
    List<String> faults = new ArrayList<>();
    Leaders leaders = GazetteerFiles.draft(conf.files(), faults);
    if (!faults.isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      faults.forEach(err::println);
      err.println(
          "marsad: the gazetteer has "
              + (faults.size() == 1 ? "1 fault." : faults.size() + " faults."));
      return FAULTY;
    }
    CoverageLines lines = new CoverageLines(leaders, spec.commandLine().getOut());
    lines.print(chosenPlaces(leaders), chosenOffices(leaders));
    lines.printSummary();
    return 0;
  }

  private List<String> chosenOffices(Leaders leaders) {
    List<String> known = leaders.offices().stream().map(office -> office.key()).toList();
    return chosen("office", offices, known);
  }

  private List<String> chosenPlaces(Leaders leaders) {
    List<String> known = leaders.places().stream().map(place -> place.id()).toList();
    return chosen("country or organisation", countries, known);
  }

  /** Those asked for, in the order known; all if none is asked for. */
  private static List<String> chosen(
      String what, @Nullable List<String> asked, List<String> known) {
    if (asked == null) {
      return known;
    }
    for (String id : asked) {
      if (!known.contains(id)) {
        throw new SettingsException(
            "There is no " + what + " '" + id + "'. Known: " + String.join(", ", known) + ".");
      }
    }
    return known.stream().filter(asked::contains).toList();
  }
}
