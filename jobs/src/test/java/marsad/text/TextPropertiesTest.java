package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text: offsets lead back, and what cannot be seen changes nothing. */
class TextPropertiesTest {
  private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670";
  private static final String INVISIBLE = "\u0640\u200B\u200D\u200E\u200F\u061C\u202B\u202C\uFEFF";
  private static final String INSIDE = "ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآؤئءىة";
  private static final String PRESENTATION_OF_INSIDE = "ﺎﺑﺗﺛﺟﺣﺧﺪﺬﺮﺰﺳﺷﺻﺿﻃﻇﻋﻏﻓﻗﻛﻟﻣﻧﻫﻮﻳﺄﺈﺂﺆﺋﺀﻰﺔ";

  @Property(tries = 1500)
  void everyTokenLeadsBackToRawTextThatNormalizesToIt(
      @ForAll("news") String raw, @ForAll Profile profile) {
    Tokens tokens = Tokenizer.tokens(raw, profile);

    int previousEnd = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = new Span(tokens.rawBegin(i), tokens.rawEnd(i));
      assertThat(Normalizer.normalize(span.of(raw), profile)).isEqualTo(tokens.text(i));
      assertThat(span.begin()).isGreaterThanOrEqualTo(previousEnd);
      previousEnd = span.end();
    }
  }

  @Property(tries = 1000)
  void everyStretchLeadsBackToRawTextThatHoldsIt(
      @ForAll("news") String raw, @ForAll Profile profile, @ForAll Random random) {
    NormalizedText text = Normalizer.withOffsets(raw, profile);
    int end = random.nextInt(text.length() + 1);
    int begin = random.nextInt(end + 1);

    Span span = text.raw(begin, end);

    assertThat(Normalizer.normalize(span.of(raw), profile))
        .contains(text.text().substring(begin, end));
  }

  @Property(tries = 1500)
  void marksTatweelAndDirectionSignsChangeNoToken(
      @ForAll("words") String raw, @ForAll Profile profile, @ForAll Random random) {
    String dressed = dressed(raw, random);

    assertThat(texts(dressed, profile)).isEqualTo(texts(raw, profile));
  }

  @Property(tries = 1000)
  void presentationFormsAndNoBreakSpacesChangeNoToken(
      @ForAll("words") String raw, @ForAll Profile profile) {
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int at = INSIDE.indexOf(c);
      printed.append(at >= 0 ? PRESENTATION_OF_INSIDE.charAt(at) : c == ' ' ? '\u00A0' : c);
    }

    assertThat(texts(printed.toString(), profile)).isEqualTo(texts(raw, profile));
  }

  @Property(tries = 1500)
  void sentencesHoldAllThatIsNotBlankInOrder(@ForAll("news") String raw) {
    int end = 0;
    for (Span sentence : SentenceSplitter.sentences(raw)) {
      assertThat(sentence.begin()).isGreaterThanOrEqualTo(end);
      assertThat(isBlank(raw.substring(end, sentence.begin()))).isTrue();
      assertThat(sentence.of(raw)).doesNotContain("\n");
      end = sentence.end();
    }
    assertThat(isBlank(raw.substring(end))).isTrue();
  }

  @Property(tries = 1000)
  void datesLieInsideTheTextInOrder(@ForAll("dated") String raw) {
    int end = 0;
    for (DateExpression date : ArabicDates.find(raw)) {
      assertThat(date.begin()).isGreaterThanOrEqualTo(end);
      assertThat(date.end()).isGreaterThan(date.begin()).isLessThanOrEqualTo(raw.length());
      end = date.end();
    }
  }

  @Provide
  Arbitrary<String> news() {
    String visible = ". .. ؟ ، « » ( ) 24 ٣ AFP ﷲ ﻻ 😀 • …";
    String others = " \n \" \u200F \u0640 \u00A0 \u0654 \u0651 e\u0301";
    Arbitrary<String> signs =
        Arbitraries.oneOf(Arbitraries.just(" "), Arbitraries.of((visible + others).split(" ", -1)));
    return Arbitraries.oneOf(arabicWord(), signs)
        .list()
        .ofMaxSize(25)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> words() {
    return arabicWord().list().ofMinSize(1).ofMaxSize(6).map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<String> dated() {
    String words =
        "السبت أمس الأول اليوم من الشهر الجاري الماضي مايو كانون الثاني رمضان هـ الموافق عام قبل يومين م";
    String english = " February th GMT";
    Arbitrary<String> parts = Arbitraries.of((words + english).split(" ", -1));
    Arbitrary<String> numbers = Arbitraries.integers().between(0, 2100).map(String::valueOf);
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "/", "-", ".", ":", ", ", "");
    return Combinators.combine(Arbitraries.oneOf(parts, numbers), gaps)
        .as((part, gap) -> part + gap)
        .list()
        .ofMaxSize(15)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<String> arabicWord() {
    return Arbitraries.strings().withChars(INSIDE.toCharArray()).ofMinLength(1).ofMaxLength(8);
  }

  private static String dressed(String raw, Random random) {
    StringBuilder dressed = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      dressed.append(c);
      if (c != ' ' && random.nextInt(3) == 0) {
        dressed.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
      if (c != ' ' && random.nextInt(4) == 0) {
        dressed.append(INVISIBLE.charAt(random.nextInt(INVISIBLE.length())));
      }
    }
    return dressed.toString();
  }

  private static List<String> texts(String raw, Profile profile) {
    Tokens tokens = Tokenizer.tokens(raw, profile);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      texts.add(tokens.text(i));
    }
    return texts;
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> StopClasses.isBlank((char) c));
  }
}
