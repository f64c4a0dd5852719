package marsad.pages;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import marsad.tables.DateSource;
import marsad.tables.Region;
import marsad.text.DateExpression;
import marsad.text.DateReading.DaysAway;
import org.jspecify.annotations.Nullable;

/**
 * The day an article itself tells: in its dateline, or by «today» or «yesterday» in its lead. A
 * date alone in the text is none of the article's: most tell the day of something long past.
 */
final class WrittenDay {
  private static final double DATELINE = 0.85;
  private static final double TODAY_CHECKED = 0.8;
  private static final double TODAY = 0.7;
  private static final double AFTER_TEASER = 0.6;

  private WrittenDay() {}

  static Optional<PageDates.ArticleDay> of(FoldedPage page, ArticleParts article) {
    return inDateline(page, article.own())
        .or(() -> lead(article.own()).flatMap(lead -> inLead(page, lead, article)));
  }

  private static Optional<PageDates.ArticleDay> inDateline(FoldedPage page, List<Placed> parts) {
    for (Placed part : parts) {
      if (part.is(Region.DATELINE)) {
        for (DateExpression day : DayReader.days(page, part.piece().begin(), part.piece().end())) {
          return Optional.of(new PageDates.ArticleDay(day.day(), DateSource.DATELINE, DATELINE));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Piece> lead(List<Placed> parts) {
    return parts.stream().filter(part -> part.is(Region.BODY)).map(Placed::piece).findFirst();
  }

  private static Optional<PageDates.ArticleDay> inLead(
      FoldedPage page, Piece lead, ArticleParts article) {
    LocalDate teased = article.isMain() ? null : latest(page, article.teasers());
    if (teased == null && !DayReader.holdsDigit(page, lead.begin(), lead.end())) {
      return Optional.empty();
    }
    List<DateExpression> dates = DayReader.all(page, lead.begin(), lead.end());
    Optional<PageDates.ArticleDay> today = todayWithDate(page, lead.begin(), dates);
    return today.isPresent() || teased == null ? today : onWeekdayAfter(teased, dates);
  }

  /** «اليوم الاثنين 3 يونيو 2024», «أمس الأحد 2 يونيو 2024»; a wrong weekday spoils it. */
  private static Optional<PageDates.ArticleDay> todayWithDate(
      FoldedPage page, int from, List<DateExpression> dates) {
    for (int i = 0; i + 1 < dates.size(); i++) {
      DateExpression day = dates.get(i + 1);
      int gap = from + day.begin();
      boolean isBeside = page.nextWordCharacter(from + dates.get(i).end(), gap) == gap;
      if (dates.get(i).reading() instanceof DaysAway away
          && isNear(away)
          && isBeside
          && day.kind() == DateExpression.Kind.DAY
          && day.day() != null
          && !day.contradictsWeekday()) {
        double confidence = day.weekday() == null ? TODAY : TODAY_CHECKED;
        LocalDate written = day.day().minusDays(away.days());
        return Optional.of(new PageDates.ArticleDay(written, DateSource.TEXT, confidence));
      }
    }
    return Optional.empty();
  }

  /**
   * A teaser inside an article is no younger than it and seldom a week older: «اليوم الاثنين» next
   * to one of «20 أبريل 2025» is the Monday on that day or after it.
   */
  private static Optional<PageDates.ArticleDay> onWeekdayAfter(
      LocalDate teased, List<DateExpression> dates) {
    for (DateExpression date : dates) {
      if (date.weekday() != null && date.reading() instanceof DaysAway away && isNear(away)) {
        LocalDate written =
            teased.with(TemporalAdjusters.nextOrSame(date.weekday().minus(away.days())));
        return Optional.of(new PageDates.ArticleDay(written, DateSource.TEXT, AFTER_TEASER));
      }
    }
    return Optional.empty();
  }

  /** Today or yesterday. */
  private static boolean isNear(DaysAway away) {
    return away.days() == 0 || away.days() == -1;
  }

  private static @Nullable LocalDate latest(FoldedPage page, List<Piece> teasers) {
    LocalDate latest = null;
    for (Piece teaser : teasers) {
      if (teaser.is(Region.TEASER)) {
        for (DateExpression date : DayReader.days(page, teaser.begin(), teaser.end())) {
          LocalDate day = date.day();
          latest = latest == null || (day != null && day.isAfter(latest)) ? day : latest;
        }
      }
    }
    return latest;
  }
}
