package marsad.text;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import marsad.functions.TextFunctions;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Compares the SQL functions for text with tables of cases from the tests of other libraries. Run
 * by hand: {@code ArabicCases FOLDER} reads its {@code *.tsv} (suite, case, operation, input,
 * expected; lists joined by ␟) and prints passed and failed per operation, then each disagreement.
 *
 * <p>An operation of another library that does part of our work is compared after both sides went
 * through our normalization, which then shows only what we do not do alike.
 */
public final class ArabicCases {
  private static final String JOIN = "\u241F";

  /** Operations whose two sides must have one key. */
  private static final Map<String, Profile> SAME_KEY =
      Map.ofEntries(
          Map.entry("NFKC", Profile.STRICT),
          Map.entry("NFC", Profile.STRICT),
          Map.entry("NFD-of-NFC", Profile.STRICT),
          Map.entry("expand_ligature", Profile.STRICT),
          Map.entry("strip_format", Profile.STRICT),
          Map.entry("digits_ascii", Profile.STRICT),
          Map.entry("punct_ascii", Profile.STRICT),
          Map.entry("space", Profile.STRICT),
          Map.entry("newline", Profile.STRICT),
          Map.entry("camel.normalize_unicode(NFKC)", Profile.STRICT),
          Map.entry("camel.normalize_unicode(NFC)", Profile.STRICT),
          Map.entry("camel.normalize_alef_ar", Profile.FOLD),
          Map.entry("camel.normalize_alef_maksura_ar", Profile.FOLD),
          Map.entry("camel.normalize_teh_marbuta_ar", Profile.FOLD),
          Map.entry("camel.arclean", Profile.FOLD),
          Map.entry("lucene.ArabicNormalizationFilter", Profile.FOLD),
          Map.entry("lucene.PersianNormalizationFilter", Profile.FOLD),
          Map.entry("lucene.DecimalDigitFilter", Profile.STRICT),
          Map.entry("pyarabic.strip_lastharaka", Profile.STRICT),
          Map.entry("pyarabic.normalize_teh", Profile.FOLD),
          Map.entry("pyarabic.normalize_alef", Profile.FOLD),
          Map.entry("pyarabic.normalize_ligature", Profile.FOLD),
          Map.entry("maha.normalize(lam_alef=True)", Profile.FOLD),
          Map.entry("maha.normalize(ligatures=True)", Profile.FOLD),
          Map.entry("maha.normalize(yeh=True)", Profile.FOLD),
          Map.entry("maha.normalize(waw=True)", Profile.FOLD),
          Map.entry("maha.normalize(teh_marbuta=True)", Profile.FOLD),
          Map.entry("maha.normalize(spaces=True)", Profile.STRICT),
          Map.entry("maha.normalize_lam_alef", Profile.STRICT),
          Map.entry("maha.normalize_lam_alef(keep_hamza=False)", Profile.FOLD),
          Map.entry("maha.normalize(alef=True)", Profile.FOLD),
          Map.entry("maha.normalize(all=True)", Profile.FOLD),
          Map.entry("maha.normalize(all=True, yeh=False)", Profile.FOLD),
          Map.entry("pyarabic.strip_diacritics+normalize_alef", Profile.FOLD),
          Map.entry("pyarabic.normalize.normalize_searchtext", Profile.FOLD),
          Map.entry("urduhack.normalize_characters", Profile.FOLD),
          Map.entry("urduhack.normalize_combine_characters", Profile.FOLD),
          Map.entry("hazm.persian_number", Profile.STRICT));

  /** Operations that take marks off, compared letter by letter as written. */
  private static final Set<String> MARKS_OFF =
      Set.of(
          "strip_marks",
          "strip_tatweel",
          "camel.dediac_ar",
          "pyarabic.strip_diacritics",
          "pyarabic.strip_tashkeel",
          "pyarabic.strip_harakat",
          "pyarabic.strip_tatweel",
          "pyarabic.strip_small",
          "pyarabic.strip_shadda",
          "maha.remove_all_harakat",
          "maha.remove_harakat",
          "maha.remove(harakat=True)",
          "maha.remove(tatweel=True)",
          "urduhack.remove_diacritics",
          "hazm.remove_diacritics");

  private final List<Case> cases;
  private final Set<String> hosts = new HashSet<>();

  /** One line of a table. */
  record Case(String suite, String name, String operation, String input, String expected) {}

  private ArabicCases(List<Case> cases) {
    this.cases = cases;
    for (Case one : cases) {
      if (one.operation.startsWith("proclitics")) {
        hosts.add(fold(one.expected.substring(one.expected.lastIndexOf('|') + 1)));
      }
    }
  }

