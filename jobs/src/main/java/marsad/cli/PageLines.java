package marsad.cli;

import java.io.PrintWriter;
import java.util.Locale;
import marsad.pages.PageCut;
import marsad.pages.PageCutter;
import marsad.tables.Article;
import marsad.tables.Block;
import marsad.tables.Page;

/** Prints how a page was cut: its regions in order, then each article with its candidates. */
final class PageLines {
  private static final int EXCERPT = 70;

  private final PageCutter cutter;
  private final ExplanationLines articles;
  private final PrintWriter out;

  PageLines(PageCutter cutter, ExplanationLines articles, PrintWriter out) {
    this.cutter = cutter;
    this.articles = articles;
    this.out = out;
  }

  void print(Page page) {
    PageCut cut = cutter.cut(page);
    out.println("Regions (first and last character, region, article, beginning):");
    for (Block block : cut.blocks()) {
      out.println(line(page, block));
    }
    if (cut.articles().isEmpty()) {
      out.println("The page holds no article.");
    }
    for (Article article : cut.articles()) {
      out.println();
      articles.print(StoredTexts.text(article));
    }
  }

  private static String line(Page page, Block block) {
    Integer article = block.articleNo();
    return String.format(
        Locale.ROOT,
        "  %6d %6d  %-9s %-2s  %s",
        block.begin(),
        block.end(),
        block.region().name().toLowerCase(Locale.ROOT),
        article == null ? "-" : article.toString(),
        excerpt(page.text().substring(block.begin(), block.end())));
  }

  private static String excerpt(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT - 1) + "…";
  }
}
