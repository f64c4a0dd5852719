package marsad.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import marsad.reuse.Overlap;
import marsad.reuse.Shingles;
import marsad.spark.SqlValues;
import marsad.text.ArabicMarks;
import marsad.text.Normalizer;
import marsad.text.Profile;
import marsad.text.SentenceSplitter;
import marsad.text.Span;
import marsad.text.Tokenizer;
import marsad.text.Tokens;
import marsad.text.WordHashes;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.unsafe.types.UTF8String;

/** What SQL calls to work on Arabic text. */
public final class TextFunctions {
  static final UTF8String FOLD = UTF8String.fromString("fold");
  private static final UTF8String STRICT = UTF8String.fromString("strict");

  private TextFunctions() {}

  /** The text in the form by which texts are compared. */
  public static UTF8String normalize(UTF8String text, UTF8String profile) {
    return UTF8String.fromString(Normalizer.normalize(text.toString(), profile(profile)));
  }

  /** The text without vowel marks and tatweel. */
  public static UTF8String stripMarks(UTF8String text) {
    String raw = text.toString();
    String stripped = ArabicMarks.strip(raw);
    return stripped.length() == raw.length() ? text : UTF8String.fromString(stripped);
  }

  /** The words and numbers of the text, normalized. */
  public static ArrayData tokens(UTF8String text) {
    Tokens tokens = Tokenizer.tokens(text.toString(), Profile.FOLD);
    List<String> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.text(i));
    }
    return SqlValues.texts(words);
  }

  /** The sentences of the text, as written. */
  public static ArrayData sentences(UTF8String text) {
    String raw = text.toString();
    List<String> sentences = new ArrayList<>();
    for (Span span : SentenceSplitter.sentences(raw)) {
      sentences.add(raw.substring(span.begin(), span.end()));
    }
    return SqlValues.texts(sentences);
  }

  /**
   * How much of their wording two texts share: the Jaccard index of their runs of five words, 0 to
   * 1, as between an article and its copy.
   */
  public static double similarity(UTF8String a, UTF8String b) {
    return Overlap.of(shingles(a), shingles(b)).similarity();
  }

  private static long[] shingles(UTF8String text) {
    WordHashes words = WordHashes.of(text.toString());
    return Shingles.distinct(IntStream.range(0, words.size()).map(words::hash).toArray());
  }

  private static Profile profile(UTF8String name) {
    if (name.equals(FOLD)) {
      return Profile.FOLD;
    } else if (name.equals(STRICT)) {
      return Profile.STRICT;
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "ar_normalize has no profile '%s'. The profiles are 'fold' (letters that are often"
                + " mixed up become one) and 'strict' (they are kept apart).",
            name));
  }
}
