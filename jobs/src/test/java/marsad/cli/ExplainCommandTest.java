package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private final Terminal terminal = new Terminal();

  private int explain(byte[] input, String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "explain";
    System.arraycopy(options, 0, arguments, 1, options.length);
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input));
    try {
      return terminal.run(arguments);
    } finally {
      System.setIn(before);
    }
  }

  private int explain(String input, String... options) {
    return explain(input.getBytes(StandardCharsets.UTF_8), options);
  }

  @Test
  void saysWhichRuleFoundALeader() {
    assertThat(explain("وصل فلاديمير بوتين إلى المدينة.", "--date", "2024-05-02")).isZero();

    assertThat(terminal.printed())
        .contains("Article text, 2024-05-02")
        .contains("وصل | فلاديمير | بوتين | الي | المدينه")
        .containsPattern("found    vladimir-putin as name, by rule \\S+, confidence 0\\.\\d\\d")
        .contains("vladimir-putin (Vladimir Putin), 1 mention");
  }

  @Test
  void resolvesARoleByTheDay() {
    assertThat(explain("استقبل الرئيس الفرنسي الوفد.", "--date", "2015-03-01")).isZero();

    assertThat(terminal.printed()).contains("found    francois-hollande as role");
  }

  @Test
  void saysWhichRuleRefusedACandidate() {
    assertThat(explain("قطع الطلاب شارع الملك فيصل بن عبد العزيز.")).isZero();

    assertThat(terminal.printed()).contains("refused  ").contains("Nobody is named.");
  }

  @Test
  void explainsTheTitleFirst() {
    assertThat(explain("لم يعلق أحد على الخبر.", "--title", "بوتين في بكين")).isZero();

    assertThat(terminal.printed()).contains("Sentence text-0, the title:");
    assertThat(terminal.printed().indexOf("text-0"))
        .isLessThan(terminal.printed().indexOf("text-1"));
  }

  @Test
  void showsTheRegionsOfAPageFirst() {
    String page =
        """
        انطلاق القمة في المدينة الساحلية
        وصل فلاديمير بوتين مساء أمس إلى المدينة للمشاركة في أعمال القمة التي تستمر يومين.
        وقال مراسلون إن المحادثات ستتناول التجارة والطاقة بين بلدان المنطقة كلها.
        """;

    assertThat(explain(page, "--page", "--date", "2024-05-02")).isZero();

    assertThat(terminal.printed())
        .startsWith("Regions")
        .contains(" body ")
        .contains("Article text-0");
  }

  @Test
  void saysWhoSaysWhatOfWhom() {
    assertThat(explain("اتهم دونالد ترامب إيران بتهديد جيرانها.", "--date", "2018-05-02")).isZero();

    assertThat(terminal.printed())
        .containsPattern(
            "says     donald-trump \\(leader\\) of iran \\(country\\), by rule \\S+-\\S+")
        .contains("voice indirect; the words lean against")
        .contains("act accuse, cue اتهم")
        .contains("words اتهم دونالد ترامب إيران");
  }

  @Test
  void saysWhatEachModelReadsAndWhy() {
    assertThat(explain("اتهم دونالد ترامب إيران بتهديد جيرانها.", "--date", "2018-05-02")).isZero();

    assertThat(terminal.printed())
        .containsPattern(
            "rules: against, score -1\\.00, confidence 0\\.\\d\\d\n +the act accuse leans against")
        .containsPattern(
            "linear: against, score -0\\.\\d\\d, confidence 0\\.\\d\\d\n"
                + " +chances against 0\\.\\d\\d")
        .containsPattern("\\+\\d\\.\\d\\d for against by \\S+");
  }

  @Test
  void showsNegationAndCondition() {
    String text = "لن يدعم دونالد ترامب الاتفاق النووي مع إيران إلا بعد تعديله.";

    assertThat(explain(text, "--date", "2018-05-02")).isZero();

    assertThat(terminal.printed()).contains("of iran-nuclear-deal (issue)").contains("condition");
  }

  @Test
  void saysWhereNothingKnownIsSpokenOf() {
    assertThat(explain("قال دونالد ترامب إن الطقس جميل.", "--date", "2018-05-02")).isZero();

    assertThat(terminal.printed()).contains("of nothing known: no target is found");
  }

  @Test
  void saysWhereNobodySpeaks() {
    assertThat(explain("هطل المطر على المدينة.")).isZero();

    assertThat(terminal.printed()).contains("  no statement");
  }

  @Test
  void refusesATextThatIsNotThere() {
    assertThat(explain(" \n")).isEqualTo(2);
    assertThat(terminal.refusal()).contains("There is no text on standard input");
  }

  @Test
  void refusesATextInAnotherEncoding() {
    assertThat(explain(new byte[] {(byte) 0xE6, (byte) 0xD5, (byte) 0xE1})).isEqualTo(2);
    assertThat(terminal.refusal()).contains("not UTF-8");
  }

  @Test
  void refusesADateWithAnId() {
    assertThat(explain("", "abc-0", "--date", "2024-05-02")).isEqualTo(2);
    assertThat(terminal.refusal())
        .contains("--date and --title belong to a text on standard input");
  }

  @Test
  void refusesCopiesOfATextThatIsNotStored() {
    assertThat(explain("وصل الوفد", "--copies")).isEqualTo(2);
    assertThat(terminal.refusal()).contains("--copies shows a stored article");
  }

  @Test
  void refusesAWarehouseThatIsNotThere(@TempDir Path folder) {
    String missing = folder.resolve("none").toString();
    assertThat(explain("", "abc-0", "--warehouse", missing)).isEqualTo(2);
    assertThat(terminal.refusal()).contains("does not exist");
  }
}
