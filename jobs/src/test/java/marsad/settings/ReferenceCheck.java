package marsad.settings;

import com.univocity.parsers.common.record.Record;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import marsad.leaders.Leaders;
import marsad.leaders.Place;
import marsad.tables.Leader;
import marsad.tables.Tenure;
import marsad.tables.TenureKind;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Compares the heads of state and government of the gazetteer with public lists: the spells of de
 * facto leaders of REIGN (by month, 2010 to 2021), and two lists of office holders from Wikidata,
 * of 2022 and of August 2026. Prints the share on which both name the same person, and each
 * disagreement.
 *
 * <p>Arguments: folder of rule files, folder of the lists.
 */
final class ReferenceCheck {
  private static final Set<String> HEADS =
      Set.of(
          "president",
          "prime-minister",
          "chancellor",
          "king",
          "emperor",
          "emir",
          "sultan",
          "grand-duke",
          "prince",
          "pope",
          "supreme-leader",
          "head-of-state",
          "head-of-government",
          "chairperson",
          "commission-president",
          "council-president");

  /** Their monarch is listed under the United Kingdom. */
  private static final Set<String> REALMS =
      Set.of(
          "antigua-and-barbuda",
          "australia",
          "bahamas",
          "barbados",
          "belize",
          "canada",
          "grenada",
          "jamaica",
          "new-zealand",
          "papua-new-guinea",
          "saint-kitts-and-nevis",
          "saint-lucia",
          "saint-vincent-and-the-grenadines",
          "solomon-islands",
          "tuvalu");

  /** Offices in the list of 2022 whose holders head neither a state nor its government. */
  private static final Pattern NO_HEAD =
      Pattern.compile(
          "Governor-General.*|Member of .*|Chief Minister.*|Minister of State.*|.*Commission.*");

  private static final YearMonth FIRST = YearMonth.of(2010, 1);

  /** Names in the lists under which we have nobody, and ours for the same person. */
  private static final String PEOPLE = "list-people.tsv";

  private static final YearMonth LAST = YearMonth.of(2021, 12);

  private final Leaders leaders;
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byIso = new HashMap<>();
  private final Map<String, Map<String, String>> spellings = new LinkedHashMap<>();

  private ReferenceCheck(ConfFiles conf) throws IOException {
    leaders = GazetteerFiles.leaders(conf);
    leaders.places().forEach((Place place) -> byName.put(place.nameEn(), place.id()));
    GazetteerFiles.countries(conf)
        .forEach(
            country -> {
              String iso = country.iso();
              if (iso != null) {
                byIso.put(iso, country.countryId());
              }
            });
    for (String list : List.of("reign-countries.tsv", "list-countries.tsv", PEOPLE)) {
      Map<String, String> ids = new HashMap<>();
      try (var in = ReferenceCheck.class.getResourceAsStream(list)) {
        byte[] bytes = Objects.requireNonNull(in, list).readAllBytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        text.lines()
            .forEach(
                line ->
                    ids.put(
                        line.substring(0, line.indexOf('\t')),
                        line.substring(line.indexOf('\t') + 1)));
      }
      spellings.put(list, ids);
    }
  }

  public static void main(String[] arguments) throws IOException {
    ReferenceCheck check = new ReferenceCheck(ConfFiles.in(Path.of(arguments[0])));
    Path lists = Path.of(arguments[1]);
    check.reign(lists.resolve("reign_leader_spells_1921_2021.csv"));
    check.offices2022(lists.resolve("wikidata_offices_2022.csv"));
    check.offices2026(lists.resolve("wikidata_g20_asean_offices_2026.csv"));
  }

  /** Somebody in a list. */
  private record Person(String name, @Nullable String wikidata) {}

  /** Agreements and disagreements of one list. */
  private static final class Tally {
    private int agreed;
    private int all;
    private final Set<String> unknown = new TreeSet<>();
    private final Map<String, List<String>> disagreements = new LinkedHashMap<>();

    void add(boolean isSame, String what, String when) {
      all++;
      if (isSame) {
        agreed++;
      } else {
        disagreements.computeIfAbsent(what, w -> new ArrayList<>()).add(when);
      }
    }

    void print(String list) {
      System.out.printf(
          Locale.ROOT, "%n%s: %d of %d agree, %.4f%n", list, agreed, all, (double) agreed / all);
      if (!unknown.isEmpty()) {
        System.out.println(
            "  not compared, no such place, or no head: " + String.join(", ", unknown));
      }
      disagreements.forEach(
          (what, when) ->
              System.out.println(
                  "  "
                      + what
                      + ": "
                      + when.get(0)
                      + " to "
                      + when.get(when.size() - 1)
                      + " ("
                      + when.size()
                      + ")"));
    }
  }

  private void reign(Path file) throws IOException {
    Tally tally = new Tally();
    for (Record row : rows(file, StandardCharsets.ISO_8859_1)) {
      String place = place("reign-countries.tsv", row.getString("stateabb"));
      YearMonth from = month(row.getString("syear"), row.getString("smonth"));
      YearMonth to = month(row.getString("eyear"), row.getString("emonth"));
      if (from == null || to == null || to.isBefore(FIRST)) {
        continue;
      }
      if (place == null || !isCovered(place)) {
        tally.unknown.add(row.getString("stateabb"));
        continue;
      }
      String theirs = row.getString("leader");
      for (YearMonth m = from.isBefore(FIRST) ? FIRST : from;
          !m.isAfter(to) && !m.isAfter(LAST);
          m = m.plusMonths(1)) {
        Set<Leader> ours = heads(place, m.atDay(1), m.plusMonths(1).atDay(1));
        boolean isSame = isAmong(theirs, ours);
        tally.add(isSame, place + ", theirs " + theirs + ", ours " + names(ours), m.toString());
      }
    }
    tally.print("REIGN, de facto leaders by month 2010 to 2021");
  }

