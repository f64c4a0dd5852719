package marsad.reuse;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days within which articles may tell of one event.
 *
 * @param window most days between two articles, at least 0
 */
public record StoryDays(int window) implements Serializable {
  /** The stretch of articles without a day. */
  public static final int UNDATED = Integer.MIN_VALUE;

  public StoryDays {
    if (window < 0) {
      throw new IllegalArgumentException("A window has 0 days or more, not " + window);
    }
  }

  /**
   * The stretch of days that a day is in. Two days at most {@link #window} apart are in the same
   * stretch or in two that follow each other.
   */
  public int stretch(@Nullable LocalDate day) {
    return day == null ? UNDATED : Math.toIntExact(Math.floorDiv(day.toEpochDay(), window + 1L));
  }

  /** Whether two articles are too far apart; one without a day never is. */
  boolean areFar(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null && apart(a, b) > window;
  }

  static long apart(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
