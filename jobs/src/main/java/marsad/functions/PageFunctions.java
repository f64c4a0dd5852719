package marsad.functions;

import java.time.LocalDate;
import marsad.pages.PageCutter;
import marsad.settings.ConfFiles;
import marsad.settings.PageRulesFile;
import marsad.spark.SqlValues;
import marsad.tables.Article;
import marsad.tables.Page;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** What SQL calls to cut a page into its articles. */
public final class PageFunctions {
  static final DataType ARTICLE =
      DataType.fromDDL(
          "article_no INT NOT NULL, part STRING NOT NULL, title STRING, outlet STRING,"
              + " published_on DATE, date_source STRING NOT NULL, text STRING NOT NULL");

  static final DataType ARTICLES = DataTypes.createArrayType(ARTICLE, false);

  private PageFunctions() {}

  /** Built at first use in each JVM, since it is large and does not change. */
  private static final class Holder {
    private static final PageCutter CUTTER =
        PageCutter.of(
            PageRulesFile.regionMarkers(ConfFiles.inJar()),
            PageRulesFile.outlets(ConfFiles.inJar()));
  }

  /** The articles of a page of which nothing is known but its text. */
  public static ArrayData pageArticles(UTF8String text) {
    Page page =
        new Page("page", "", "page", "", null, null, null, null, null, text.toString(), "ar", 0);
    return SqlValues.structs(Holder.CUTTER.cut(page).articles(), PageFunctions::fields);
  }

  private static @Nullable Object[] fields(Article article) {
    @Nullable LocalDate day = article.publishedOn();
    return new @Nullable Object[] {
      article.articleNo(),
      SqlValues.name(article.part()),
      SqlValues.text(article.title()),
      SqlValues.text(article.outlet()),
      day == null ? null : (int) day.toEpochDay(),
      SqlValues.name(article.dateSource()),
      SqlValues.text(article.text())
    };
  }
}
