package marsad.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlotMaskTest {
  private static final String TITLE = "افتتاح سوق السمك في المرفأ القديم";

  private static long print(@Nullable String title, String line) {
    LineScan scan = Pages.scan(Pages.page(title, null, line));
    return scan.lines().stream()
        .filter(one -> scan.text(one).equals(line))
        .findFirst()
        .orElseThrow()
        .fingerprint();
  }

  private static long print(String line) {
    return print(null, line);
  }

  @Test
  void masksTheDayOfTheWeek() {
    assertThat(print("نشرة المنارة ليوم السبت")).isEqualTo(print("نشرة المنارة ليوم الثلاثاء"));
  }

  @Test
  void masksMonthsOfEveryRegion() {
    long july = print("نشرة المنارة 25 يوليو 2024");

    assertThat(print("نشرة المنارة 3 جويلية 2024")).isEqualTo(july);
    assertThat(print("نشرة المنارة 12 تشرين الثاني 2023")).isEqualTo(july);
    assertThat(print("نشرة المنارة 9 ذو القعدة 1445")).isEqualTo(july);
  }

  @Test
  void keepsNamesThatAreNoDays() {
    assertThat(print("نشرة المنارة لأخبار كانون")).isNotEqualTo(print("نشرة المنارة لأخبار ربيع"));
    assertThat(print("مراسل المنارة في حلب")).isNotEqualTo(print("مراسل المنارة في حمص"));
  }

  @Test
  void masksAddresses() {
    long first = print("لمراسلة الكاتب: salma@example.com");

    assertThat(print("لمراسلة الكاتب: n.haddad_7@mail.example.org")).isEqualTo(first);
    assertThat(print("لمراسلة الكاتب: @salma_h")).isEqualTo(first);
    assertThat(print("لمراسلة الكاتب: salma@ example.com")).isEqualTo(first);
    assertThat(print("لمراسلة الكاتب: https://example.com/a?b=1")).isEqualTo(first);
    assertThat(print("لمراسلة الكاتب: سلمى")).isNotEqualTo(first);
  }

  @Test
  void endsAnAddressWhereArabicIsGluedToIt() {
    assertThat(print("salma@example.comللتواصل مع الكاتبة"))
        .isEqualTo(print("nour@example.orgللتواصل مع الكاتبة"));
  }

  @Test
  void masksThePagesOwnTitleBehindALabel() {
    String other = "سفينة شحن تجنح قرب الجزيرة";

    assertThat(print(TITLE, "رابط الخبر: " + TITLE))
        .isEqualTo(print(other, "رابط الخبر: " + other))
        .isNotEqualTo(print(other, "رابط الخبر: " + TITLE));
  }

  @Test
  void keepsHeadlinesApart() {
    String other = "سفينة شحن تجنح قرب الجزيرة";

    assertThat(print(TITLE, TITLE)).isNotEqualTo(print(other, other));
    assertThat(print(TITLE, TITLE)).isEqualTo(print(null, TITLE));
  }
}
