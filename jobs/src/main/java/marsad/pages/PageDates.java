package marsad.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import marsad.tables.DateSource;
import marsad.tables.Page;
import marsad.tables.Region;
import marsad.text.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * The day of an article. A date line wins over the input's field: it is what readers saw, in the
 * outlet's own zone, while the field of an aggregator is often the time of its copy. A line that
 * tells the last change is believed only without either. An embedded article never takes the page's
 * date: on three of five pages looked at it was months younger.
 */
final class PageDates {
  private static final double LINE_AND_FIELD = 1.0;
  private static final double ONE_ALONE = 0.95;
  private static final double ZONE_APART = 0.9;
  private static final double DISAGREE = 0.7;
  private static final double CHANGED_ONLY = 0.6;

  private PageDates() {}

  static ArticleDay of(Page page, FoldedPage folded, ArticleParts article, @Nullable String zone) {
    List<Placed> parts = article.own();
    Optional<LocalDate> line = line(folded, parts, false);
    Optional<LocalDate> field = article.isMain() ? field(page, zone) : Optional.empty();
    if (line.isPresent()) {
      return new ArticleDay(line.get(), DateSource.LINE, agreement(line.get(), field));
    }
    if (field.isPresent()) {
      return new ArticleDay(field.get(), DateSource.FIELD, ONE_ALONE);
    }
    Optional<ArticleDay> written = WrittenDay.of(folded, article);
    if (written.isPresent()) {
      return written.get();
    }
    return line(folded, parts, true)
        .map(day -> new ArticleDay(day, DateSource.LINE, CHANGED_ONLY))
        .orElse(ArticleDay.UNKNOWN);
  }

  private static double agreement(LocalDate line, Optional<LocalDate> field) {
    if (field.isEmpty()) {
      return ONE_ALONE;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(line, field.get()));
    return apart == 0 ? LINE_AND_FIELD : apart == 1 ? ZONE_APART : DISAGREE;
  }

  /** The input's own local day; its instant only where the outlet's zone is known better. */
  private static Optional<LocalDate> field(Page page, @Nullable String zone) {
    if (page.publishedAt() != null && page.publishedOn() == null && zone != null) {
      return Optional.of(page.publishedAt().atZone(ZoneId.of(zone)).toLocalDate());
    }
    return Optional.ofNullable(page.publishedOn());
  }

  private static Optional<LocalDate> line(
      FoldedPage folded, List<Placed> parts, boolean isOfChange) {
    for (Placed part : parts) {
      boolean changed = part.piece().bare() == MarkerKind.UPDATED;
      if (part.is(Region.DATE) && changed == isOfChange) {
        for (DateExpression day :
            DayReader.days(folded, part.piece().begin(), part.piece().end())) {
          return Optional.ofNullable(day.day());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A day with where it was learnt and how sure it is.
   *
   * @param publishedOn null if not known
   * @param confidence 0 to 1; 0 without a day
   */
  record ArticleDay(@Nullable LocalDate publishedOn, DateSource source, double confidence) {
    static final ArticleDay UNKNOWN = new ArticleDay(null, DateSource.NONE, 0);

    /** Year and month as yyyymm; 0 if undated. */
    int month() {
      return publishedOn == null ? 0 : publishedOn.getYear() * 100 + publishedOn.getMonthValue();
    }
  }
}
