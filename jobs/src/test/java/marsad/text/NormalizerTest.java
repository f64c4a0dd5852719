package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "marks, مُوسْكُو, موسكو",
    "tanwin, رسميًّا, رسميا",
    "superscript alef, هٰذا, هذا",
    "tatweel, الـــدوحة, الدوحه",
    "hamza on alef, أنقرة, انقره",
    "hamza under alef, إسلام آباد, اسلام اباد",
    "alef wasla, ٱلقدس, القدس",
    "hamza on waw, فؤاد, فواد",
    "hamza on yeh, رئيس, رييس",
    "alef maksura, موسى, موسي",
    "Persian kaf and yeh, کی, كي",
    "Persian peh, پاريس, باريس",
    "Urdu heh, ہند, هند",
    "Arabic-Indic digits, ٢٠٢٤, 2024",
    "Persian digits, ۱۴۰۳, 1403",
    "separators, ١٬٢٣٤٫٥, '1,234.5'",
    "question mark, من؟, من?",
    "comma, نعم، لا, 'نعم, لا'",
    "presentation forms, ﺑﺎﺭﻳﺲ, باريس",
    "lam-alef ligature, ﻻجئ, لاجي",
    "Allah in one sign, ﷲ, الله",
    "fullwidth, ＡＦＰ, AFP"
  })
  void foldsToOneKey(String phenomenon, String raw, String key) {
    assertThat(Normalizer.normalize(raw, Profile.FOLD)).isEqualTo(key);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "alef maksura, على, على",
    "yeh, علي, علي",
    "Persian yeh is yeh, علی, علي",
    "teh marbuta, مكة, مكة",
    "hamza, أإآؤئ, أإآؤئ",
    "marks go, عَلِيّ, علي"
  })
  void keepsLettersApartWhenStrict(String phenomenon, String raw, String key) {
    assertThat(Normalizer.normalize(raw, Profile.STRICT)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"200B", "200C", "200D", "200E", "200F", "202A", "202B", "202C", "2066", "2069"})
  void removesInvisibleSignsInsideAWord(String hexadecimal) {
    String sign = Character.toString(Integer.parseInt(hexadecimal, 16));

    String raw = new StringBuilder("موسكو").insert(2, sign).toString();

    assertThat(Normalizer.normalize(raw, Profile.FOLD)).isEqualTo("موسكو");
  }

  @ParameterizedTest
  @CsvSource({"0009", "00A0", "2003", "200A", "202F", "3000"})
  void turnsEverySpaceIntoOnePlainSpace(String hexadecimal) {
    String space = Character.toString(Integer.parseInt(hexadecimal, 16));

    String raw = "كيم  جونغ".replace(" ", space);

    assertThat(Normalizer.normalize(raw, Profile.FOLD)).isEqualTo("كيم  جونغ");
  }

  @Test
  void takesAlefAndACombiningHamzaForOneLetter() {
    String raw = "" + ArabicLetters.ALEF + ArabicLetters.HAMZA_ABOVE + "مل";

    assertThat(Normalizer.normalize(raw, Profile.STRICT)).isEqualTo("أمل");
    assertThat(Normalizer.withOffsets(raw, Profile.STRICT).raw(0, 1)).isEqualTo(new Span(0, 2));
  }

  @Test
  void letsNoDirectionMarkKeepALetterFromItsHamza() {
    String raw = "" + ArabicLetters.ALEF + (char) 0x200F + ArabicLetters.HAMZA_ABOVE + "مل";

    assertThat(Normalizer.normalize(raw, Profile.STRICT)).isEqualTo("أمل");
  }

  @Test
  void setsTheBlessingApartFromTheNameItIsGluedTo() {
    String raw = new StringBuilder("محمدقال").insert(4, (char) 0xFDFA).toString();

    assertThat(Normalizer.normalize(raw, Profile.FOLD)).isEqualTo("محمد صلي الله عليه وسلم قال");
  }

  @Test
  void replacesALoneSurrogate() {
    String raw = (char) 0xD83D + "باب" + (char) 0xDE00;

    assertThat(Normalizer.normalize(raw, Profile.FOLD))
        .isEqualTo((char) 0xFFFD + "باب" + (char) 0xFFFD);
  }

  @Test
  void foldsSupplementaryDigitsAndKeepsEmoji() {
    assertThat(Normalizer.normalize("𝟙😀", Profile.FOLD)).isEqualTo("1😀");
  }

  @Test
  void agreesWithIcuOnEveryCodePoint() {
    for (Profile profile : Profile.values()) {
      for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
        String raw = Character.toString(codePoint);
        String key = Normalizer.normalize(raw, profile);

        if (!key.equals(byIcu(raw, profile))
            || !Normalizer.withOffsets(raw, profile).text().equals(key)) {
          assertThat(key).as("U+%04X", codePoint).isEqualTo(byIcu(raw, profile));
        }
      }
    }
  }

  @Property(tries = 3000)
  void agreesWithIcuOnSequences(@ForAll("joining") String raw, @ForAll Profile profile) {
    assertThat(Normalizer.normalize(raw, profile)).isEqualTo(byIcu(raw, profile));
    assertThat(Normalizer.withOffsets(raw, profile).text()).isEqualTo(byIcu(raw, profile));
  }

  @Property(tries = 1000)
  void neverFails(@ForAll String raw, @ForAll Profile profile) {
    NormalizedText text = Normalizer.withOffsets(raw, profile);

    assertThat(text.raw(0, text.length()).end()).isLessThanOrEqualTo(raw.length());
  }

  /** Texts dense in what looks at its neighbours. */
  @Provide
  Arbitrary<String> joining() {
    Arbitrary<Integer> codePoints =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0x0600, 0x06FF),
            Arbitraries.of(0x0627, 0x0648, 0x064A, 0x06C1, 0x06D2, 0x0653, 0x0654, 0x0655),
            Arbitraries.of(0x064B, 0x064E, 0x0651, 0x0657, 0x0670, 0x200F, 0x200D, 0xFEFF),
            Arbitraries.integers().between(0x0300, 0x0345),
            Arbitraries.of((int) 'e', (int) 'a', 0x00E9, 0x1100, 0x1161, 0x11A8, 0xAC00),
            Arbitraries.integers().between(0xFB50, 0xFDF9),
            Arbitraries.integers().between(0xFE70, 0xFEFC),
            Arbitraries.of(0x110B1, 0x110BA, 0x1D15E, 0x1F600, 0xE0001, 0x0915, 0x093C));
    return codePoints
        .list()
        .ofMaxSize(12)
        .map(
            list -> {
              StringBuilder text = new StringBuilder();
              list.forEach(text::appendCodePoint);
              return text.toString();
            });
  }

  /** The definition itself, done slowly: format characters out, NFKC, then letter by letter. */
  static String byIcu(String raw, Profile profile) {
    StringBuilder visible = new StringBuilder();
    raw.codePoints()
        .filter(codePoint -> !FoldTable.isFormat(codePoint))
        .forEach(visible::appendCodePoint);
    String apart =
        visible
            .toString()
            .replaceAll("(?<=[\\p{L}\\p{N}]\\p{M}{0,9})([ﷺﷻ])", " $1")
            .replaceAll("([ﷺﷻ])(?=\\p{M}{0,9}[\\p{L}\\p{N}])", "$1 ");
    return FoldTable.of(profile).fold(Normalizer2.getNFKCInstance().normalize(apart));
  }
}
