package marsad.bench;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer.Form;
import java.util.List;
import marsad.pages.PageCutter;
import marsad.settings.ConfFiles;
import marsad.settings.PageRulesFile;
import marsad.tables.Page;
import marsad.text.Normalizer;
import marsad.text.Profile;
import marsad.text.SentenceSplitter;
import marsad.text.Tokenizer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Folding, words, sentences and pages; beside the JDK, ICU and Lucene. */
@State(Scope.Benchmark)
public class TextBenchmark {
  private static final Normalizer2 ICU = Normalizer2.getNFKCInstance();

  private final ArabicNormalizer lucene = new ArabicNormalizer();
  private final ArabicAnalyzer analyzer = new ArabicAnalyzer();
  private String[] texts = {};
  private byte[][] bytes = {};
  private Page[] pages = {};
  private PageCutter cutter =
      PageCutter.of(
          PageRulesFile.regionMarkers(ConfFiles.inJar()), PageRulesFile.outlets(ConfFiles.inJar()));

  @Setup
  public void write() {
    texts = Articles.texts(List.of());
    bytes = new byte[texts.length][];
    pages = new Page[texts.length];
    for (int i = 0; i < texts.length; i++) {
      bytes[i] = texts[i].getBytes(StandardCharsets.UTF_8);
      pages[i] = page(i, texts[i]);
    }
  }

  private static Page page(int number, String text) {
    String id = "page-" + number;
    return new Page(id, "bench", id, id, null, "bench", null, null, null, text, "ar", 0);
  }

  @Benchmark
  public void decode(Blackhole out) {
    for (byte[] one : bytes) {
      out.consume(new String(one, StandardCharsets.UTF_8));
    }
  }

  @Benchmark
  public void jdkNfkc(Blackhole out) {
    for (String text : texts) {
      out.consume(java.text.Normalizer.normalize(text, Form.NFKC));
    }
  }

  @Benchmark
  public void icuNfkc(Blackhole out) {
    for (String text : texts) {
      out.consume(ICU.normalize(text));
    }
  }

  @Benchmark
  public void luceneNormalizer(Blackhole out) {
    for (String text : texts) {
      char[] letters = text.toCharArray();
      out.consume(new String(letters, 0, lucene.normalize(letters, letters.length)));
    }
  }

  @Benchmark
  public void luceneAnalyzer(Blackhole out) {
    for (String text : texts) {
      try (TokenStream tokens = analyzer.tokenStream("text", new StringReader(text))) {
        tokens.reset();
        int words = 0;
        while (tokens.incrementToken()) {
          words++;
        }
        tokens.end();
        out.consume(words);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Benchmark
  public void normalize(Blackhole out) {
    for (String text : texts) {
      out.consume(Normalizer.normalize(text, Profile.FOLD));
    }
  }

  @Benchmark
  public void normalizeWithOffsets(Blackhole out) {
    for (String text : texts) {
      out.consume(Normalizer.withOffsets(text, Profile.FOLD));
    }
  }

  @Benchmark
  public void tokens(Blackhole out) {
    for (String text : texts) {
      out.consume(Tokenizer.tokens(text, Profile.FOLD));
    }
  }

  @Benchmark
  public void sentences(Blackhole out) {
    for (String text : texts) {
      out.consume(SentenceSplitter.sentences(text));
    }
  }

  @Benchmark
  public void cutPages(Blackhole out) {
    for (Page page : pages) {
      out.consume(cutter.cut(page));
    }
  }
}
