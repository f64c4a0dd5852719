package marsad.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import marsad.text.DateWords.Role;
import marsad.text.DateWords.Word;
import org.jspecify.annotations.Nullable;

/** One text on its way through the rules of {@link ArabicDates}; used once. */
final class DateScan {
  private final DateTokens tokens;
  private final WrittenDates written;
  private final RelativeDates relative;
  private final List<DateExpression> dates = new ArrayList<>();

  DateScan(Tokens tokens) {
    this.tokens = new DateTokens(tokens);
    DateMonths months = new DateMonths(this.tokens);
    this.written = new WrittenDates(this.tokens, months);
    this.relative = new RelativeDates(this.tokens, months, written);
  }

  List<DateExpression> dates() {
    for (int i = 0; i < tokens.size(); ) {
      i = tokens.isNumber(i) ? add(i, 0, written.dated(i)) : lookAtWord(i);
    }
    return dates;
  }

  private int lookAtWord(int i) {
    Word word = tokens.word(i);
    if (word != null) {
      return add(i, 0, fromWord(i, word));
    }
    Word host = tokens.wordUnderProclitic(i);
    if (host == null
        || (host.role() != Role.WEEKDAY
            && host.role() != Role.DAYS_AWAY
            && host.role() != Role.TODAY
            && host.role() != Role.ORDINAL)) {
      return i + 1;
    }
    return add(i, 1, fromWord(i, host));
  }

  private int add(int i, int lettersIn, @Nullable DateFound found) {
    if (found == null) {
      return i + 1;
    }
    dates.add(
        new DateExpression(
            tokens.rawBegin(i, lettersIn),
            tokens.rawEnd(found.next() - 1),
            found.kind(),
            found.day(),
            found.weekday(),
            found.time(),
            found.reading()));
    return found.next();
  }

  private @Nullable DateFound fromWord(int i, Word word) {
    return switch (word.role()) {
      case WEEKDAY -> relative.weekday(i, DayOfWeek.of(word.value()));
      case DAYS_AWAY -> relative.daysAway(i, word.value());
      case TODAY -> relative.today(i);
      case FIRST -> relative.dayBeforeYesterday(i);
      case AFTER -> relative.dayAfterTomorrow(i);
      case AGO -> relative.ago(i);
      case ORDINAL, ORDINAL_PART -> written.dated(i, word);
      case MONTH, WEAK_MONTH, MONTH_HEAD, ENGLISH_MONTH -> written.fromMonth(i);
      default -> null;
    };
  }
}
