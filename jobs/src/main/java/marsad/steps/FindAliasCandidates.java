package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udaf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import marsad.leaders.Leaders;
import marsad.leaders.MentionFinder;
import marsad.leaders.NameForms;
import marsad.leaders.NearestForms;
import marsad.leaders.UnknownNames;
import marsad.pages.ArticleSentences;
import marsad.spark.Datasets;
import marsad.tables.AliasCandidate;
import marsad.tables.Article;
import marsad.tables.Sentence;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Queues names that the gazetteer may lack.
 *
 * <p>Reads {@code articles}; writes {@code alias_candidates}: one row per title and unknown name
 * behind it. Pairs that occur once are left out: most are slips of the pen; so is what is more
 * often a word than a name, unless a known form is near. Nearest are only forms with the same first
 * letter: other neighbours are other words. Only words and sentence ids are shuffled.
 */
public final class FindAliasCandidates {
  private static final int FEWEST_MENTIONS = 2;

  private FindAliasCandidates() {}

  /** A title and an unknown name in one article. */
  public record InArticle(
      String title, String key, String name, boolean hasPlace, long mentions, String sentenceId) {}

  /** A title and an unknown name in all articles. */
  public record Counted(
      String title,
      String name,
      boolean hasPlace,
      long articles,
      long mentions,
      List<String> evidence) {}

  /** The candidates of the articles. */
  public static Dataset<AliasCandidate> from(Dataset<Article> articles, MentionFinder finder) {
    UnknownNames names = UnknownNames.to(finder);
    Dataset<Row> found =
        Datasets.rows(
            Datasets.flatMap(articles, InArticle.class, article -> of(article, names)),
            InArticle.class);
    Dataset<Row> counted =
        found
            .groupBy("title", "key")
            .agg(
                min("name").as("name"),
                max("has_place").as("has_place"),
                count(lit(1)).as("articles"),
                sum("mentions").as("mentions"),
                udaf(new SmallestTexts(), Encoders.STRING())
                    .apply(col("sentence_id"))
                    .as("evidence"))
            .where(col("mentions").geq(FEWEST_MENTIONS));
    Leaders leaders = finder.leaders();
    return Datasets.flatMapWith(
        Datasets.records(counted, Counted.class),
        AliasCandidate.class,
        () -> NearestForms.of(leaders),
        (forms, pair) -> candidate(pair, forms).stream().iterator());
  }

  private static Iterator<InArticle> of(Article article, UnknownNames names) {
    List<UnknownNames.Unknown> unknown = names.find(article.title(), article.text());
    if (unknown.isEmpty()) {
      return List.<InArticle>of().iterator();
    }
    List<Sentence> sentences = ArticleSentences.of(article);
    Map<List<String>, InArticle> pairs = new LinkedHashMap<>();
    for (UnknownNames.Unknown one : unknown) {
      String key = String.join(" ", NameForms.folded(one.name()));
      InArticle first =
          new InArticle(
              one.title(), key, one.name(), one.hasPlace(), 1, sentence(one, article, sentences));
      pairs.merge(List.of(one.title(), key), first, (a, b) -> again(a));
    }
    return new ArrayList<>(pairs.values()).iterator();
  }

  private static InArticle again(InArticle pair) {
    return new InArticle(
        pair.title(),
        pair.key(),
        pair.name(),
        pair.hasPlace(),
        pair.mentions() + 1,
        pair.sentenceId());
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

  private static Optional<AliasCandidate> candidate(Counted pair, NearestForms forms) {
    String name = pair.name();
    Optional<NearestForms.Near> near =
        forms.to(name).filter(form -> form.form().form().charAt(0) == name.charAt(0));
    if (near.isEmpty() && UnknownNames.isOftenWord(name, pair.hasPlace())) {
      return Optional.empty();
    }
    return Optional.of(
        new AliasCandidate(
            pair.title(),
            pair.name(),
            pair.articles(),
            pair.mentions(),
            near.map(n -> n.form().form()).orElse(null),
            near.map(n -> n.form().leaderId()).orElse(null),
            near.map(NearestForms.Near::distance).orElse(null),
            pair.evidence()));
  }
}
