package marsad.leaders;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the titles before a name are a leader's own, and how much they say. */
final class OwnTitles {
  private static final Set<String> SERVANTS =
      Set.of(
          "spokesperson",
          "foreign-spokesperson",
          "vice-president",
          "deputy-prime-minister",
          "national-security-adviser");
  private static final int PLACE_AND_DAY = 6;
  private static final int PLACE = 4;
  private static final int DAY = 3;
  private static final int OFFICE = 2;

  private final Lexicon lexicon;
  private final Terms terms;
  private final @Nullable LocalDate day;

  OwnTitles(Lexicon lexicon, Terms terms, @Nullable LocalDate day) {
    this.lexicon = lexicon;
    this.terms = terms;
    this.day = day;
  }

  /** The titles nearest to the name that fit the leader, as far as they fit. */
  List<TitleReading> of(NameHit hit, int leader) {
    TitleChain chain = hit.before;
    if (chain == null) {
      return List.of();
    }
    List<TitleReading> readings = chain.readings();
    int first = readings.size();
    while (first > 0 && isOwn(hit, leader, readings.get(first - 1))) {
      first--;
    }
    return readings.subList(first, readings.size());
  }

  /** Whether several titles stand before the name and all of them fit the leader. */
  boolean isWhole(NameHit hit, int leader) {
    TitleChain chain = hit.before;
    return chain != null
        && chain.readings().size() > 1
        && chain.readings().stream().allMatch(title -> terms.fits(leader, title));
  }

  /**
   * A title that fits, or says nothing of an office, or is of the leader's country and not known to
   * be anybody else's on that day.
   */
  private boolean isOwn(NameHit hit, int leader, TitleReading title) {
    if (terms.fits(leader, title)) {
      return true;
    }
    if (title.place() < 0) {
      return !isServants(title);
    }
    boolean isHome = terms.isOf(leader, title.place());
    LocalDate on = day;
    String place = lexicon.leaders.places().get(title.place()).id();
    boolean isTaken =
        on != null
            && title.offices().stream()
                .anyMatch(office -> lexicon.leaders.holder(office, place, on).isPresent());
    boolean isEmployers =
        hit.segment.contextBefore(title.begin()).contains(NameContext.Kind.EMPLOYER);
    return isHome && !isTaken && !isEmployers;
  }

  /** «المتحدث باسم الرئيس»: the name behind may be the master's. */
  static boolean isServants(TitleReading title) {
    return title.noun().beforeName().stream().anyMatch(SERVANTS::contains);
  }

  /**
   * How much the titles before a name speak for a leader: 0 nothing, 6 the office held that day.
   */
  int score(NameHit hit, int leader) {
    int score = 0;
    for (TitleReading title : of(hit, leader)) {
      if (title.use() == TitleReading.Use.COUNTERPART && title.place() < 0) {
        continue;
      }
      if (terms.fits(leader, title)) {
        boolean isNow = terms.fitsNow(leader, title.noun().beforeName());
        if (title.noun().shape().isCommon() && title.place() < 0 && !isNow) {
          continue;
        }
        score = Math.max(score, score(title.place() >= 0, isNow));
      }
    }
    return score;
  }

  private static int score(boolean hasPlace, boolean isNow) {
    if (hasPlace) {
      return isNow ? PLACE_AND_DAY : PLACE;
    }
    return isNow ? DAY : OFFICE;
  }
}