  private void offices2022(Path file) throws IOException {
    Tally tally = new Tally();
    for (Record row : rows(file, StandardCharsets.UTF_8)) {
      String name = row.getString("country");
      String place = place("list-countries.tsv", name);
      if (place == null || !isCovered(place)) {
        tally.unknown.add(name);
        continue;
      }
      String position = row.getString("positionLabel");
      if (NO_HEAD.matcher(position).matches()) {
        tally.unknown.add(position);
        continue;
      }
      String end = row.getString("end_year");
      int year = end == null ? 2022 : Integer.parseInt(end);
      LocalDate first = LocalDate.of(year, 1, 1);
      compare(
          tally,
          place,
          new Person(row.getString("officeholderLabel"), row.getString("officeholder")),
          heads(place, first, first.plusYears(1)),
          position + " " + year);
    }
    tally.print("Wikidata, offices of 2022");
  }

  private void offices2026(Path file) throws IOException {
    Tally tally = new Tally();
    for (Record row : rows(file, StandardCharsets.UTF_8)) {
      String iso = row.getString("iso");
      if (row.getString("holder_en") == null) {
        tally.unknown.add(iso + " " + row.getString("title_en") + " (vacant)");
        continue;
      }
      String place = byIso.getOrDefault(iso, place("list-countries.tsv", iso));
      if (place == null || !isCovered(place)) {
        tally.unknown.add(iso);
        continue;
      }
      LocalDate day = LocalDate.parse(row.getString("snapshot"));
      compare(
          tally,
          place,
          new Person(row.getString("holder_en"), row.getString("wikidata")),
          heads(place, day, day.plusDays(1)),
          row.getString("title_en"));
    }
    tally.print("Wikidata, offices of 22 August 2026");
  }

  private void compare(Tally tally, String place, Person theirs, Set<Leader> ours, String office) {
    boolean isSame =
        isAmong(theirs.name(), ours)
            || ours.stream()
                .map(Leader::wikidata)
                .anyMatch(id -> id != null && id.equals(theirs.wikidata()));
    tally.add(isSame, place + ", theirs " + theirs.name() + ", ours " + names(ours), office);
  }

  private boolean isAmong(String theirs, Set<Leader> ours) {
    String name = spellings.getOrDefault(PEOPLE, Map.of()).getOrDefault(theirs, theirs);
    return ours.stream().anyMatch(leader -> isSame(name, leader.nameEn()));
  }

  private @Nullable String place(String list, String name) {
    String special = spellings.getOrDefault(list, Map.of()).get(name);
    return special != null ? special : byName.get(name);
  }

  private boolean isCovered(String place) {
    return leaders.coverage().stream().anyMatch(covered -> covered.place().equals(place));
  }

  /** All who were head of state or government on some day of a span, end exclusive. */
  private Set<Leader> heads(String place, LocalDate first, LocalDate end) {
    Set<Leader> heads = new LinkedHashSet<>();
    for (Tenure tenure : leaders.tenures()) {
      boolean isThen =
          tenure.from().isBefore(end) && (tenure.to() == null || tenure.to().isAfter(first));
      if (isThen
          && isOf(place, tenure)
          && tenure.kind() != TenureKind.ELECT
          && HEADS.contains(tenure.office())) {
        heads.add(leaders.leader(tenure.leaderId()).orElseThrow());
      }
    }
    return heads;
  }

  private static boolean isOf(String place, Tenure tenure) {
    return tenure.country().equals(place)
        || (REALMS.contains(place)
            && tenure.country().equals("united-kingdom")
            && tenure.office().equals("king"));
  }

  private static String names(Set<Leader> leaders) {
    return String.join(" and ", leaders.stream().map(Leader::nameEn).toList());
  }

  /** Whether two English names share a word other than the first name. */
  static boolean isSame(String theirs, String ours) {
    List<String> a = words(theirs);
    List<String> b = words(ours);
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        boolean isFirstName = i == 0 && j == 0 && a.size() > 1 && b.size() > 1;
        if (!isFirstName && isSameWord(a.get(i), b.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> words(String name) {
    String plain =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\(.*?\\)|\\p{M}|['’`]", "")
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>(List.of(plain.strip().split("[^\\p{L}]+", -1)));
    words.removeIf(word -> word.length() < 2 || Set.of("al", "el", "bin", "ibn").contains(word));
    return words;
  }

  /** Equal, or the same consonants and nearly the same letters: Qaddafi, Gaddafi. */
  private static boolean isSameWord(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    int allowed = longest >= 8 ? 3 : longest >= 5 ? 1 : 0;
    return a.equals(b)
        || (longest >= 4 && skeleton(a).length() > 1 && skeleton(a).equals(skeleton(b)))
        || (LevenshteinDistance.getDefaultInstance().apply(a, b) <= allowed
            && a.charAt(0) == b.charAt(0));
  }

  private static String skeleton(String word) {
    return word.replace("ph", "f")
        .replace("kh", "k")
        .replace("gh", "g")
        .replaceAll("[qcg]", "k")
        .replace('z', 's')
        .replaceAll("[aeiouywhj]", "")
        .replaceAll("(.)\\1", "$1");
  }

  private static @Nullable YearMonth month(@Nullable String year, @Nullable String month) {
    return year == null || month == null
        ? null
        : YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
  }

  private static List<Record> rows(Path file, Charset charset) throws IOException {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setHeaderExtractionEnabled(true);
    settings.setLineSeparatorDetectionEnabled(true);
    try (var in = Files.newBufferedReader(file, charset)) {
      return new CsvParser(settings).parseAllRecords(in);
    }
  }
}
