package marsad.stance;

import java.util.List;

/** The models whose readings stand side by side; a new one is a class and a line here. */
public final class StanceModels {
  private final List<StanceModel> all;

  private StanceModels(List<StanceModel> all) {
    this.all = List.copyOf(all);
  }

  /** All models, with the weights that were loaded for them. */
  public static StanceModels with(LinearModel linear) {
    return new StanceModels(List.of(new CueModel(), linear));
  }

  /** All models. */
  public List<StanceModel> all() {
    return all;
  }
}