  /** The folder of the tables is the only argument. */
  public static void main(String[] arguments) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList()) {
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .skip(1)
            .forEach(
                line -> {
                  String[] fields = line.split("\t", -1);
                  cases.add(
                      new Case(
                          fields[0],
                          unescape(fields[1]),
                          fields[2],
                          unescape(fields[3]),
                          unescape(fields[4])));
                });
      }
    }
    new ArabicCases(cases).print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void print(PrintStream out) {
    Map<String, int[]> counts = new TreeMap<>();
    List<String> disagreements = new ArrayList<>();
    for (Case one : cases) {
      int[] count = counts.computeIfAbsent(one.suite + "\t" + one.operation, key -> new int[3]);
      String answer = answer(one);
      String expected = expected(one);
      if (answer == null) {
        count[2]++;
      } else if (answer.equals(expected)) {
        count[0]++;
      } else {
        count[1]++;
        disagreements.add(
            String.join(
                "\t",
                one.suite,
                one.operation,
                one.name,
                show(one.input),
                show(expected),
                show(answer)));
      }
    }
    out.println("suite\toperation\tpassed\tfailed\tnot ours");
    counts.forEach((key, n) -> out.println(key + "\t" + n[0] + "\t" + n[1] + "\t" + n[2]));
    out.println("\nsuite\toperation\tcase\tinput\texpected\tours");
    disagreements.forEach(out::println);
  }

  private @Nullable String answer(Case one) {
    Profile key = SAME_KEY.get(one.operation);
    if (key != null) {
      return normalized(one.input, key).trim();
    } else if (MARKS_OFF.contains(one.operation)) {
      return withoutMarks(one.input);
    }
    return switch (one.operation) {
      case "key" -> fold(one.input);
      case "key_tokens", "uax29.words" -> tokens(one.input);
      case "camel.simple_word_tokenize",
          "camel.simple_word_tokenize(split_digits=True)",
          "pyarabic.tokenize",
          "whitespace+lucene.ArabicNormalizationFilter",
          "whitespace+lucene.ICUFoldingFilter" ->
          tokens(one.input);
      case "same_key" -> {
        String[] both = one.input.split(JOIN, -1);
        yield String.valueOf(fold(both[0]).equals(fold(both[1])));
      }
      case "digit_value" -> fold(one.input);
      case "no_exception" -> String.valueOf(tokens(one.input).length() > 0);
      case "split_sentences" -> joined(TextFunctions.sentences(UTF8String.fromString(one.input)));
      case "proclitics(host=PROPN)" -> proclitics(one.input);
      default -> null;
    };
  }

  private static String expected(Case one) {
    Profile key = SAME_KEY.get(one.operation);
    if (key != null) {
      return normalized(one.expected, key).trim();
    } else if (MARKS_OFF.contains(one.operation)) {
      return withoutMarks(one.expected);
    }
    return switch (one.operation) {
      case "uax29.words",
          "camel.simple_word_tokenize",
          "camel.simple_word_tokenize(split_digits=True)",
          "pyarabic.tokenize",
          "whitespace+lucene.ArabicNormalizationFilter",
          "whitespace+lucene.ICUFoldingFilter" ->
          tokens(one.expected);
      case "proclitics(host=PROPN)" -> {
        int host = one.expected.lastIndexOf('|') + 1;
        String clitics = one.expected.substring(0, host).replace("|", "");
        yield fold(clitics + "|" + one.expected.substring(host));
      }
      default -> one.expected;
    };
  }

  private static String tokens(String text) {
    return joined(TextFunctions.tokens(UTF8String.fromString(text)));
  }

  /** The whole token if it is a known host, otherwise the first known host under proclitics. */
  private String proclitics(String input) {
    String token = fold(input);
    if (hosts.contains(token)) {
      return "|" + token;
    }
    for (Clitics.Host host : Clitics.hosts(token)) {
      if (hosts.contains(host.of(token))) {
        return peeled(token, host) + "|" + host.of(token);
      }
    }
    return "|" + token;
  }

  /** The letters peeled off; of the article in لل only the first is a clitic of the name. */
  private static String peeled(String token, Clitics.Host host) {
    String peeled = token.substring(0, host.start());
    return host.needsArticle() && peeled.endsWith("لل")
        ? peeled.substring(0, peeled.length() - 1)
        : peeled;
  }

  private static String fold(String text) {
    return normalized(text, Profile.FOLD);
  }

  private static String normalized(String text, Profile profile) {
    UTF8String name = UTF8String.fromString(profile.name().toLowerCase(Locale.ROOT));
    return TextFunctions.normalize(UTF8String.fromString(text), name).toString();
  }

  private static String withoutMarks(String text) {
    return TextFunctions.stripMarks(UTF8String.fromString(text)).toString().trim();
  }

  private static String joined(ArrayData texts) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < texts.numElements(); i++) {
      all.add(texts.getUTF8String(i).toString());
    }
    return String.join(JOIN, all);
  }

  private static String show(String text) {
    String normalized = Normalizer2.getNFCInstance().normalize(text);
    return normalized.replace("\n", "\\n").replace("\t", "\\t");
  }

  private static String unescape(String field) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c != '\\' || i + 1 == field.length()) {
        text.append(c);
        continue;
      }
      char code = field.charAt(++i);
      switch (code) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'u' -> {
          text.append((char) Integer.parseInt(field.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> text.append(code);
      }
    }
    return text.toString();
  }
}
