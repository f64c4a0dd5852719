package marsad.leaders.wikidata;

import java.util.Locale;

/**
 * What the import left out or changed, and why.
 *
 * @param wikidata the person, such as Q23
 * @param name Arabic name, else the English one, else empty
 * @param reason why
 * @param detail form or tenure concerned and what stands against it
 */
public record ImportNote(String wikidata, String name, Reason reason, String detail) {

  /** Why something was left out or changed. */
  public enum Reason {
    /** The gazetteer has the person. */
    IN_GAZETTEER,
    /** Somebody else of the gazetteer has the usual name. */
    NAME_TAKEN,
    /** Wikidata has no Arabic label, or one that is no name. */
    NO_ARABIC_NAME,
    /** Wikidata has neither an English label nor one for all languages. */
    NO_ENGLISH_NAME,
    /** All Arabic names are single words. */
    SINGLE_WORD,
    /** Wikidata does not say whether titles are masculine or feminine. */
    NO_GENDER,
    /** None of the tenures could be used; each has a note of its own. */
    NO_TENURE,
    /** The tenure has no known beginning. */
    NO_START,
    /** The tenure ended on a day that is not known. */
    UNKNOWN_END,
    /** The tenure ends on the day it begins or before, as far as the dates are known. */
    EMPTY_TENURE,
    /** The tenure ended before the import begins. */
    TOO_LONG_AGO,
    /** Somebody else holds the office on some of the days. */
    OVERLAP,
    /** The tenure had no end; the holder's death is taken. */
    ENDED_BY_DEATH,
    /** The alias holds signs that no Arabic name has, is one word, or begins with a title. */
    ALIAS_IS_NO_NAME,
    /** The alias is somebody else's too. */
    ALIAS_TAKEN,
    /**
     * The name is somebody else's too, or of given names only: it counts only with a title near.
     */
    NEEDS_CONTEXT;

    /** As the report writes it, such as {@code name-taken}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the person is left out as a whole. */
    public boolean isOfPerson() {
      return compareTo(NO_TENURE) <= 0;
    }
  }
}
