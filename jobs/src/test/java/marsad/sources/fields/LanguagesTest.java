package marsad.sources.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "بوتين",
        "رئیس الوزراء",
        "التقى وزير الخارجية نظيره",
        "افتتحت شركة Google Cloud مركز Data Center جديدا في الدمام بحضور الوزير",
        "استقبل بافيل دوروف مؤسس تليغرام، وزار ڤيينا وكلم چورچ في الغداء قبل عودته إلى بلاده مساء أمس",
        "قال وزیر الخارجیة الأردنی إن بلاده ترحب بالاتفاق الجدید، وأضاف أن المحادثات ستستمر فی الأسبوع المقبل",
        "Home News Sport Weather About us Contact Privacy أعلنت الحكومة اليوم خطة جديدة لدعم المزارعين",
      })
  void takesForArabic(String text) {
    assertThat(Languages.of(text)).isEqualTo("ar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fa | وزیر امور خارجه ایران در گفت و گو با خبرنگاران اعلام کرد که مذاکرات ادامه خواهد داشت",
        "fa | وزير امور خارجه ايران در گفت و گو با خبرنگاران اعلام كرد كه مذاكرات ادامه خواهد داشت",
        "ur | وزیر اعظم نے کہا ہے کہ حکومت عوام کی بہتری کے لیے کام کر رہی ہے اور مہنگائی پر قابو پایا جائے گا",
        "en | The foreign minister said on Monday that talks about the agreement would go on next week",
        "fr | Le ministre des affaires étrangères a déclaré lundi que les négociations se poursuivraient",
        "und | 2024 - 15:30 +++",
      })
  void tellsOtherLanguagesApart(String language, String text) {
    assertThat(Languages.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"سنوات السينما: أفضل عشرة أفلام 1. Coming Home 2. The Deer Hunter 3. Superman"})
  void countsAnArabicTitleWhereTheTextIsAList(String text) {
    assertThat(Languages.of("أفلام السنة كما اختارها النقاد", text)).isEqualTo("ar");
  }
}
