package marsad.testing;

import java.time.LocalDate;
import java.util.List;
import marsad.tables.Act;
import marsad.tables.Article;
import marsad.tables.ArticlePart;
import marsad.tables.DateSource;
import marsad.tables.EntityKind;
import marsad.tables.Leaning;
import marsad.tables.Modality;
import marsad.tables.Statement;
import marsad.tables.Voice;
import marsad.text.Span;
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

  /** What Michel Aoun says, as a fact and in his own name, of a country or of nothing known. */
  public static Statement statement(
      String id, Act act, String cue, Leaning leaning, @Nullable String targetId, Span place) {
    return new Statement(
        id,
        id.substring(0, id.lastIndexOf('-')),
        "a",
        "michel-aoun",
        EntityKind.LEADER,
        Voice.INDIRECT,
        null,
        null,
        List.of(),
        act,
        cue,
        targetId,
        targetId == null ? null : EntityKind.COUNTRY,
        leaning,
        false,
        false,
        Modality.FACT,
        place.begin(),
        place.end(),
        "verb-name-actor");
  }
}
