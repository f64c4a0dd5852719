package marsad.relations;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.SEEN;
import static marsad.text.ArabicLetters.TEH;
import static marsad.text.ArabicLetters.WAW;
import static marsad.text.ArabicLetters.YEH;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import marsad.relations.RelationCues.Shade;
import marsad.tables.RelationKind;
import marsad.text.Clitics;
import marsad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of a sentence as cues see them: with and without prefixes and article. */
final class SentenceWords {
  private static final String ARTICLE = "" + ALEF + LAM;
  private static final int BETWEEN_REACH = 6;

  private final Tokens tokens;
  private final RelationCues cues;

  SentenceWords(Tokens tokens, RelationCues cues) {
    this.tokens = tokens;
    this.cues = cues;
  }

  int size() {
    return tokens.size();
  }

  int begin(int at) {
    return tokens.rawBegin(at);
  }

  int end(int at) {
    return tokens.rawEnd(at);
  }

  @Nullable RelationKind relation(int at) {
    for (String reading : readings(at)) {
      RelationKind relation = cues.relation(reading);
      if (relation != null) {
        return relation;
      }
    }
    return isFuture(at) ? cues.relation(tokens.text(at).substring(1)) : null;
  }

  /** Whether the word is a cue verb with the prefix of the future. */
  boolean isFuture(int at) {
    String word = tokens.text(at);
    return word.length() > 2
        && word.charAt(0) == SEEN
        && (word.charAt(1) == YEH || word.charAt(1) == TEH)
        && cues.relation(word.substring(1)) != null;
  }

  private List<String> readings(int at) {
    String word = tokens.text(at);
    List<String> readings = new ArrayList<>();
    addReading(readings, word);
    for (Clitics.Host host : Clitics.hosts(word)) {
      addReading(readings, host.of(word));
    }
    return readings;
  }

  private static void addReading(List<String> readings, String word) {
    readings.add(word);
    if (word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 2) {
      readings.add(word.substring(ARTICLE.length()));
    }
  }

  private boolean is(Shade shade, int at) {
    Predicate<String> isShade = word -> cues.is(shade, word);
    boolean isWord = readings(at).stream().anyMatch(isShade);
    return isWord
        || (at + 1 < size()
            && readings(at).stream().anyMatch(w -> isShade.test(w + " " + tokens.text(at + 1))));
  }

  boolean hasBefore(Shade shade, int at, int reach) {
    for (int i = Math.max(0, at - reach); i < at; i++) {
      if (is(shade, i)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAfter(Shade shade, int at, int reach) {
    for (int i = at + 1; i <= Math.min(size() - 1, at + reach); i++) {
      if (is(shade, i)) {
        return true;
      }
    }
    return false;
  }

  boolean isBetweenAfter(int at) {
    return hasAfter(Shade.BETWEEN, at, BETWEEN_REACH);
  }

  /** Words from a cue to a stretch: below 0 where the stretch stands before it, 0 inside. */
  int distance(int at, int begin, int end) {
    int distance = 0;
    for (int i = at; i < size() && tokens.rawBegin(i) < begin; i++) {
      distance++;
    }
    for (int i = at; i >= 0 && tokens.rawEnd(i) > end; i--) {
      distance--;
    }
    return distance;
  }

  /**
   * Whether few words, one of them with «and» or a comma before it, lie between two places, and
   * none that a list does not hold («، أجرى اتصالات مع»).
   */
  boolean isJoined(int from, int to, int mostWords) {
    String raw = tokens.source().raw();
    int words = 0;
    boolean hasAnd = (from <= to && hasComma(raw.substring(from, to))) || startsWithAnd(to, raw);
    for (int i = 0; i < size(); i++) {
      if (tokens.rawBegin(i) >= from && tokens.rawEnd(i) <= to) {
        if (relation(i) != null || is(Shade.LIST_BREAKS, i)) {
          return false;
        }
        words++;
        hasAnd |= tokens.text(i).charAt(0) == WAW;
      }
    }
    return hasAnd && words <= mostWords;
  }

  private static boolean startsWithAnd(int at, String raw) {
    return at > 0 && at < raw.length() && (raw.charAt(at) == WAW || raw.charAt(at - 1) == WAW);
  }

  private static boolean hasComma(String between) {
    return between.indexOf('،') >= 0 || between.indexOf(',') >= 0;
  }
}
