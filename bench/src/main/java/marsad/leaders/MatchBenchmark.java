package marsad.leaders;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import marsad.bench.Articles;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import marsad.text.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Matching alone, on folded text: written forms with and without clitics; and with the titles
 * around them. Beside it a double-array trie with the same forms, which knows neither words nor
 * clitics.
 */
@State(Scope.Benchmark)
public class MatchBenchmark {
  @Param({"gazetteer", "2000", "20000"})
  public String forms = "";

  private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
  private Lexicon lexicon = Lexicon.of(FormSet.of("1").leaders(), FormSet.of("1").words());
  private Tokens[] texts = {};
  private char[][] letters = {};

  @Setup
  public void read() {
    FormSet set = FormSet.of(forms);
    lexicon = Lexicon.of(set.leaders(), set.words());
    trie.build(set.spellings());
    String[] raw = Articles.texts(set.inTexts());
    texts = new Tokens[raw.length];
    letters = new char[raw.length][];
    for (int i = 0; i < raw.length; i++) {
      texts[i] = Tokenizer.tokens(raw[i], Profile.FOLD);
      letters[i] = texts[i].source().text().toCharArray();
    }
  }

  @Benchmark
  public void doubleArrayTrie(Blackhole out) {
    for (char[] text : letters) {
      int[] hits = {0};
      trie.parseText(text, (begin, end, leader) -> hits[0]++);
      out.consume(hits[0]);
    }
  }

  @Benchmark
  public void names(Blackhole out) {
    for (Tokens text : texts) {
      ArticleScan scan = new ArticleScan(lexicon);
      scan.findNames(new Segment(lexicon, text, false));
      out.consume(scan.hits);
    }
  }

  @Benchmark
  public void namesAndTitles(Blackhole out) {
    for (Tokens text : texts) {
      ArticleScan scan = new ArticleScan(lexicon);
      Segment segment = new Segment(lexicon, text, false);
      scan.findNames(segment);
      scan.findTitles(segment);
      out.consume(scan);
    }
  }
}
