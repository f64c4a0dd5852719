package marsad.text;

import static marsad.text.ArabicLetters.*;

/**
 * The letters and signs that stand for another one. Letters of Persian, Urdu and Kurdish go to the
 * nearest Arabic letter, since newsrooms write one name both ways.
 */
final class FoldedLetters {
  private FoldedLetters() {}

  /** For each unit its stand-in, 0 if the unit stays as it is, {@code NONE} if it goes. */
  static char[] of(Profile profile) {
    char[] to = new char[0x3000];
    addSigns(to);
    addLetters(to);
    if (profile == Profile.FOLD) {
      addSpellings(to);
    }
    return to;
  }

  private static void addSigns(char[] to) {
    put(to, "\t", ' ');
    put(to, "\r" + LINE_ENDS, '\n');
    to[COMMA] = ',';
    to[DATE_SEPARATOR] = '/';
    to[FIVE_POINTED_STAR] = '*';
    to[SEMICOLON] = ';';
    to[QUESTION_MARK] = '?';
    to[PERCENT_SIGN] = '%';
    to[DECIMAL_SEPARATOR] = '.';
    to[THOUSANDS_SEPARATOR] = ',';
    to[FULL_STOP] = '.';
    put(to, DOUBLE_QUOTES, '"');
    put(to, SINGLE_QUOTES, '\'');
    put(to, DASHES, '-');
  }

  private static void addLetters(char[] to) {
    // Letters by their Unicode category, yet signs of recitation, spelling or stretching.
    put(to, "" + TATWEEL + HIGH_HAMZA + SMALL_WAW + SMALL_YEH, NONE);
    to[ALEF_WASLA] = ALEF;
    to[ALEF_WAVY_HAMZA_ABOVE] = ALEF_HAMZA_ABOVE;
    to[ALEF_WAVY_HAMZA_BELOW] = ALEF_HAMZA_BELOW;
    to[TEH_MARBUTA_GOAL] = TEH_MARBUTA;
    to[YEH_BARREE_HAMZA] = YEH_HAMZA;
    put(to, LIKE_BEH, BEH);
    put(to, LIKE_TEH, TEH);
    put(to, LIKE_THEH, THEH);
    put(to, LIKE_JEEM, JEEM);
    put(to, LIKE_KHAH, KHAH);
    put(to, LIKE_DAL, DAL);
    put(to, LIKE_REH, REH);
    put(to, LIKE_ZAIN, ZAIN);
    put(to, LIKE_SEEN, SEEN);
    put(to, LIKE_SHEEN, SHEEN);
    put(to, LIKE_SAD, SAD);
    put(to, LIKE_DAD, DAD);
    put(to, LIKE_ZAH, ZAH);
    put(to, LIKE_GHAIN, GHAIN);
    put(to, LIKE_FEH, FEH);
    put(to, LIKE_QAF, QAF);
    put(to, LIKE_KAF, KAF);
    put(to, LIKE_LAM, LAM);
    put(to, LIKE_MEEM, MEEM);
    put(to, LIKE_NOON, NOON);
    put(to, LIKE_HEH, HEH);
    put(to, LIKE_WAW, WAW);
    put(to, LIKE_YEH, YEH);
  }

  private static void addSpellings(char[] to) {
    String alefs = "" + ALEF_MADDA + ALEF_HAMZA_ABOVE + ALEF_HAMZA_BELOW;
    put(to, alefs + ALEF_WAVY_HAMZA_ABOVE + ALEF_WAVY_HAMZA_BELOW, ALEF);
    to[WAW_HAMZA] = WAW;
    put(to, "" + YEH_HAMZA + ALEF_MAKSURA + YEH_BARREE_HAMZA, YEH);
    put(to, "" + TEH_MARBUTA + TEH_MARBUTA_GOAL, HEH);
  }

  private static void put(char[] to, String from, char letter) {
    for (int i = 0; i < from.length(); i++) {
      to[from.charAt(i)] = letter;
    }
  }
}
