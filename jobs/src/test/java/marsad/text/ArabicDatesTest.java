package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import marsad.text.DateExpression.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicDatesTest {
  /** A Sunday. */
  private static final LocalDate WRITTEN_ON = LocalDate.of(2024, 6, 9);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "النشر: 3rd, June 2024 GMT | 3rd, June 2024 GMT | 2024-06-03",
        "في 3 يونيو 2024 | 3 يونيو 2024 | 2024-06-03",
        "في 3 يونيو، 2024 | 3 يونيو، 2024 | 2024-06-03",
        "في 3 يونيو من عام 2024 | 3 يونيو من عام 2024 | 2024-06-03",
        "٣ حزيران ٢٠٢٤ | ٣ حزيران ٢٠٢٤ | 2024-06-03",
        "3 حزيران/ يونيو 2024 | 3 حزيران/ يونيو 2024 | 2024-06-03",
        "3 كانون الثاني (يناير) 2024 | 3 كانون الثاني (يناير) 2024 | 2024-01-03",
        "3 جوان 2024 | 3 جوان 2024 | 2024-06-03",
        "3 جويلية 2024 | 3 جويلية 2024 | 2024-07-03",
        "3 غشت 2024 | 3 غشت 2024 | 2024-08-03",
        "3 أوت 2024 | 3 أوت 2024 | 2024-08-03",
        "الثالث من يونيو 2024 | الثالث من يونيو 2024 | 2024-06-03",
        "الثالث عشر من يونيو 2024 | الثالث عشر من يونيو 2024 | 2024-06-13",
        "الحادي والثلاثين من مايو 2024 | الحادي والثلاثين من مايو 2024 | 2024-05-31",
        "2024-06-03 | 2024-06-03 | 2024-06-03",
        "2024/6/3 | 2024/6/3 | 2024-06-03",
        "3/6/2024 | 3/6/2024 | 2024-06-03",
        "3-6-2024م | 3-6-2024م | 2024-06-03",
        "٣.٦.٢٠٢٤ | ٣.٦.٢٠٢٤ | 2024-06-03",
        "6/23/2024 | 6/23/2024 | 2024-06-23",
        "June 3, 2024 | June 3, 2024 | 2024-06-03",
        "3 Jun 2024 | 3 Jun 2024 | 2024-06-03",
        "يونيو 3, 2024 | يونيو 3, 2024 | 2024-06-03"
      })
  void readsWholeDates(String raw, String span, LocalDate day) {
    DateExpression date = only(raw);

    assertThat(raw.substring(date.begin(), date.end())).isEqualTo(span);
    assertThat(date.kind()).isEqualTo(Kind.DAY);
    assertThat(date.day()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "9 ذو الحجة 1445 هـ, 2024-06-15",
    "9 ذي الحجة 1445, 2024-06-15",
    "9/12/1445هـ, 2024-06-15",
    "1445/12/9, 2024-06-15",
    "10 محرم 1446, 2024-07-16",
    "1 ربيع الأول 1446هـ, 2024-09-04"
  })
  void readsHijriDates(String raw, LocalDate day) {
    DateExpression date = only(raw);

    assertThat(date.kind()).isEqualTo(Kind.HIJRI);
    assertThat(date.day()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9 ذو الحجة 1445 هـ الموافق 15 يونيو 2024 م",
        "9 ذو الحجة 1445هـ - 15 يونيو 2024",
        "15 يونيو 2024م الموافق 9 ذي الحجة 1445هـ",
        "9/12/1445هـ الموافق لـ 15/6/2024"
      })
  void readsADateInBothCalendarsAsOne(String raw) {
    DateExpression date = only(raw);

    assertThat(date.kind()).isEqualTo(Kind.DAY);
    assertThat(date.day()).isEqualTo(LocalDate.of(2024, 6, 15));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "شباط/ فبراير 2022 | 2022-02",
        "ديسمبر (كانون الأول) 2022 | 2022-12",
        "فيفري 2022 | 2022-02",
        "March 2022 | 2022-03",
        "أغسطس الماضي | 2023-08",
        "مايو الجاري | 2024-05",
        "يوليو المقبل | 2024-07"
      })
  void readsMonths(String raw, YearMonth month) {
    DateExpression date = only(raw);

    assertThat(date.kind()).isEqualTo(Kind.MONTH);
    assertThat(date.monthOn(WRITTEN_ON)).contains(month);
    assertThat(date.on(WRITTEN_ON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "18 فبراير, DAY_OF_MONTH, 2024-02-18",
    "30 ديسمبر, DAY_OF_MONTH, 2023-12-30",
    "7 نوفمبر الماضي, DAY_OF_MONTH, 2023-11-07",
    "الأول من أغسطس الماضي, DAY_OF_MONTH, 2023-08-01",
    "3 يناير المقبل, DAY_OF_MONTH, 2025-01-03",
    "7 مارس من العام الماضي, DAY_OF_MONTH, 2023-03-07",
    "الثاني من الشهر الجاري, RELATIVE, 2024-06-02",
    "الثاني والعشرين من الشهر الماضي, RELATIVE, 2024-05-22",
    "5 من هذا الشهر, RELATIVE, 2024-06-05",
    "الجمعة, WEEKDAY, 2024-06-07",
    "الجمعة الماضية, WEEKDAY, 2024-06-07",
    "الأحد الماضي, WEEKDAY, 2024-06-02",
    "الأحد, WEEKDAY, 2024-06-09",
    "الثلاثاء المقبل, WEEKDAY, 2024-06-11",
    "أمس, RELATIVE, 2024-06-08",
    "أمس السبت, RELATIVE, 2024-06-08",
    "أمس الأول, RELATIVE, 2024-06-07",
    "أول أمس, RELATIVE, 2024-06-07",
    "أول من أمس, RELATIVE, 2024-06-07",
    "اليوم /الأحد/, RELATIVE, 2024-06-09",
    "غداً, RELATIVE, 2024-06-10",
    "بعد غد, RELATIVE, 2024-06-11",
    "قبل يومين, RELATIVE, 2024-06-07",
    "قبل 3 أيام, RELATIVE, 2024-06-06"
  })
  void resolvesAgainstTheDayOfWriting(String raw, Kind kind, LocalDate day) {
    DateExpression date = only(raw);

    assertThat(date.kind()).isEqualTo(kind);
    assertThat(date.day()).isNull();
    assertThat(date.on(WRITTEN_ON)).contains(day);
  }

  @Test
  void takesTheWeekdayWhereThePageIsADayLater() {
    assertThat(only("اليوم السبت").on(WRITTEN_ON)).contains(LocalDate.of(2024, 6, 8));
  }

  @Test
  void resolvesNothingWhereTheWeekdayIsFarOff() {
    assertThat(only("اليوم الأربعاء").on(WRITTEN_ON)).isEmpty();
  }

  @Test
  void choosesTheYearByTheWeekday() {
    assertThat(only("الخميس 8 يونيو").on(WRITTEN_ON)).contains(LocalDate.of(2023, 6, 8));
  }

  @Test
  void keepsTheWeekdayNextToADate() {
    DateExpression right = only("الاثنين الموافق 3/6/2024");
    DateExpression wrong = only("الجمعة، 3 يونيو 2024");

    assertThat(right.weekday()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(right.contradictsWeekday()).isFalse();
    assertThat(wrong.contradictsWeekday()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 يونيو 2024 - 11:04 مساءً | 23:04",
        "3 يونيو 2024 - 2:04 مساءًوصل | 14:04",
        "3/6/2024 الساعة 12:30 ص | 00:30",
        "2024-06-03T11:04:05Z | 11:04:05"
      })
  void readsTheTimeBehindADate(String raw, String time) {
    assertThat(only(raw).time()).isEqualTo(LocalTime.parse(time));
  }

  @Test
  void keepsTodayAndTheDateBesideItApart() {
    List<DateExpression> dates = ArabicDates.find("قال اليوم الاثنين 3 يونيو 2024");

    assertThat(dates).extracting(DateExpression::kind).containsExactly(Kind.RELATIVE, Kind.DAY);
    assertThat(dates).extracting(DateExpression::weekday).containsOnly(DayOfWeek.MONDAY);
    assertThat(dates).extracting(DateExpression::begin).containsExactly(4, 10);
  }

  @Test
  void findsDatesUnderProclitics() {
    List<DateExpression> dates = ArabicDates.find("يومي الجمعة والسبت");

    assertThat(dates).hasSize(2);
    assertThat(dates.get(1).begin()).isEqualTo(13);
    assertThat(dates.get(1).weekday()).isEqualTo(DayOfWeek.SATURDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/2/2024",
        "32 مايو",
        "192.168.1.20",
        "1/2/3/2024",
        "رفضت ماي الاتفاق",
        "في اليوم التالي",
        "قناة روسيا اليوم",
        "الثاني من نوعه",
        "الأول أمام الثاني",
        "قبل يومين من القمة",
        "رجب طيب",
        "24 أسيرا",
        "في 2024"
      })
  void findsNoDate(String raw) {
    assertThat(ArabicDates.find(raw)).isEmpty();
  }

  private static DateExpression only(String raw) {
    List<DateExpression> dates = ArabicDates.find(raw);
    assertThat(dates).hasSize(1);
    return dates.get(0);
  }
}
