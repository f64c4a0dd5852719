package marsad.statements;

import java.util.List;
import marsad.tables.Act;
import marsad.tables.EntityKind;
import marsad.tables.Modality;

/** What a word or phrase can be. */
sealed interface Sense {

  /** The form a cue stands in. */
  enum Form {
    PAST,
    PRESENT,
    FUTURE,
    /** First person: the speaker's own, wherever it stands. */
    FIRST_PERSON,
    /** Accusative participle, «مؤكداً». */
    PARTICIPLE,
    MASDAR,
    /** Masdar with a pronoun, «رفضه». */
    OWN_MASDAR,
    /** Adjective or noun, «منفتح على». */
    WORD,
    /** A bare past whose letters are another word too, «أمر»: a verb only before its subject. */
    GUARDED_PAST;

    boolean isFinite() {
      return this == PAST || this == PRESENT || this == FUTURE;
    }
  }

  /** Whom a verb form agrees with. */
  enum Agreement {
    MASCULINE,
    FEMININE,
    ANY
  }

  /**
   * A form of a verb, or a noun or adjective, that takes sides or brings speech.
   *
   * @param lemma dictionary form
   * @param act what is done with it
   * @param complement side toward what it brings in: 1 for, -1 against, 0 neither
   * @param addressee side toward the person addressed
   * @param by words that bring in the complement, «إلى»; empty if it is the direct object
   * @param form the form
   * @param agreement its gender
   * @param hasObject whether an object pronoun is written on it, «وصفه»
   * @param isPosition whether doing it is a position without any word said, «انسحب»
   * @param planned side toward what it brings in where it is yet to come, «لن يجري»
   * @param looksDefinite whether its own first letters look like an article («ألغى», «التزم»)
   */
  record Cue(
      String lemma,
      Act act,
      int complement,
      int addressee,
      List<String> by,
      Form form,
      Agreement agreement,
      boolean hasObject,
      boolean isPosition,
      int planned,
      boolean looksDefinite)
      implements Sense {
    /** Whether it says ill of its subject, «تماطل», rather than speaks. */
    boolean isBlame() {
      return act == Act.JUDGE && addressee != 0;
    }

    /** The same as a bare past. */
    Cue asPast() {
      return as(Form.PAST, complement);
    }

    /** The same as something yet to come. */
    Cue asFuture() {
      return as(Form.FUTURE, planned);
    }

    private Cue as(Form other, int side) {
      return new Cue(
          lemma,
          act,
          side,
          addressee,
          by,
          other,
          agreement,
          hasObject,
          isPosition,
          planned,
          looksDefinite);
    }
  }

  /**
   * A phrase for an issue.
   *
   * @param side -1 where it stands for the opposite
   * @param toward side that being for it takes toward those it is done to
   * @param isShort whether it counts only in an article that names the issue in full
   */
  record IssueWord(String issueId, int side, int toward, boolean isShort) implements Sense {}

  /** A phrase that changes how what follows is read. */
  record Mark(Marker marker) implements Sense {}

  /** A phrase that says how real something is. */
  record Modal(Modality modality) implements Sense {}

  /** What a word says of a place. */
  enum PlaceUse {
    NAME,
    CAPITAL,
    ADJECTIVE,
    PEOPLE,
    SEAT
  }

  /** A word for a country or organisation; the office where it is a seat. */
  record PlaceWord(
      String id,
      EntityKind kind,
      PlaceUse use,
      String office,
      boolean isMasculine,
      boolean hasArticle)
      implements Sense {}
}
