package marsad.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Invented news for tests of copied text, as whole paragraphs and as numbered words. */
public final class NewsTexts {
  private NewsTexts() {}

  /** Twenty-four words. */
  public static final String HARBOUR =
      "أعلنت هيئة الموانئ صباح الخميس استئناف حركة السفن في الميناء الشرقي"
          + " بعد توقف دام ثلاثة أيام بسبب الرياح القوية والأمواج العالية التي ضربت الساحل";

  /** Twenty-four words. */
  public static final String BRIDGE =
      "وقال مدير المشروع إن الجسر الجديد سيربط الضفتين خلال عامين ونصف"
          + " وإن كلفته لن تزيد على المبلغ الذي أقره المجلس البلدي في الربيع الماضي";

  /** Twenty-three words. */
  public static final String HARVEST =
      "وتوقع مزارعون في السهل الغربي موسما وفيرا من القمح والشعير هذا العام"
          + " بعد أمطار غزيرة هطلت مبكرا وملأت السدود الصغيرة المقامة على الوادي";

  /** Twenty-six words. */
  public static final String MUSEUM =
      "ويعرض المتحف الوطني ابتداء من الأسبوع المقبل مجموعة نادرة من المخطوطات القديمة"
          + " أعارتها له مكتبات خاصة وتضم رسائل ورحلات لم يسبق أن شاهدها الجمهور من قبل";

  /** Twenty-two words. */
  public static final String FOOTER =
      "جميع الحقوق محفوظة للموقع ولا يجوز نقل المواد المنشورة أو إعادة نشرها"
          + " كليا أو جزئيا إلا بإذن كتابي مسبق من إدارة التحرير";

  /** Paragraphs one below the other. */
  public static String article(String... paragraphs) {
    return String.join("\n", paragraphs);
  }

  /** A text of numbered words, from one number up to another, exclusive. */
  public static String words(String word, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      // Letters and digits would be two words.
      words.add(word + spelled(i));
    }
    return String.join(" ", words);
  }

  private static String spelled(int number) {
    String letters = "ابتثجحخدذر";
    StringBuilder spelled = new StringBuilder();
    for (char digit : String.valueOf(number).toCharArray()) {
      spelled.append(letters.charAt(digit - '0'));
    }
    return spelled.toString();
  }

  /** A text with some of its words, by number, replaced. */
  public static String changed(String text, Integer... numbers) {
    String[] words = text.split(" ");
    List<Integer> changed = Arrays.asList(numbers);
    for (int i = 0; i < words.length; i++) {
      words[i] = changed.contains(i) ? "تغيير" : words[i];
    }
    return String.join(" ", words);
  }
}
