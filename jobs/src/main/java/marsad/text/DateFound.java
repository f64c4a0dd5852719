package marsad.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import marsad.text.DateExpression.Kind;
import org.jspecify.annotations.Nullable;

/** A date as read, and the token behind it. */
record DateFound(
    Kind kind,
    DateReading reading,
    @Nullable DayOfWeek weekday,
    @Nullable LocalTime time,
    int next) {
  @Nullable LocalDate day() {
    return reading instanceof DateReading.FullDay full ? full.day() : null;
  }

  DateFound upTo(int end) {
    return new DateFound(kind, reading, weekday, time, end);
  }

  DateFound onWeekday(DayOfWeek named) {
    return new DateFound(kind, reading, named, time, next);
  }

  DateFound at(LocalTime clock, int end) {
    return new DateFound(kind, reading, weekday, clock, end);
  }

  /** A whole date. */
  static DateFound whole(LocalDate date, boolean isHijri, int next) {
    return new DateFound(
        isHijri ? Kind.HIJRI : Kind.DAY, new DateReading.FullDay(date), null, null, next);
  }
}
