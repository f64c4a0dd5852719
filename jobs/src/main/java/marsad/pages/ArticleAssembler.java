package marsad.pages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import marsad.tables.Article;
import marsad.tables.ArticlePart;
import marsad.tables.Page;
import marsad.tables.Region;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Puts the articles of a page together from its placed pieces. */
final class ArticleAssembler implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Origins origins;

  ArticleAssembler(RegionMarkers markers, Outlets outlets) {
    this.origins = new Origins(markers, outlets);
  }

  /** The articles that have text or a title of their own, the page's own first. */
  List<Article> articles(Page page, FoldedPage folded, List<Placed> parts) {
    List<Article> articles = new ArrayList<>();
    int last = 0;
    for (Placed part : parts) {
      Integer number = part.article();
      last = number == null ? last : Math.max(last, number);
    }
    List<List<Placed>> byArticle = new ArrayList<>();
    for (int number = 0; number <= last; number++) {
      byArticle.add(new ArrayList<>());
    }
    for (Placed part : parts) {
      Integer number = part.article();
      if (number != null) {
        byArticle.get(number).add(part);
      }
    }
    for (int number = 0; number <= last; number++) {
      Article article = article(page, folded, byArticle.get(number), number);
      if (number > 0 || !article.text().isEmpty() || article.title() != null) {
        articles.add(article);
      }
    }
    return articles;
  }

  private Article article(Page page, FoldedPage folded, List<Placed> parts, int number) {
    boolean isMain = number == 0;
    String given = isMain ? page.title() : null;
    String title = given != null && !given.isBlank() ? given.strip() : headline(folded, parts);
    String text = text(folded, parts);
    Origins.Origin origin = origins.of(page, folded, parts, isMain);
    PageDates.ArticleDay day =
        PageDates.of(page, folded, parts, isMain ? origin.zone() : null, isMain);
    return new Article(
        page.pageId() + "-" + number,
        page.pageId(),
        number,
        isMain ? ArticlePart.MAIN : ArticlePart.EMBEDDED,
        title,
        origin.outlet(),
        origin.via(),
        origin.agencies(),
        origin.dateline(),
        day.publishedOn(),
        day.source(),
        day.confidence(),
        text,
        words(title) + words(text),
        day.month());
  }

  private static @Nullable String headline(FoldedPage folded, List<Placed> parts) {
    for (Placed part : parts) {
      if (part.is(Region.HEADLINE)) {
        return folded.rawText(part.piece().begin(), part.piece().end());
      }
    }
    return null;
  }

  private static String text(FoldedPage folded, List<Placed> parts) {
    StringBuilder text = new StringBuilder();
    for (Placed part : parts) {
      if (part.is(Region.BODY)) {
        text.append(text.isEmpty() ? "" : "\n");
        text.append(folded.rawText(part.piece().begin(), part.piece().end()));
      }
    }
    return text.toString();
  }

  private static int words(@Nullable String text) {
    return text == null ? 0 : Tokenizer.tokens(text, Profile.FOLD).size();
  }
}
