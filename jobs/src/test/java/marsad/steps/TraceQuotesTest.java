package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.Mention;
import marsad.tables.MentionKind;
import marsad.tables.Quotation;
import marsad.tables.QuoteSpread;
import marsad.tables.Sentence;
import marsad.testing.LocalSpark;
import marsad.testing.Some;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TraceQuotesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 14);
  private static final String QUOTED = "لا سلام بلا عدالة ولا عدالة بلا حقيقة";

  private final List<Article> articles = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<ArticleStory> stories = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private void article(
      String id, String original, @Nullable LocalDate day, String outlet, String sentence) {
    articles.add(Some.article(id, day, outlet, sentence));
    sentences.add(new Sentence(id + "-1", id, 1, 1, 0, sentence.length(), sentence, false, false));
    stories.add(new ArticleStory(id, original, original));
  }

  private void name(String article, int begin, int end, String leader) {
    mentions.add(
        new Mention(
            article,
            article + "-1",
            begin,
            end,
            leader,
            leader,
            MentionKind.NAME,
            true,
            true,
            1,
            "name"));
  }

  private List<QuoteSpread> trace() {
    return trace(CountedQuotations.all());
  }

  private List<QuoteSpread> trace(CountedQuotations counted) {
    var spark = LocalSpark.session();
    return TraceQuotes.from(
            new TraceQuotes.Tables(
                quotations(),
                Datasets.of(spark, Article.class, articles),
                Datasets.of(spark, ArticleStory.class, stories),
                Datasets.of(spark, Mention.class, mentions)),
            counted)
        .collectAsList();
  }

  private Dataset<Quotation> quotations() {
    return FindQuotations.from(
        Datasets.of(LocalSpark.session(), Sentence.class, sentences).repartition(2));
  }

  @Test
  void followsAQuotationFromItsFirstOutlet() {
    article("a", "a", DAY.plusDays(2), "الراية", "وكتبت: «" + QUOTED + "».");
    article("b", "b", DAY, "الوطن", "قال توتو \"" + QUOTED + "\".");
    article("c", "b", DAY.plusDays(5), "النهار", "قال توتو \"" + QUOTED + "\".");
    name("b", 4, 8, "desmond-tutu");
    name("c", 4, 8, "desmond-tutu");

    List<QuoteSpread> once = trace();
    Collections.reverse(sentences);

    assertThat(once)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.sampleText()).isEqualTo(QUOTED);
              assertThat(row.leaderId()).isEqualTo("desmond-tutu");
              assertThat(row.firstOutlet()).isEqualTo("الوطن");
              assertThat(row.firstSeen()).isEqualTo(DAY);
              assertThat(row.lastSeen()).isEqualTo(DAY.plusDays(5));
              assertThat(row.outlets()).isEqualTo(3);
              assertThat(row.articles()).isEqualTo(3);
              assertThat(row.originals()).isEqualTo(2);
              assertThat(row.variants()).isEqualTo(1);
            });
    assertThat(trace()).isEqualTo(once);
  }

  @Test
  void leavesOutWhatOnlyCopiesOfOneArticleCarry() {
    article("a", "a", DAY, "الراية", "قال «" + QUOTED + "».");
    article("b", "a", DAY, "الوطن", "قال «" + QUOTED + "».");

    assertThat(trace()).isEmpty();
  }

  @Test
  void namesNoSpeakerWhereTwoAreNamedOrTheNameIsInTheQuotation() {
    article("a", "a", null, "الراية", "«" + QUOTED + "».");
    article("b", "b", null, "الوطن", "«" + QUOTED + "».");
    name("a", 4, 8, "desmond-tutu");

    assertThat(trace())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.leaderId()).isNull();
              assertThat(row.firstSeen()).isNull();
              assertThat(row.firstOutlet()).isNull();
            });
  }

  @Test
  void saysWhereEachQuotationStands() {
    String sentence = "قال توتو \"" + QUOTED + "\".";
    article("a", "a", DAY, "الوطن", sentence);

    assertThat(quotations().collectAsList())
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.sentenceId()).isEqualTo("a-1");
              assertThat(quotation.text()).isEqualTo(QUOTED);
              assertThat(sentence.substring(quotation.begin(), quotation.end())).isEqualTo(QUOTED);
            });
  }

  @Test
  void followsThoseOnlyThatChangedArticlesCarryOrCarried() {
    String gone = "من يزرع الريح في أرض جاره يحصد العاصفة";
    article("a", "a", DAY, "الراية", "قال «" + QUOTED + "».");
    article("b", "b", DAY, "الوطن", "قال «" + QUOTED + "».");
    article("c", "c", DAY, "الراية", "قال «" + gone + "».");
    article("d", "d", DAY, "الوطن", "قال «" + gone + "».");

    assertThat(trace(changed("b", quotations())))
        .extracting(QuoteSpread::sampleText)
        .containsExactly(QUOTED);
    assertThat(trace(changed("none", quotations()))).isEmpty();

    Dataset<Quotation> before = quotations();
    sentences.remove(2);
    CountedQuotations changed = changed("c", before);

    assertThat(changed.keys().orElseThrow().count()).isEqualTo(1);
    assertThat(trace(changed)).isEmpty();
  }

  private CountedQuotations changed(String article, Dataset<Quotation> before) {
    Dataset<Row> recounted =
        LocalSpark.session().createDataset(List.of(article), Encoders.STRING()).toDF("article_id");
    return CountedQuotations.changed(recounted, quotations(), before, new Held());
  }
}
