package marsad.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The closed vocabulary of dates, spelled as {@link Profile#FOLD} leaves it: month names of Egypt
 * and the Gulf, the Levant and Iraq, the Maghreb, and of the Hijri and English calendars; weekdays,
 * ordinals, words that point back or forward.
 */
final class DateWords {
  /** What a word does in a date. */
  enum Role {
    /** Gregorian month, 1 to 12. */
    MONTH,
    /** The same where the word is a name or a common word too: ماي, آب. */
    WEAK_MONTH,
    /** Hijri month, 1 to 12. */
    HIJRI_MONTH,
    /** First word of a month of two words: كانون, ربيع. */
    MONTH_HEAD,
    /** Month in English, 1 to 12. */
    ENGLISH_MONTH,
    /** Monday is 1. */
    WEEKDAY,
    /** 1 to 10; 20; 30. */
    ORDINAL,
    /** «الحادي», one, only in compounds. */
    ORDINAL_PART,
    /** Makes teens: «عشر». */
    TEN,
    /** «والعشرين», «والثلاثين»: 20 or 30 to add. */
    AND_TENS,
    PAST,
    FUTURE,
    NOW,
    /** Days from today. */
    DAYS_AWAY,
    TODAY,
    /** «أول», before أمس. */
    FIRST,
    AFTER,
    AGO,
    /** So many days in a unit after «قبل». */
    SPAN_OF_DAYS,
    /** Days in one unit, after a number: «أيام» 1. */
    UNIT_OF_DAYS,
    OF,
    /** «شهر», before a month's name. */
    MONTH_WORD,
    THE_MONTH,
    YEAR_WORD,
    THE_YEAR,
    THIS,
    CORRESPONDING,
    GREGORIAN_SIGN,
    HIJRI_SIGN,
    MORNING,
    AFTERNOON,
    HOUR,
    ZONE,
    ENGLISH_ORDINAL
  }

  /** A word's part in a date and the number that goes with it, 0 if none does. */
  record Word(Role role, int value) {}

  private static final int SLOTS = 1024;
  private static final Map<String, Word> WORDS = new HashMap<>();

  /**
   * For each pair of first and last letter, a bit for each length in use: most tokens stop here.
   */
  private static final long[] LENGTHS = new long[SLOTS];

  static {
    addMonths();
    addHijriMonths();
    addEnglish();
    addWeekdays();
    addOrdinals();
    addPointers();
    addSigns();
  }

  private DateWords() {}

  /** The word at a stretch of folded text, or null: no word of dates. */
  static @Nullable Word at(String text, int begin, int end) {
    int length = end - begin;
    if (length == 0 || length > Long.SIZE - 1) {
      return null;
    }
    long lengths = LENGTHS[slot(text.charAt(begin), text.charAt(end - 1))];
    return (lengths & (1L << length)) == 0 ? null : WORDS.get(text.substring(begin, end));
  }

  static @Nullable Word of(String words) {
    return WORDS.get(words);
  }

  private static int slot(char first, char last) {
    return (first * 31 + last) & (SLOTS - 1);
  }

  private static void addMonths() {
    inOrder(Role.MONTH, 1, "يناير فبراير مارس ابريل مايو يونيو يوليو");
    inOrder(Role.MONTH, 8, "اغسطس سبتمبر اكتوبر نوفمبر ديسمبر");
    add(Role.MONTH, 6, "يونيه");
    add(Role.MONTH, 7, "يوليه");
    addMaghrebiMonths();
    addLevantineMonths();
  }

  private static void addMaghrebiMonths() {
    inOrder(Role.MONTH, 1, "جانفي فيفري");
    add(Role.MONTH, 4, "افريل");
    inOrder(Role.WEAK_MONTH, 5, "ماي جوان");
    add(Role.MONTH, 7, "جويليه");
    add(Role.MONTH, 7, "يوليوز");
    add(Role.WEAK_MONTH, 8, "اوت");
    inOrder(Role.MONTH, 8, "غشت شتنبر");
    inOrder(Role.MONTH, 11, "نونبر دجنبر");
  }

  private static void addLevantineMonths() {
    inOrder(Role.MONTH, 2, "شباط اذار نيسان ايار حزيران تموز");
    add(Role.WEAK_MONTH, 8, "اب");
    add(Role.MONTH, 9, "ايلول");
    twoWords(Role.MONTH, 10, "تشرين الاول");
    twoWords(Role.MONTH, 10, "تشرين اول");
    twoWords(Role.MONTH, 11, "تشرين الثاني");
    twoWords(Role.MONTH, 11, "تشرين ثاني");
    twoWords(Role.MONTH, 12, "كانون الاول");
    twoWords(Role.MONTH, 12, "كانون اول");
    twoWords(Role.MONTH, 1, "كانون الثاني");
    twoWords(Role.MONTH, 1, "كانون ثاني");
  }

  private static void addHijriMonths() {
    inOrder(Role.HIJRI_MONTH, 1, "محرم صفر");
    add(Role.HIJRI_MONTH, 1, "المحرم");
    inOrder(Role.HIJRI_MONTH, 7, "رجب شعبان رمضان شوال");
    twoWords(Role.HIJRI_MONTH, 3, "ربيع الاول");
    twoWords(Role.HIJRI_MONTH, 3, "ربيع اول");
    twoWords(Role.HIJRI_MONTH, 4, "ربيع الاخر");
    twoWords(Role.HIJRI_MONTH, 4, "ربيع الثاني");
    twoWords(Role.HIJRI_MONTH, 4, "ربيع ثاني");
    twoWords(Role.HIJRI_MONTH, 5, "جمادي الاولي");
    twoWords(Role.HIJRI_MONTH, 5, "جمادي الاول");
    twoWords(Role.HIJRI_MONTH, 6, "جمادي الاخره");
    twoWords(Role.HIJRI_MONTH, 6, "جمادي الاخر");
    twoWords(Role.HIJRI_MONTH, 6, "جمادي الثانيه");
    twoWords(Role.HIJRI_MONTH, 6, "جمادي الثاني");
    twoWords(Role.HIJRI_MONTH, 11, "ذو القعده");
    twoWords(Role.HIJRI_MONTH, 11, "ذي القعده");
    twoWords(Role.HIJRI_MONTH, 12, "ذو الحجه");
    twoWords(Role.HIJRI_MONTH, 12, "ذي الحجه");
  }

  private static void addEnglish() {
    for (int month = 1; month <= 12; month++) {
      String name = Month.of(month).name();
      english(Role.ENGLISH_MONTH, month, name);
      english(Role.ENGLISH_MONTH, month, name.substring(0, 3));
    }
    english(Role.ENGLISH_MONTH, 9, "SEPT");
    for (int day = 1; day <= 7; day++) {
      String name = DayOfWeek.of(day).name();
      english(Role.WEEKDAY, day, name);
      english(Role.WEEKDAY, day, name.substring(0, 3));
    }
    english(Role.MORNING, 0, "AM");
    english(Role.AFTERNOON, 0, "PM");
    english(Role.ZONE, 0, "GMT");
    english(Role.ZONE, 0, "UTC");
    english(Role.ZONE, 0, "Z");
    english(Role.HOUR, 0, "T");
    english(Role.HOUR, 0, "AT");
    for (String ending : new String[] {"ST", "ND", "RD", "TH"}) {
      english(Role.ENGLISH_ORDINAL, 0, ending);
    }
    english(Role.OF, 0, "OF");
  }

  private static void addWeekdays() {
    add(Role.WEEKDAY, 1, "الاثنين");
    add(Role.WEEKDAY, 2, "الثلاثاء");
    add(Role.WEEKDAY, 2, "الثلثاء");
    add(Role.WEEKDAY, 3, "الاربعاء");
    add(Role.WEEKDAY, 4, "الخميس");
    add(Role.WEEKDAY, 5, "الجمعه");
    add(Role.WEEKDAY, 6, "السبت");
    add(Role.WEEKDAY, 7, "الاحد");
  }

  private static void addOrdinals() {
    inOrder(Role.ORDINAL, 1, "الاول الثاني الثالث الرابع الخامس");
    inOrder(Role.ORDINAL, 6, "السادس السابع الثامن التاسع العاشر");
    add(Role.ORDINAL_PART, 1, "الحادي");
    add(Role.TEN, 10, "عشر");
    add(Role.ORDINAL, 20, "العشرين");
    add(Role.ORDINAL, 20, "العشرون");
    add(Role.ORDINAL, 30, "الثلاثين");
    add(Role.ORDINAL, 30, "الثلاثون");
    add(Role.AND_TENS, 20, "والعشرين");
    add(Role.AND_TENS, 20, "والعشرون");
    add(Role.AND_TENS, 30, "والثلاثين");
    add(Role.AND_TENS, 30, "والثلاثون");
  }

  private static void addPointers() {
    for (String feminine : new String[] {"", "ه"}) {
      add(Role.PAST, 0, "الماضي" + feminine);
      add(Role.PAST, 0, "الفايت" + feminine);
      add(Role.PAST, 0, "المنصرم" + feminine);
      add(Role.FUTURE, 0, "المقبل" + feminine);
      add(Role.FUTURE, 0, "القادم" + feminine);
      add(Role.NOW, 0, "الجاري" + feminine);
      add(Role.NOW, 0, "الحالي" + feminine);
    }
    add(Role.DAYS_AWAY, -1, "امس");
    add(Role.DAYS_AWAY, -1, "البارحه");
    add(Role.DAYS_AWAY, 1, "غدا");
    add(Role.DAYS_AWAY, 1, "الغد");
    add(Role.DAYS_AWAY, 1, "غد");
    add(Role.TODAY, 0, "اليوم");
    add(Role.FIRST, 0, "اول");
    add(Role.AFTER, 0, "بعد");
    add(Role.AGO, 0, "قبل");
    add(Role.SPAN_OF_DAYS, 2, "يومين");
    add(Role.SPAN_OF_DAYS, 7, "اسبوع");
    add(Role.SPAN_OF_DAYS, 14, "اسبوعين");
    add(Role.UNIT_OF_DAYS, 1, "ايام");
    add(Role.UNIT_OF_DAYS, 1, "يوما");
    add(Role.UNIT_OF_DAYS, 7, "اسابيع");
  }

  private static void addSigns() {
    add(Role.OF, 0, "من");
    add(Role.MONTH_WORD, 0, "شهر");
    add(Role.THE_MONTH, 0, "الشهر");
    all(Role.YEAR_WORD, "عام سنه لعام لسنه للعام");
    add(Role.THE_YEAR, 0, "العام");
    add(Role.THE_YEAR, 0, "السنه");
    add(Role.THIS, 0, "هذا");
    add(Role.CORRESPONDING, 0, "الموافق");
    add(Role.GREGORIAN_SIGN, 0, "م");
    add(Role.GREGORIAN_SIGN, 0, "ميلادي");
    add(Role.GREGORIAN_SIGN, 0, "ميلاديه");
    add(Role.HIJRI_SIGN, 0, "ه");
    add(Role.HIJRI_SIGN, 0, "هجري");
    add(Role.HIJRI_SIGN, 0, "هجريه");
    add(Role.MORNING, 0, "ص");
    add(Role.MORNING, 0, "صباحا");
    add(Role.MORNING, 0, "فجرا");
    add(Role.AFTERNOON, 0, "مساء");
    add(Role.AFTERNOON, 0, "عصرا");
    add(Role.AFTERNOON, 0, "ظهرا");
    add(Role.AFTERNOON, 0, "ليلا");
    add(Role.HOUR, 0, "الساعه");
    add(Role.HOUR, 0, "في");
  }

  /** Words with blanks between them, each worth one more than the last. */
  private static void inOrder(Role role, int first, String words) {
    int value = first;
    for (String word : words.split(" ", -1)) {
      add(role, value++, word);
    }
  }

  private static void all(Role role, String words) {
    for (String word : words.split(" ", -1)) {
      add(role, 0, word);
    }
  }

  private static void twoWords(Role role, int value, String words) {
    add(Role.MONTH_HEAD, 0, words.substring(0, words.indexOf(' ')));
    add(role, value, words);
  }

  private static void english(Role role, int value, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    add(role, value, name);
    add(role, value, lower);
    add(role, value, name.charAt(0) + lower.substring(1));
  }

  private static void add(Role role, int value, String word) {
    WORDS.put(word, new Word(role, value));
    LENGTHS[slot(word.charAt(0), word.charAt(word.length() - 1))] |= 1L << word.length();
  }
}
