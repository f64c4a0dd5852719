package marsad.pages;

import java.util.List;
import java.util.Optional;
import marsad.tables.DateSource;
import marsad.tables.Region;
import marsad.text.DateExpression;

/** The day an article itself tells: in its dateline. */
final class WrittenDay {
  private static final double DATELINE = 0.85;

  private WrittenDay() {}

  static Optional<PageDates.ArticleDay> of(FoldedPage folded, List<Placed> parts) {
    for (Placed part : parts) {
      if (part.is(Region.DATELINE)) {
        for (DateExpression day :
            DayReader.days(folded, part.piece().begin(), part.piece().end())) {
          return Optional.of(new PageDates.ArticleDay(day.day(), DateSource.DATELINE, DATELINE));
        }
      }
    }
    return Optional.empty();
  }
}
