package marsad.reuse;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import marsad.text.ArabicLetters;
import marsad.text.Profile;
import marsad.text.Span;
import marsad.text.Tokenizer;
import marsad.text.Tokens;

/**
 * The quotations in a sentence: what stands between quotation marks of any kind and has at least
 * {@value #FEWEST_WORDS} words. Marks are often broken in scraped text: one that is never closed
 * reaches to the end of its sentence, and where a sentence begins inside a quotation, it reaches
 * from the beginning to the first closing mark.
 */
public final class StoryQuotes {
  /** Shorter ones are terms and names. */
  public static final int FEWEST_WORDS = 5;

  /** Quotations that begin alike are one that is cut off at different places. */
  private static final int TOLD_BY = 8;

  /** Shorter stems are particles, which rewriting changes. */
  private static final int FEWEST_LETTERS = 3;

  private static final String OPENING =
      ""
          + ArabicLetters.OPENING_GUILLEMET
          + ArabicLetters.OPENING_DOUBLE_QUOTE
          + ArabicLetters.LOW_DOUBLE_QUOTE;

  /** What closes a quotation, in the order of what opens it. */
  private static final String CLOSING =
      ""
          + ArabicLetters.CLOSING_GUILLEMET
          + ArabicLetters.CLOSING_DOUBLE_QUOTE
          + ArabicLetters.CLOSING_DOUBLE_QUOTE;

  private static final char STRAIGHT = '"';
  private static final char ANY = 0;

  private StoryQuotes() {}

  /**
   * A quotation.
   *
   * @param place where it stands in the sentence, without its marks
   * @param fingerprint 16 hex digits, equal for wordings that differ in spelling, particles and
   *     endings, or in where they stop
   * @param wording 16 hex digits, equal for the same words but for their spelling
   */
  public record Quote(Span place, String fingerprint, String wording) {}

  /** The quotations of a sentence in order. */
  public static List<Quote> of(String sentence, boolean beginsInQuote) {
    List<Quote> quotes = new ArrayList<>();
    for (Span place : places(sentence, beginsInQuote)) {
      Tokens words = Tokenizer.tokens(sentence.substring(place.begin(), place.end()), Profile.FOLD);
      if (isLongEnough(words)) {
        quotes.add(new Quote(place, fingerprint(words), wording(words)));
      }
    }
    return quotes;
  }

  private static List<Span> places(String sentence, boolean beginsInQuote) {
    List<Span> places = new ArrayList<>();
    int begin = beginsInQuote ? 0 : -1;
    char closedBy = ANY;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (begin < 0 && isMark(c)) {
        begin = i + 1;
        closedBy = closerOf(c);
      } else if (begin >= 0 && isMark(c) && (closedBy == ANY || closedBy == c)) {
        add(places, sentence, begin, i);
        begin = -1;
      }
    }
    if (begin >= 0) {
      add(places, sentence, begin, endOfOpen(sentence, begin));
    }
    return places;
  }

  private static boolean isMark(char c) {
    return c == STRAIGHT || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  /** Closing marks open where marks are turned round: then any mark closes. */
  private static char closerOf(char opener) {
    int kind = OPENING.indexOf(opener);
    return opener == STRAIGHT ? STRAIGHT : kind >= 0 ? CLOSING.charAt(kind) : ANY;
  }

  private static void add(List<Span> places, String sentence, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(sentence.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(sentence.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      places.add(new Span(from, to));
    }
  }

  /**
   * Where a quotation ends that its own kind of mark does not close: before a mark of another kind
   * behind the last word, if that belongs to none within; else with the sentence.
   */
  private static int endOfOpen(String sentence, int begin) {
    for (int i = begin; i < sentence.length(); i++) {
      if (isMark(sentence.charAt(i))) {
        boolean isLast = sentence.substring(i).chars().noneMatch(Character::isLetterOrDigit);
        return isLast ? i : sentence.length();
      }
    }
    return sentence.length();
  }

  /** Single letters are no words: «ب ي د» is a short name. */
  private static boolean isLongEnough(Tokens words) {
    int found = 0;
    for (int i = 0; i < words.size() && found < FEWEST_WORDS; i++) {
      found += words.end(i) - words.begin(i) > 1 ? 1 : 0;
    }
    return found >= FEWEST_WORDS;
  }

  private static String fingerprint(Tokens words) {
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < words.size() && stems.size() < TOLD_BY; i++) {
      String stem = StoryWords.stem(words.text(i));
      if (stem.length() >= FEWEST_LETTERS || StoryWords.isNumber(stem)) {
        stems.add(stem);
      }
    }
    return hash(stems);
  }

  private static String wording(Tokens words) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      all.add(words.text(i));
    }
    return hash(all);
  }

  private static String hash(List<String> words) {
    long hash = Hashing.komihash5_0().hashCharsToLong(String.join(" ", words));
    return HexFormat.of().toHexDigits(hash);
  }
}
