package marsad.statements;

import java.util.List;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.IssueWord;
import marsad.statements.Sense.Mark;
import marsad.statements.Sense.Modal;
import marsad.statements.Sense.PlaceUse;
import marsad.statements.Sense.PlaceWord;
import marsad.tables.Modality;
import marsad.text.ArabicLetters;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase of a sentence, as far as the reading of statements knows it. The rules ask the
 * same of a unit many times over, so what its senses say is gathered when it is made.
 */
final class Unit {
  private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;
  private static final int SHORTEST_PRESENT = 4;
  private static final int SHORTEST_FUTURE = 5;

  private final int begin;
  private final int end;
  private final int signs;
  private final boolean isJoined;
  private final char preposition;
  private final boolean isQuoted;
  private final List<Sense> senses;
  private final @Nullable Actor actor;
  private final String letters;
  private final int textBegin;
  private final int textEnd;

  /** Made when first asked for: of many words nobody asks. */
  private @Nullable String text;

  /** A bit for each marker. */
  private final long markers;

  private final @Nullable Cue cue;
  private final @Nullable IssueWord issue;
  private final @Nullable Modality modality;

  /** Somebody named. */
  record Actor(Speaker speaker, boolean isFeminine, boolean isMasculine, boolean isEmployer) {}

  /**
   * A unit.
   *
   * @param begin raw offset of its first character in the sentence
   * @param end one past its last
   * @param signs punctuation between the unit before and this one, as {@link Signs}
   * @param isJoined whether it begins with و or ف, "and", "so"
   * @param preposition the letter written on it («بقرار»); 0 if none
   * @param isQuoted whether it stands inside a quotation
   * @param senses what it may be; empty for words that are not known
   * @param actor whom it names; null if it names nobody
   * @param letters the folded sentence
   * @param textBegin where in it the first word begins behind its clitics
   * @param textEnd where in it the first word ends
   */
  Unit(
      int begin,
      int end,
      int signs,
      boolean isJoined,
      char preposition,
      boolean isQuoted,
      List<Sense> senses,
      @Nullable Actor actor,
      String letters,
      int textBegin,
      int textEnd) {
    this.begin = begin;
    this.end = end;
    this.signs = signs;
    this.isJoined = isJoined;
    this.preposition = preposition;
    this.isQuoted = isQuoted;
    this.senses = senses;
    this.actor = actor;
    this.letters = letters;
    this.textBegin = textBegin;
    this.textEnd = textEnd;
    long marked = 0;
    Cue firstCue = null;
    IssueWord firstIssue = null;
    Modality firstModality = null;
    for (int i = 0; i < senses.size(); i++) {
      Sense sense = senses.get(i);
      if (sense instanceof Mark mark) {
        marked |= bit(mark.marker());
      } else if (sense instanceof Cue one) {
        firstCue = firstCue == null ? one : firstCue;
      } else if (sense instanceof IssueWord one) {
        firstIssue = firstIssue == null ? one : firstIssue;
      } else if (sense instanceof Modal one) {
        firstModality = firstModality == null ? one.modality() : firstModality;
      }
    }
    this.markers = marked;
    this.cue = firstCue;
    this.issue = firstIssue;
    this.modality = firstModality;
  }

  /** The same with other senses. */
  Unit with(List<Sense> others) {
    return changed(end, others, actor);
  }

  /** The same reaching farther, as somebody's name. */
  Unit naming(Actor named, int newEnd) {
    return changed(newEnd, List.of(), named);
  }

  private Unit changed(int newEnd, List<Sense> others, @Nullable Actor named) {
    return new Unit(
        begin,
        newEnd,
        signs,
        isJoined,
        preposition,
        isQuoted,
        others,
        named,
        letters,
        textBegin,
        textEnd);
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  int signs() {
    return signs;
  }

  boolean isJoined() {
    return isJoined;
  }

  char preposition() {
    return preposition;
  }

  boolean isQuoted() {
    return isQuoted;
  }

  List<Sense> senses() {
    return senses;
  }

  @Nullable Actor actor() {
    return actor;
  }

  /** Folded letters of its first word, without clitics; empty for a name. */
  String text() {
    String made = text;
    if (made == null) {
      made = letters.substring(textBegin, textEnd);
      text = made;
    }
    return made;
  }

  private boolean isDefinite() {
    return textEnd - textBegin >= ARTICLE.length() && letters.startsWith(ARTICLE, textBegin);
  }

  /** The bit of a marker; there are fewer of them than bits, and none is ever written down. */
  @SuppressWarnings("EnumOrdinal")
  static long bit(Marker marker) {
    return 1L << marker.ordinal();
  }

  /** The bits of markers. */
  static long bits(Marker... markers) {
    long bits = 0;
    for (Marker marker : markers) {
      bits |= bit(marker);
    }
    return bits;
  }

  boolean is(Marker marker) {
    return (markers & bit(marker)) != 0;
  }

  /** Whether it is any of the markers with these {@link #bit}s. */
  boolean isAny(long bits) {
    return (markers & bits) != 0;
  }

  @Nullable Cue cue() {
    return cue;
  }

  @Nullable IssueWord issue() {
    return issue;
  }

  @Nullable PlaceWord place(PlaceUse use) {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i) instanceof PlaceWord place && place.use() == use) {
        return place;
      }
    }
    return null;
  }

  @Nullable Modality modality() {
    return modality;
  }

  boolean hasSign(int sign) {
    return (signs & sign) != 0;
  }

  /** Whether nothing but a blank stands before it. */
  boolean isClose() {
    return signs == 0;
  }

  /** An unknown word that begins as present verbs do. */
  boolean looksPresent() {
    String word = text();
    char first = word.isEmpty() ? 0 : word.charAt(0);
    return word.length() >= SHORTEST_PRESENT
        && (first == ArabicLetters.YEH || first == ArabicLetters.TEH);
  }

  /** An unknown word that ends as feminine past verbs do, and not as plurals do. */
  boolean looksPast() {
    String word = text();
    int last = word.length() - 1;
    return word.length() >= SHORTEST_PRESENT
        && word.charAt(last) == ArabicLetters.TEH
        && word.charAt(last - 1) != ArabicLetters.ALEF
        && !word.startsWith(ARTICLE);
  }

  /** An unknown word that begins as future verbs do. */
  boolean looksFuture() {
    return textEnd - textBegin >= SHORTEST_FUTURE
        && letters.charAt(textBegin) == ArabicLetters.SEEN
        && (letters.charAt(textBegin + 1) == ArabicLetters.YEH
            || letters.charAt(textBegin + 1) == ArabicLetters.TEH
            || letters.charAt(textBegin + 1) == ArabicLetters.NOON);
  }

  /** Whether it stands alone: nothing is written on it and no mark before it. */
  boolean isBare() {
    return preposition() == 0 && !isDefinite() && isClose();
  }
}
