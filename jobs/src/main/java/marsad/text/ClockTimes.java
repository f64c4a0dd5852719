package marsad.text;

import java.time.LocalTime;
import marsad.text.DateWords.Role;
import org.jspecify.annotations.Nullable;

/** Reads the time of day behind a date: «- 11:04 مساءً», {@code T11:04:05Z}. */
final class ClockTimes {
  private static final String EVENING = "مساء";
  private static final String BETWEEN = " ,-|():.";

  /** A time and the token behind it. */
  record ClockTime(LocalTime time, int next) {}

  private final DateTokens tokens;

  ClockTimes(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** The time that begins at this token, right behind the one before it. */
  @Nullable ClockTime after(int next) {
    int i = next;
    while (tokens.gapIs(i - 1, BETWEEN) && tokens.is(i, Role.HOUR)) {
      i++;
    }
    int hour = tokens.gapIs(i - 1, BETWEEN) ? tokens.number(i, 0, 23) : -1;
    int minute =
        tokens.separator(i) == ':' && tokens.length(i + 1) == 2 ? tokens.number(i + 1, 0, 59) : -1;
    if (hour < 0 || minute < 0) {
      return null;
    }
    int second = tokens.separator(i + 1) == ':' ? tokens.number(i + 2, 0, 59) : -1;
    return withHalf(LocalTime.of(hour, minute, Math.max(0, second)), second < 0 ? i + 2 : i + 3);
  }

  private ClockTime withHalf(LocalTime time, int next) {
    int i = next;
    boolean isAfternoon = tokens.is(i, Role.AFTERNOON) || tokens.is(i, Role.GREGORIAN_SIGN);
    boolean isMorning = tokens.is(i, Role.MORNING);
    if (tokens.gapIs(i - 1, " ") && (isAfternoon || isMorning)) {
      i++;
    } else {
      isAfternoon = false;
      isMorning = false;
    }
    if (tokens.gapIs(i - 1, " ") && tokens.is(i, Role.ZONE)) {
      i++;
    }
    // Scraped text glues the half to the next word: «2:32 مساءًوقال». The word stays outside.
    isAfternoon |= i == next && tokens.gapIs(i - 1, " ") && tokens.startsWith(i, EVENING);
    boolean toAfternoon = isAfternoon && time.getHour() < 12;
    boolean toMidnight = isMorning && time.getHour() == 12;
    return new ClockTime(
        toAfternoon ? time.plusHours(12) : toMidnight ? time.minusHours(12) : time, i);
  }
}
