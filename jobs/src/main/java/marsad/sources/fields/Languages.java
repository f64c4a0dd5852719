package marsad.sources.fields;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import marsad.text.ArabicLetters;
import opennlp.tools.langdetect.Language;
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

  /** Fewer letters than this say nothing about a language that shares the script. */
  private static final int FEWEST = 20;

  /** Share of letters that Arabic does not write, at most: in foreign names, by mistyping. */
  private static final double MAX_FOREIGN = 0.02;

  /** Share of letters that only Arabic writes, at least, where a Persian keyboard was used. */
  private static final double MIN_ARABIC_ONLY = 0.03;

  /** The detector's best guess must beat its second by this factor to say anything. */
  private static final double CLEARLY = 1.1;

  /** Yeh and kaf as a Persian keyboard gives them. */
  private static final char KEYBOARD_YEH = 0x06CC;

  private static final char KEYBOARD_KAF = 0x06A9;

  private Languages() {}

  /** ISO 639 code of a text's language, two letters where there are such. */
  public static String of(String text) {
    return of("", text);
  }

  /**
   * ISO 639 code of the language of a page.
   *
   * @param title its title; counts where the text holds little Arabic; may be empty
   * @param text its text
   */
  public static String of(String title, String text) {
    Letters first = Letters.of(text, SAMPLE);
    if (first.isPlainlyArabic() || isArabicInPart(title, text)) {
      return ARABIC;
    }
    Optional<String> detected = Detector.languageOf(Letters.sample(text, SAMPLE));
    boolean isArabicScript = first.arabicScript() * 2 > first.all();
    return detected.orElse(isArabicScript ? ARABIC : UNKNOWN);
  }

  /**
   * Whether a tenth of the letters are plainly Arabic: a page may begin with a menu in English, or
   * hold a list of films.
   */
  private static boolean isArabicInPart(String title, String text) {
    Letters arabic = Letters.of(Letters.arabicScriptOnly(text), SAMPLE);
    if (arabic.all() < FEWEST || !arabic.isPlainlyArabic()) {
      return false;
    }
    Letters whole = Letters.of(title + " " + text, Integer.MAX_VALUE);
    return whole.arabicScript() * 10L >= whole.all();
  }

  /**
   * Counts of the letters at the begin of a text.
   *
   * @param all letters of every script
   * @param arabicScript letters of the Arabic script
   * @param foreign those of them that Arabic does not write
   * @param keyboard those of the foreign ones that a Persian keyboard gives for Arabic letters
   * @param arabicOnly letters that other languages hardly write: teh marbuta, alef with hamza
   */
  private record Letters(int all, int arabicScript, int foreign, int keyboard, int arabicOnly) {
    static Letters of(String text, int limit) {
      int all = 0;
      int arabicScript = 0;
      int foreign = 0;
      int keyboard = 0;
      int arabicOnly = 0;
      for (int i = 0; i < text.length() && all < limit; i++) {
        char c = text.charAt(i);
        if (Character.isLetter(c)) {
          all++;
          if (isArabicScript(c)) {
            arabicScript++;
            foreign += isForeign(c) ? 1 : 0;
            keyboard += c == KEYBOARD_YEH || c == KEYBOARD_KAF ? 1 : 0;
            arabicOnly += isArabicOnly(c) ? 1 : 0;
          }
        }
      }
      return new Letters(all, arabicScript, foreign, keyboard, arabicOnly);
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
      boolean isTyped = keyboard > 0 && arabicOnly >= arabicScript * MIN_ARABIC_ONLY;
      int strange = isTyped ? foreign - keyboard : foreign;
      return strange <= arabicOnly && strange <= Math.max(1, arabicScript * MAX_FOREIGN);
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
      return (c > ArabicLetters.ALEF_WASLA && c <= 0x06FF) || (c >= 0x0750 && c <= 0x077F);
    }

    private static boolean isArabicOnly(char c) {
      return c == ArabicLetters.TEH_MARBUTA
          || c == ArabicLetters.ALEF_HAMZA_ABOVE
          || c == ArabicLetters.ALEF_HAMZA_BELOW
          || c == ArabicLetters.ALEF_MAKSURA;
    }
  }

  /** Loaded when the first doubtful text comes, once in a JVM. */
  private static final class Detector {
    private static final LanguageDetectorME MODEL = load();
    private static final Map<String, String> SHORT_CODES = shortCodes();

    private Detector() {}

    /** The language of a sample; empty if the model cannot tell. */
    static Optional<String> languageOf(String sample) {
      Language[] guesses = MODEL.predictLanguages(sample);
      boolean isClear =
          guesses.length > 1
              && guesses[0].getConfidence() > CLEARLY * guesses[1].getConfidence()
              && guesses[0].getConfidence() > CLEARLY / guesses.length;
      String code = guesses.length == 0 ? UNKNOWN : guesses[0].getLang();
      // The model has Persian twice, as the group and as its western kind, and they share votes.
      boolean isPersian = code.equals("fas") || code.equals("pes");
      return isClear || isPersian
          ? Optional.of(SHORT_CODES.getOrDefault(code, code))
          : Optional.empty();
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
