package marsad.text;

/** Names of weekdays and months, in text folded with {@link Profile#FOLD}. */
public final class CalendarNames {
  private CalendarNames() {}

  /**
   * The end of the name that the word between two places is or begins, before the limit; -1 if it
   * is none. Names that are common words too are none.
   */
  public static int end(String folded, int begin, int end, int limit) {
    DateWords.Word word = DateWords.at(folded, begin, end);
    if (word == null) {
      return -1;
    }
    return switch (word.role()) {
      case MONTH, HIJRI_MONTH, ENGLISH_MONTH, WEEKDAY -> end;
      case MONTH_HEAD -> endOfTwo(folded, begin, end, limit);
      default -> -1;
    };
  }

  private static int endOfTwo(String folded, int begin, int end, int limit) {
    int second = end + 1;
    int last = second;
    while (last < limit && Character.isLetter(folded.charAt(last))) {
      last++;
    }
    boolean isMonth = last > second && DateWords.at(folded, begin, last) != null;
    return isMonth ? last : -1;
  }
}
