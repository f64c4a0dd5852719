package marsad.leaders;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import marsad.tables.Tenure;
import org.jspecify.annotations.Nullable;

/** What a leader has been by the day of an article. */
final class Terms {
  /** A title may be used a little before its bearer takes office. */
  private static final int DAYS_AHEAD = 90;

  /** Who takes his first office more than a year later is somebody else, or no leader yet. */
  private static final int DAYS_LONG_AHEAD = 365;

  private final Lexicon lexicon;
  private final @Nullable LocalDate day;

  Terms(Lexicon lexicon, @Nullable LocalDate day) {
    this.lexicon = lexicon;
    this.day = day;
  }

  /** Tenures of a leader. */
  List<Tenure> of(int leader) {
    return lexicon.leaders.tenuresOf(lexicon.leaders.leaders().get(leader).leaderId());
  }

  /** Whether the leader holds or held one of the offices, there or (for NOWHERE) anywhere. */
  boolean fits(int leader, TitleReading title) {
    if (title.use() == TitleReading.Use.COUNTERPART) {
      return title.place() < 0 || isOf(leader, title.place());
    }
    Set<String> offices = title.noun().beforeName();
    for (Tenure tenure : of(leader)) {
      if (offices.contains(tenure.office())
          && (title.place() < 0 || isAt(tenure, title.place()))
          && hasBegun(tenure)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the leader holds one of the offices on the article's day. */
  boolean fitsNow(int leader, Set<String> offices) {
    LocalDate on = day;
    if (on == null) {
      return false;
    }
    for (Tenure tenure : of(leader)) {
      if (offices.contains(tenure.office()) && tenure.covers(on)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a leader belongs to a place by file or by any tenure. */
  boolean isOf(int leader, int place) {
    String id = lexicon.leaders.places().get(place).id();
    if (lexicon.leaders.leaders().get(leader).country().equals(id)) {
      return true;
    }
    for (Tenure tenure : of(leader)) {
      if (tenure.country().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the leader holds any office on the article's day. */
  boolean isInOffice(int leader) {
    LocalDate on = day;
    return on != null
        && lexicon.leaders.isInOffice(lexicon.leaders.leaders().get(leader).leaderId(), on);
  }

  /** Whether the article is older by more than a year than all that is known of the leader. */
  boolean isLongBefore(int leader) {
    LocalDate on = day;
    return on != null
        && of(leader).stream()
            .noneMatch(tenure -> tenure.from().isBefore(on.plusDays(DAYS_LONG_AHEAD)));
  }

  private boolean isAt(Tenure tenure, int place) {
    return lexicon.leaders.places().get(place).id().equals(tenure.country());
  }

  private boolean hasBegun(Tenure tenure) {
    return day == null || !tenure.from().isAfter(day.plusDays(DAYS_AHEAD));
  }
}
