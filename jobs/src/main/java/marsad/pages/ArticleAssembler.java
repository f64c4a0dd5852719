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
  List<Article> articles(Page page, FoldedPage folded, List<Placed> placed) {
    List<Article> articles = new ArrayList<>();
    for (ArticleParts parts : ArticleParts.of(placed)) {
      Article article = article(page, folded, parts);
      if (!parts.isMain() || !article.text().isEmpty() || article.title() != null) {
        articles.add(article);
      }
    }
    return articles;
  }

  private Article article(Page page, FoldedPage folded, ArticleParts article) {
    int number = article.number();
    boolean isMain = article.isMain();
    List<Placed> parts = article.own();
    String given = isMain ? page.title() : null;
    String title = given != null && !given.isBlank() ? given.strip() : headline(folded, parts);
    String text = text(folded, parts);
    Origins.Origin origin = origins.of(page, folded, parts, isMain);
    PageDates.ArticleDay day = PageDates.of(page, folded, article, origin.zone());
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
        words(folded, title, parts),
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

  /** Words of title and text; those of the text are counted where the page was folded already. */
  private static int words(FoldedPage folded, @Nullable String title, List<Placed> parts) {
    int words = title == null ? 0 : Tokenizer.tokens(title, Profile.FOLD).size();
    for (Placed part : parts) {
      if (part.is(Region.BODY)) {
        words += folded.tokens(part.piece().begin(), part.piece().end());
      }
    }
    return words;
  }
}
