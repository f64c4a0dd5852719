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
 * A word or phrase of a sentence, as far as the reading of statements knows it.
 *
 * @param begin raw offset of its first character in the sentence
 * @param end one past its last
 * @param signs punctuation between the unit before and this one, as {@link Signs}
 * @param isJoined whether it begins with و or ف, "and", "so"
 * @param preposition the letter written on it («بقرار»); 0 if none
 * @param isQuoted whether it stands inside a quotation
 * @param senses what it may be; empty for words that are not known
 * @param actor whom it names; null if it names nobody
 * @param text its folded letters, without clitics
 */
record Unit(
    int begin,
    int end,
    int signs,
    boolean isJoined,
    char preposition,
    boolean isQuoted,
    List<Sense> senses,
    @Nullable Actor actor,
    String text) {

  private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;
  private static final int SHORTEST_FUTURE = 5;

  /** Somebody named. */
  record Actor(Speaker speaker, boolean isFeminine, boolean isMasculine, boolean isEmployer) {}

  /** The same with other senses. */
  Unit with(List<Sense> others) {
    return new Unit(begin, end, signs, isJoined, preposition, isQuoted, others, actor, text);
  }

  boolean is(Marker marker) {
    for (Sense sense : senses) {
      if (sense instanceof Mark mark && mark.marker() == marker) {
        return true;
      }
    }
    return false;
  }

  @Nullable Cue cue() {
    for (Sense sense : senses) {
      if (sense instanceof Cue cue) {
        return cue;
      }
    }
    return null;
  }

  @Nullable IssueWord issue() {
    for (Sense sense : senses) {
      if (sense instanceof IssueWord issue) {
        return issue;
      }
    }
    return null;
  }

  @Nullable PlaceWord place(PlaceUse use) {
    for (Sense sense : senses) {
      if (sense instanceof PlaceWord place && place.use() == use) {
        return place;
      }
    }
    return null;
  }

  @Nullable Modality modality() {
    for (Sense sense : senses) {
      if (sense instanceof Modal modal) {
        return modal.modality();
      }
    }
    return null;
  }

  boolean hasSign(int sign) {
    return (signs & sign) != 0;
  }

  /** Whether nothing but a blank stands before it. */
  boolean isClose() {
    return signs == 0;
  }

  /** An unknown word that begins as future verbs do. */
  boolean looksFuture() {
    return text.length() >= SHORTEST_FUTURE
        && text.charAt(0) == ArabicLetters.SEEN
        && (text.charAt(1) == ArabicLetters.YEH
            || text.charAt(1) == ArabicLetters.TEH
            || text.charAt(1) == ArabicLetters.NOON);
  }

  /** Whether it stands alone: nothing is written on it and no mark before it. */
  boolean isBare() {
    return preposition() == 0 && !text().startsWith(ARTICLE) && isClose();
  }
}
