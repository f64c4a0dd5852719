package marsad.relations;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.BEH;
import static marsad.text.ArabicLetters.FEH;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.SEEN;
import static marsad.text.ArabicLetters.TEH;
import static marsad.text.ArabicLetters.WAW;
import static marsad.text.ArabicLetters.YEH;

import java.util.ArrayList;
import java.util.List;
import marsad.relations.RelationCues.Cue;
import marsad.relations.RelationCues.Shade;
import marsad.text.Clitics;
import marsad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of a sentence as cues see them: with and without prefixes and article. */
final class SentenceWords {
  private static final String ARTICLE = "" + ALEF + LAM;
  private static final String TO_THE = "" + LAM + LAM;

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

  /** What the word says of two; null if nothing. */
  @Nullable Cue cue(int at) {
    for (String reading : readings(at)) {
      Cue cue = cues.cue(reading);
      if (cue != null) {
        return cue;
      }
    }
    return isFuture(at) ? cues.cue(tokens.text(at).substring(1)) : null;
  }

  /** Whether the word is a cue verb with the prefix of the future. */
  boolean isFuture(int at) {
    String word = tokens.text(at);
    return word.length() > 2
        && word.charAt(0) == SEEN
        && (word.charAt(1) == YEH || word.charAt(1) == TEH)
        && cues.cue(word.substring(1)) != null;
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

  boolean is(Shade shade, int at) {
    if (at < 0 || at >= size()) {
      return false;
    }
    String next = at + 1 < size() ? " " + tokens.text(at + 1) : "";
    return readings(at).stream().anyMatch(w -> cues.is(shade, w) || cues.is(shade, w + next));
  }

  /** The first such word from one to before another; below 0 if there is none. */
  int find(Shade shade, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (is(shade, i)) {
        return i;
      }
    }
    return -1;
  }

  boolean has(Shade shade, int from, int to) {
    return find(shade, from, to) >= 0;
  }

  /** Whether a word of another relation stands there. */
  boolean hasCue(int from, int to) {
    for (int i = from; i < to; i++) {
      if (cue(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether «and» or «so» is written on to the word. */
  boolean startsWithAnd(int at) {
    char first = tokens.text(at).charAt(0);
    return first == WAW || first == FEH;
  }

  /** Whether the word begins with a letter that may be «by». */
  boolean startsWithBy(int at) {
    return startsWith(at, BEH);
  }

  /** Whether the word begins with a letter that may be «to». */
  boolean startsWithTo(int at) {
    return startsWith(at, LAM);
  }

  /** Whether the word begins with «to the». */
  boolean startsWithToThe(int at) {
    return tokens.text(at).startsWith(TO_THE);
  }

  private boolean startsWith(int at, char letter) {
    String word = tokens.text(at);
    int from = word.length() > 1 && startsWithAnd(at) && cues.cue(word) == null ? 1 : 0;
    return word.charAt(from) == letter;
  }

  /** The first word that ends behind a place of the sentence. */
  int wordAt(int place) {
    int at = 0;
    while (at < size() && tokens.rawEnd(at) <= place) {
      at++;
    }
    return at;
  }

  /** Whether a comma, and nothing else, stands between two places. */
  boolean isOnlyComma(int from, int to) {
    String between = from <= to ? tokens.source().raw().substring(from, to).strip() : "";
    return between.equals("،") || between.equals(",");
  }
}
