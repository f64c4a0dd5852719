package marsad.steps;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marsad.leaders.MentionFinder;
import marsad.leaders.NameForms;
import marsad.leaders.UnknownNames;
import marsad.pages.ArticleSentences;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Sentence;
import marsad.tables.UnknownName;
import org.apache.spark.sql.Dataset;

/**
 * Finds names behind titles of leaders that the gazetteer may lack.
 *
 * <p>Reads {@code articles}; writes {@code unknown_names}: one row per article, title and unknown
 * name behind it.
 */
public final class FindUnknownNames {
  private FindUnknownNames() {}

  /** The unknown names of the articles. */
  public static Dataset<UnknownName> from(Dataset<Article> articles, MentionFinder finder) {
    UnknownNames names = UnknownNames.to(finder);
    return Datasets.flatMap(articles, UnknownName.class, article -> of(article, names));
  }

  private static Iterator<UnknownName> of(Article article, UnknownNames names) {
    List<UnknownNames.Unknown> unknown = names.find(article.title(), article.text());
    if (unknown.isEmpty()) {
      return Collections.emptyIterator();
    }
    List<Sentence> sentences = ArticleSentences.of(article);
    Map<List<String>, UnknownName> pairs = new LinkedHashMap<>();
    for (UnknownNames.Unknown one : unknown) {
      String folded = String.join(" ", NameForms.folded(one.name()));
      UnknownName first =
          new UnknownName(
              article.articleId(),
              sentence(one, article, sentences),
              one.title(),
              one.name(),
              folded,
              one.hasPlace(),
              1);
      pairs.merge(List.of(one.title(), folded), first, (a, b) -> again(a));
    }
    return pairs.values().iterator();
  }

  private static UnknownName again(UnknownName name) {
    return new UnknownName(
        name.articleId(),
        name.sentenceId(),
        name.title(),
        name.name(),
        name.foldedName(),
        name.hasPlace(),
        name.mentions() + 1);
  }

  private static String sentence(
      UnknownNames.Unknown name, Article article, List<Sentence> sentences) {
    return sentences.stream()
        .filter(s -> s.isTitle() == name.isTitle())
        .filter(s -> s.begin() <= name.begin() && name.begin() < s.end())
        .map(Sentence::sentenceId)
        .findFirst()
        .orElse(article.articleId() + "-0");
  }
}
