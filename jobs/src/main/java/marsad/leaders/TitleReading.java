package marsad.leaders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title as it stands in a text, «الرئيس الأمريكي المنتخب».
 *
 * @param begin first token
 * @param nounEnd one past the last token of the noun
 * @param end one past the last token
 * @param noun what the noun may say
 * @param place number of the country or organisation; {@link #NOWHERE} or {@link #OWN_COUNTRY}
 * @param use how noun and place are joined
 * @param modifier what the modifier says; null if there is none
 */
record TitleReading(
    int begin,
    int nounEnd,
    int end,
    TitleNoun noun,
    int place,
    Use use,
    NameContext.@Nullable Kind modifier) {
  static final int NOWHERE = -1;
  static final int OWN_COUNTRY = -2;

  /** How noun and place are joined. */
  enum Use {
    /** «الرئيس الأمريكي», or no place at all. */
    DEFINITE,
    /** «رئيس فرنسا». */
    OF,
    /** «نظيره الأوكراني». */
    COUNTERPART,
    /** «الرئيسين الروسي». */
    SEVERAL
  }

  boolean hasPlace() {
    return place != NOWHERE;
  }

  /** Offices that the title denotes without a name, in order. */
  List<String> offices() {
    return switch (use) {
      case OF -> noun.of();
      case DEFINITE -> noun.definite();
      case SEVERAL -> noun.definite().isEmpty() ? noun.of() : noun.definite();
      case COUNTERPART -> List.of();
    };
  }
}
