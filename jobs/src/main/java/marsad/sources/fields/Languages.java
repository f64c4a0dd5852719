package marsad.sources.fields;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text: plainly Arabic ones by their letters, the others by OpenNLP's
 * language detector (model of 183 languages).
 *
 * <p>The detector costs more than everything else that is done to a page together, so it is asked
 * only where the letters leave a doubt.
 */
public final class Languages {
  /** The code of Arabic. */
  public static final String ARABIC = "ar";

  /** The code where nothing can be told. */
  public static final String UNKNOWN = "und";

  /** Letters looked at: the first of a page say its language. */
  private static final int SAMPLE = 400;

  /** Fewer Arabic letters than this say nothing about Persian or Urdu. */
  private static final int FEWEST = 40;

  /** Letters of the Arabic script that Arabic does not write, at most, as share: names, typos. */
  private static final double MAX_FOREIGN = 0.02;

  private Languages() {}

  /** ISO 639 code of a text's language, two letters where there are such. */
  public static String of(String text) {
    Letters first = Letters.of(text, SAMPLE);
    if (first.isPlainlyArabic()) {
      return ARABIC;
    }
    if (first.arabicScript() * 2 < first.all()) {
      // A page may begin with menus in English, and its article stand below.
      Letters all = Letters.of(Letters.arabicScriptOnly(text), SAMPLE);
      if (all.all() >= FEWEST && all.isPlainlyArabic() && isLargePart(text)) {
        return ARABIC;
      }
    }
    return first.all() == 0 ? UNKNOWN : Detector.languageOf(Letters.sample(text, SAMPLE));
  }

  /** Whether a tenth of the letters are of the Arabic script. */
  private static boolean isLargePart(String text) {
    Letters whole = Letters.of(text, Integer.MAX_VALUE);
    return whole.arabicScript() * 10L >= whole.all();
  }

  /** Counts of the letters at the begin of a text. */
  private record Letters(int all, int arabicScript, int foreign, int arabicOnly) {
    static Letters of(String text, int limit) {
      int all = 0;
      int arabicScript = 0;
      int foreign = 0;
      int arabicOnly = 0;
      for (int i = 0; i < text.length() && all < limit; i++) {
        char c = text.charAt(i);
        if (Character.isLetter(c)) {
          all++;
          if (isArabicScript(c)) {
            arabicScript++;
            foreign += isForeign(c) ? 1 : 0;
            arabicOnly += isArabicOnly(c) ? 1 : 0;
          }
        }
      }
      return new Letters(all, arabicScript, foreign, arabicOnly);
    }

    static String arabicScriptOnly(String text) {
      StringBuilder kept = new StringBuilder();
      for (int i = 0; i < text.length() && kept.length() < 2 * SAMPLE; i++) {
        char c = text.charAt(i);
        if (isArabicScript(c)) {
          kept.append(c);
        } else if (Character.isWhitespace(c)) {
          kept.append(' ');
        }
      }
      return kept.toString();
    }

    static String sample(String text, int limit) {
      int letters = 0;
      int end = 0;
      while (end < text.length() && letters < limit) {
        letters += Character.isLetter(text.charAt(end++)) ? 1 : 0;
      }
      return text.substring(0, end);
    }

    boolean isPlainlyArabic() {
      if (arabicScript == 0 || arabicScript * 2 < all) {
        return false;
      }
      return arabicScript < FEWEST
          ? foreign <= arabicOnly
          : foreign <= arabicScript * MAX_FOREIGN && (foreign == 0 || foreign <= arabicOnly);
    }

    private static boolean isArabicScript(char c) {
      return (c >= 0x0600 && c <= 0x06FF)
          || (c >= 0x0750 && c <= 0x077F)
          || (c >= 0x08A0 && c <= 0x08FF)
          || (c >= 0xFB50 && c <= 0xFDFF)
          || (c >= 0xFE70 && c <= 0xFEFC);
    }

    /** A letter of Persian, Urdu, Kurdish, Pashto, Uighur or another language in the script. */
    private static boolean isForeign(char c) {
      return (c > 0x0671 && c <= 0x06FF) || (c >= 0x0750 && c <= 0x077F);
    }

    /** Teh marbuta, hamza below and above alef, kaf, yeh and alef maksura as Arabic codes them. */
    private static boolean isArabicOnly(char c) {
      return c == 0x0629 || c == 0x0623 || c == 0x0625 || c == 0x0643 || c == 0x064A || c == 0x0649;
    }
  }

  /** Loaded when the first doubtful text comes, once in a JVM. */
  private static final class Detector {
    private static final LanguageDetectorME MODEL = load();
    private static final Map<String, String> SHORT_CODES = shortCodes();

    private Detector() {}

    static String languageOf(String sample) {
      String code = MODEL.predictLanguage(sample).getLang();
      return SHORT_CODES.getOrDefault(code, code);
    }

    private static LanguageDetectorME load() {
      try (InputStream in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("the model of the language detector is not in the jar");
        }
        return new LanguageDetectorME(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Map<String, String> shortCodes() {
      Map<String, String> codes = new TreeMap<>();
      for (String language : Locale.getISOLanguages()) {
        codes.put(Locale.forLanguageTag(language).getISO3Language(), language);
      }
      // The model names single languages where ISO 639-1 has a code for the group.
      codes.put("pes", "fa");
      codes.put("cmn", "zh");
      return codes;
    }
  }
}
