package marsad.text;

import marsad.text.DateReading.Toward;
import marsad.text.DateWords.Role;
import marsad.text.DateWords.Word;
import org.jspecify.annotations.Nullable;

/** Reads names of months and what stands behind them: a second name, a year, «الماضي». */
final class DateMonths {
  /** Between the parts of a written date. */
  static final String CLOSE = " ,/-()";

  /** A month's name. */
  record MonthName(int number, boolean isHijri, boolean isWeak, int next) {}

  /** الماضي, or من العام الماضي, and the token behind it. */
  record Pointed(Toward toward, int next) {}

  private final DateTokens tokens;

  DateMonths(DateTokens tokens) {
    this.tokens = tokens;
  }

  private @Nullable MonthName month(int i) {
    Word word = tokens.word(i);
    if (word == null) {
      return null;
    }
    return switch (word.role()) {
      case MONTH, ENGLISH_MONTH -> new MonthName(word.value(), false, false, i + 1);
      case WEAK_MONTH -> new MonthName(word.value(), false, true, i + 1);
      case HIJRI_MONTH -> new MonthName(word.value(), true, true, i + 1);
      case MONTH_HEAD -> {
        Word both = tokens.twoWords(i);
        boolean isHijri = both != null && both.role() == Role.HIJRI_MONTH;
        yield both == null ? null : new MonthName(both.value(), isHijri, false, i + 2);
      }
      default -> null;
    };
  }

  /** A month with its other name: «فبراير/ شباط», «ديسمبر (كانون الأول)». */
  @Nullable MonthName monthWithPair(int i) {
    MonthName month = month(i);
    if (month == null || !tokens.gapIs(month.next() - 1, CLOSE)) {
      return month;
    }
    MonthName other = month(month.next());
    if (other == null || other.number() != month.number() || other.isHijri() != month.isHijri()) {
      return month;
    }
    return new MonthName(month.number(), month.isHijri(), false, other.next());
  }

  /** The token of the year behind a month, «من عام» between them or nothing; 0 if there is none. */
  int yearAt(int last) {
    int i = last;
    if (tokens.gapIs(i, " ") && tokens.is(i + 1, Role.OF)) {
      i++;
    }
    if (tokens.gapIs(i, " ")
        && (tokens.is(i + 1, Role.YEAR_WORD) || tokens.is(i + 1, Role.THE_YEAR))) {
      i++;
    }
    return tokens.gapIs(i, CLOSE) && tokens.length(i + 1) == 4 && tokens.isNumber(i + 1)
        ? i + 1
        : 0;
  }

  /** Behind م, هـ and GMT. */
  int pastSigns(int next) {
    int i = next;
    while (tokens.gapIs(i - 1, " ")
        && (tokens.is(i, Role.GREGORIAN_SIGN)
            || tokens.is(i, Role.HIJRI_SIGN)
            || tokens.is(i, Role.ZONE))) {
      i++;
    }
    return i;
  }

  /** What points from a month or weekday to the last or next one; null if nothing does. */
  @Nullable Pointed pointer(int i) {
    if (!tokens.gapIs(i - 1, " ")) {
      return null;
    }
    Word word = tokens.word(i);
    if (word == null) {
      return null;
    }
    return switch (word.role()) {
      case PAST -> new Pointed(Toward.PAST, i + 1);
      case FUTURE -> new Pointed(Toward.FUTURE, i + 1);
      case NOW -> new Pointed(Toward.THIS_YEAR, i + 1);
      case OF -> yearPointer(i + 1);
      default -> null;
    };
  }

  private @Nullable Pointed yearPointer(int i) {
    if (tokens.is(i, Role.THIS) && tokens.is(i + 1, Role.THE_YEAR)) {
      return new Pointed(Toward.THIS_YEAR, i + 2);
    }
    Word word = tokens.word(i + 1);
    if (!tokens.is(i, Role.THE_YEAR) || word == null) {
      return null;
    }
    return switch (word.role()) {
      case PAST -> new Pointed(Toward.LAST_YEAR, i + 2);
      case NOW -> new Pointed(Toward.THIS_YEAR, i + 2);
      case FUTURE -> new Pointed(Toward.NEXT_YEAR, i + 2);
      default -> null;
    };
  }
}
