package marsad.stance;

import java.util.Locale;
import java.util.Optional;
import marsad.tables.Polarity;
import org.jspecify.annotations.Nullable;

/** What a statement may be labelled with: a side, or that no side is taken at all. */
public enum StanceLabel {
  FAVOR(Polarity.FAVOR),
  AGAINST(Polarity.AGAINST),
  CONDITIONAL(Polarity.CONDITIONAL),
  NEUTRAL(Polarity.NEUTRAL),
  /** The words hold no stance of this holder toward this target. */
  NONE(null);

  private final @Nullable Polarity polarity;

  StanceLabel(@Nullable Polarity polarity) {
    this.polarity = polarity;
  }

  /** The label of a side. */
  public static StanceLabel of(Polarity polarity) {
    return valueOf(polarity.name());
  }

  /** The label of a reading; none where a model says nothing. */
  public static StanceLabel of(Optional<StanceReading> reading) {
    return reading.map(r -> of(r.polarity())).orElse(NONE);
  }

  /** The side; empty where none is taken. */
  public Optional<Polarity> polarity() {
    return Optional.ofNullable(polarity);
  }

  /** The name in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
