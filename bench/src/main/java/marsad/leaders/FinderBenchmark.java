package marsad.leaders;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import marsad.bench.Articles;
import marsad.pages.ArticleSentences;
import marsad.text.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The finder as a whole, and the chain from bytes to matches. */
@State(Scope.Benchmark)
public class FinderBenchmark {
  private static final LocalDate DAY = LocalDate.of(2015, 7, 21);

  private MentionFinder finder =
      MentionFinder.of(FormSet.of("1").leaders(), FormSet.of("1").words());
  private byte[][] bytes = {};
  private ArticleText[] articles = {};

  @Setup
  public void read() {
    FormSet set = FormSet.of("gazetteer");
    finder = MentionFinder.of(set.leaders(), set.words());
    String[] texts = Articles.texts(set.inTexts());
    bytes = new byte[texts.length][];
    articles = new ArticleText[texts.length];
    for (int i = 0; i < texts.length; i++) {
      String id = "article-" + i;
      bytes[i] = texts[i].getBytes(StandardCharsets.UTF_8);
      articles[i] =
          new ArticleText(id, null, texts[i], DAY, ArticleSentences.of(id, null, texts[i]));
    }
  }

  /** Decode, fold, sentences, tokens, matches. */
  @Benchmark
  public void chain(Blackhole out) {
    for (byte[] one : bytes) {
      String text = new String(one, StandardCharsets.UTF_8);
      out.consume(SentenceSplitter.sentences(text));
      out.consume(new ArticleScan(finder.lexicon(), null, text));
    }
  }

  /** The same, and who each match is. */
  @Benchmark
  public void chainWithResolution(Blackhole out) {
    for (byte[] one : bytes) {
      String text = new String(one, StandardCharsets.UTF_8);
      List<marsad.tables.Sentence> sentences = ArticleSentences.of("article", null, text);
      out.consume(finder.find(new ArticleText("article", null, text, DAY, sentences)));
    }
  }

  @Benchmark
  public void find(Blackhole out) {
    for (ArticleText article : articles) {
      out.consume(finder.find(article));
    }
  }
}
