package marsad.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The models whose readings stand side by side; a new one is a class and a line here. */
public final class StanceModels {
  private final List<StanceModel> all;

  private StanceModels(List<StanceModel> all) {
    this.all = List.copyOf(all);
  }

  /** The built-in models, with the weights that were loaded for them. */
  public static StanceModels with(LinearModel linear) {
    return new StanceModels(List.of(new CueModel(), linear));
  }

  /** These, and one more if there is one. */
  public StanceModels and(Optional<StanceModel> another) {
    List<StanceModel> more = new ArrayList<>(all);
    another.ifPresent(more::add);
    return new StanceModels(more);
  }

  /** Names and versions of all models: what a run depends on beside settings and rules. */
  public String versions() {
    return all.stream()
        .map(model -> model.name() + " " + model.version())
        .collect(Collectors.joining("\n"));
  }

  /** All models. */
  public List<StanceModel> all() {
    return all;
  }
}
