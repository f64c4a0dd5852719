package marsad.text;

/**
 * Letters and signs by name, so that rules can be read whatever the direction of the display.
 * Source: The Unicode Standard, block Arabic.
 */
public final class ArabicLetters {
  public static final char HAMZA = '\u0621';
  public static final char ALEF_MADDA = '\u0622';
  public static final char ALEF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALEF_HAMZA_BELOW = '\u0625';
  public static final char YEH_HAMZA = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char TEH = '\u062A';
  public static final char THEH = '\u062B';
  public static final char JEEM = '\u062C';
  public static final char HAH = '\u062D';
  public static final char KHAH = '\u062E';
  public static final char DAL = '\u062F';
  public static final char THAL = '\u0630';
  public static final char REH = '\u0631';
  public static final char ZAIN = '\u0632';
  public static final char SEEN = '\u0633';
  public static final char SHEEN = '\u0634';
  public static final char SAD = '\u0635';
  public static final char DAD = '\u0636';
  public static final char TAH = '\u0637';
  public static final char ZAH = '\u0638';
  public static final char AIN = '\u0639';
  public static final char GHAIN = '\u063A';
  public static final char TATWEEL = '\u0640';
  public static final char FEH = '\u0641';
  public static final char QAF = '\u0642';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MEEM = '\u0645';
  public static final char NOON = '\u0646';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';
  public static final char YEH = '\u064A';

  public static final char MADDA_ABOVE = '\u0653';
  public static final char HAMZA_ABOVE = '\u0654';
  public static final char HAMZA_BELOW = '\u0655';
  public static final char HIGH_HAMZA = '\u0674';
  public static final char SMALL_WAW = '\u06E5';
  public static final char SMALL_YEH = '\u06E6';
  public static final char ALEF_WASLA = '\u0671';
  public static final char ALEF_WAVY_HAMZA_ABOVE = '\u0672';
  public static final char ALEF_WAVY_HAMZA_BELOW = '\u0673';
  public static final char YEH_BARREE_HAMZA = '\u06D3';
  public static final char TEH_MARBUTA_GOAL = '\u06C3';

  /** Letters of Persian, Urdu, Kurdish and other languages that stand for {@link #BEH}. */
  static final String LIKE_BEH = "\u066E\u067B\u067E\u0680";

  static final String LIKE_TEH = "\u0679\u067A\u067C\u067F";
  static final String LIKE_THEH = "\u067D";
  static final String LIKE_JEEM = "\u0683\u0684\u0686\u0687\u06BF";
  static final String LIKE_KHAH = "\u0681\u0682\u0685";
  static final String LIKE_DAL = "\u0688\u0689\u068A\u068B\u068C\u068D\u068E\u068F\u0690\u06EE";
  static final String LIKE_REH = "\u0691\u0692\u0693\u0694\u0695\u0696\u06EF";
  static final String LIKE_ZAIN = "\u0697\u0698\u0699";
  static final String LIKE_SEEN = "\u069A\u069B";
  static final String LIKE_SHEEN = "\u069C\u06FA";
  static final String LIKE_SAD = "\u069D";
  static final String LIKE_DAD = "\u069E\u06FB";
  static final String LIKE_ZAH = "\u069F";
  static final String LIKE_GHAIN = "\u06A0\u06FC";
  static final String LIKE_FEH = "\u06A1\u06A2\u06A3\u06A4\u06A5\u06A6";
  static final String LIKE_QAF = "\u06A7\u06A8\u066F";
  static final String LIKE_KAF =
      "\u063B\u063C\u06A9\u06AA\u06AB\u06AC\u06AD\u06AE\u06AF\u06B0\u06B1\u06B2\u06B3\u06B4";
  static final String LIKE_LAM = "\u06B5\u06B6\u06B7\u06B8";
  static final String LIKE_MEEM = "\u06FE";
  static final String LIKE_NOON = "\u06B9\u06BA\u06BB\u06BC\u06BD";
  static final String LIKE_HEH = "\u06BE\u06C0\u06C1\u06C2\u06D5\u06FF";
  static final String LIKE_WAW = "\u06C4\u06C5\u06C6\u06C7\u06C8\u06C9\u06CA\u06CB\u06CF";
  static final String LIKE_YEH = "\u063D\u063E\u063F\u0620\u06CC\u06CD\u06CE\u06D0\u06D1\u06D2";

  public static final char COMMA = '\u060C';
  public static final char DATE_SEPARATOR = '\u060D';
  public static final char SEMICOLON = '\u061B';
  public static final char QUESTION_MARK = '\u061F';
  public static final char PERCENT_SIGN = '\u066A';
  public static final char DECIMAL_SEPARATOR = '\u066B';
  public static final char THOUSANDS_SEPARATOR = '\u066C';
  public static final char FIVE_POINTED_STAR = '\u066D';
  public static final char FULL_STOP = '\u06D4';
  public static final char OPENING_GUILLEMET = '\u00AB';
  public static final char CLOSING_GUILLEMET = '\u00BB';
  public static final char OPENING_DOUBLE_QUOTE = '\u201C';
  public static final char CLOSING_DOUBLE_QUOTE = '\u201D';
  public static final char LOW_DOUBLE_QUOTE = '\u201E';
  public static final char ELLIPSIS = '\u2026';

  static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F";
  static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B";
  static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  static final String BULLETS = "\u2022\u2023\u25AA\u25AB\u25CF\u25E6\u2043";

  /**
   * Line ends beyond CR and LF: vertical tab, form feed, next line, line and paragraph separator.
   */
  static final String LINE_ENDS = "\u000B\f\u0085\u2028\u2029";

  static final char NO_BREAK_SPACE = '\u00A0';
  static final char REPLACEMENT_CHARACTER = '\uFFFD';

  /** No character: marks in tables what leaves nothing behind. */
  static final char NONE = '\uFFFF';

  private ArabicLetters() {}

  /** Whether the unit is an Arabic letter, not a mark, digit, sign or the tatweel. */
  public static boolean isLetter(char unit) {
    return CharacterClasses.of(unit) == CharacterClasses.ARABIC;
  }
}
