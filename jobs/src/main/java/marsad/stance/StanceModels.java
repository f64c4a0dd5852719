package marsad.stance;

import java.util.List;

/** The models that are there; a new one is a class and a line here. */
public final class StanceModels {
  private static final List<StanceModel> ALL = List.of(new CueModel());

  private StanceModels() {}

  /** All models, whose readings stand side by side. */
  public static List<StanceModel> all() {
    return ALL;
  }
}
