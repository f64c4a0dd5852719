package marsad.testing;

import java.time.LocalDate;
import java.util.List;
import marsad.tables.Article;
import marsad.tables.ArticlePart;
import marsad.tables.DateSource;
import org.jspecify.annotations.Nullable;

/** Rows of which a test says only what it is about. */
public final class Some {
  private Some() {}

  /** The main article of a page, untitled; its day, if any, is the page's. */
  public static Article article(
      String id, @Nullable LocalDate day, @Nullable String outlet, String text) {
    return new Article(
        id,
        "p",
        0,
        ArticlePart.MAIN,
        null,
        outlet,
        null,
        List.of(),
        null,
        day,
        day == null ? DateSource.NONE : DateSource.FIELD,
        day == null ? 0 : 1,
        text,
        0,
        0);
  }
}
