package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "full stop, وصل الوفد. بدأ الاجتماع., وصل الوفد.|بدأ الاجتماع.",
    "no space after the stop, انتهى اللقاء.وأكد الوزير, انتهى اللقاء.|وأكد الوزير",
    "Arabic question mark, متى يعود؟ لم يجب., متى يعود؟|لم يجب.",
    "question without space, متى يعود؟لم يجب, متى يعود؟|لم يجب",
    "several marks, ماذا حدث؟!! لا نعرف, ماذا حدث؟!!|لا نعرف",
    "decimal, نما 4.2 في المئة. ثم تراجع, نما 4.2 في المئة.|ثم تراجع",
    "date, في 3.5.2024 وصل الوفد, في 3.5.2024 وصل الوفد",
    "year ends a sentence, في عام 2021. وبعدها, في عام 2021.|وبعدها",
    "list number, 1. الوفد الأول, 1. الوفد الأول",
    "doctor, حضر د. سامي اللقاء, حضر د. سامي اللقاء",
    "professor, قالت أ.د. منى ذلك, قالت أ.د. منى ذلك",
    "professor with one dot, قالت أد. منى ذلك, قالت أد. منى ذلك",
    "agency, بيروت (أ.ف.ب) وصل الوفد, بيروت (أ.ف.ب) وصل الوفد",
    "agency glued, (د.ب.أ).وأضاف, (د.ب.أ).|وأضاف",
    "Hijri sign, عام 1440 هـ. في الرياض, عام 1440 هـ. في الرياض",
    "Hijri sign before and, توفي عام 1440 هـ. ودفن, توفي عام 1440 هـ.|ودفن",
    "initial with tatweel, جون فـ. كينيدي, جون فـ. كينيدي",
    "two dots, انتظروا.. الخبر قريب, انتظروا.. الخبر قريب",
    "ellipsis, قال إن… الأمر صعب, قال إن… الأمر صعب",
    "address, زوروا news.example.org اليوم, زوروا news.example.org اليوم",
    "address with a query, انظر http://example.org/?id=5 غدا, انظر http://example.org/?id=5 غدا",
    "site name, ذكرت الجزيرة.نت ذلك, ذكرت الجزيرة.نت ذلك",
    "closing guillemet, قال: «كفى.» ثم خرج, قال: «كفى.»|ثم خرج",
    "guillemets turned round, قال: »كفى.« ثم خرج, قال: »كفى.«|ثم خرج",
    "straight quote closes, 'قال \"كفى.\" ثم خرج', 'قال \"كفى.\"|ثم خرج'",
    "straight quote opens, 'خرج.\"كفى\" قال', 'خرج.|\"كفى\" قال'",
    "quote goes on after a comma, «هل نعود؟»، سأل, «هل نعود؟»، سأل",
    "semicolon, خرج؛ لأنه غاضب, خرج؛ لأنه غاضب",
    "bullet in a line, أولا • ثانيا, أولا|• ثانيا",
    "spelt initial, تحدث جورج دبليو. بوش طويلا, تحدث جورج دبليو. بوش طويلا",
    "short spelt initial, وصل روبرت إف. كينيدي أمس, وصل روبرت إف. كينيدي أمس",
    "two spelt initials, ألفت جيه. كيه. رولينغ كتابا, ألفت جيه. كيه. رولينغ كتابا",
    "spelt abbreviation, رفع إتش.إس.بي.سي توقعاته, رفع إتش.إس.بي.سي توقعاته",
    "flight number, سقطت الرحلة إم.إتش17 أمس, سقطت الرحلة إم.إتش17 أمس",
    "abbreviation without dots ends, قال لقناة سي إن إن. ذهب الوفد, قال لقناة سي إن إن.|ذهب الوفد",
    "spelt letter before and, نقص فيتامين سي. وأضاف, نقص فيتامين سي.|وأضاف",
    "spelt letter before the article, نقص فيتامين سي. الأطباء قلقون, نقص فيتامين سي.|الأطباء قلقون",
    "spelt letter glued to and, أنظمة إيه.إم.دي.ولم تكشف, أنظمة إيه.إم.دي.|ولم تكشف",
    "Latin initial, J. Smith said. He left., J. Smith said.|He left.",
    "lower case goes on, about 5 p.m. today, about 5 p.m. today"
  })
  void splits(String phenomenon, String raw, String sentences) {
    assertThat(split(raw)).isEqualTo(sentences);
  }

  @Test
  void endsASentenceAtEveryLineEnd() {
    String raw = "عنوان\r\nخبر أول\n\n\tخبر ثان";

    assertThat(split(raw)).isEqualTo("عنوان|خبر أول|خبر ثان");
  }

  @Test
  void leavesBlanksAndDirectionMarksOutside() {
    String raw = " " + (char) 0x200F + "وصل الوفد." + (char) 0x200F + (char) 0x00A0;

    assertThat(SentenceSplitter.sentences(raw)).containsExactly(new Span(2, 12));
  }

  @Test
  void findsNoSentenceInBlanks() {
    assertThat(SentenceSplitter.sentences(" \n\t ")).isEmpty();
    assertThat(SentenceSplitter.sentences("")).isEmpty();
  }

  private static String split(String raw) {
    return SentenceSplitter.sentences(raw).stream()
        .map(span -> span.of(raw))
        .collect(Collectors.joining("|"));
  }
}
