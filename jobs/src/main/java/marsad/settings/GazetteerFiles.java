package marsad.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import marsad.leaders.Coverage;
import marsad.leaders.Leaders;
import marsad.leaders.MentionFinder;
import marsad.leaders.NameContext;
import marsad.leaders.Place;
import marsad.tables.Country;
import marsad.tables.Leader;
import marsad.tables.LeaderName;
import marsad.tables.Tenure;

/**
 * The gazetteer from conf/leaders/*.yaml, conf/countries.yaml, conf/organisations.yaml and
 * conf/offices.yaml, and the words around names from conf/name-context.yaml.
 */
public final class GazetteerFiles {
  private static final Map<String, NameContext.Kind> MODIFIERS =
      Map.of(
          "current", NameContext.Kind.CURRENT,
          "elect", NameContext.Kind.ELECT,
          "former", NameContext.Kind.FORMER,
          "earlier", NameContext.Kind.EARLIER,
          "acting", NameContext.Kind.ACTING,
          "next", NameContext.Kind.NEXT);
  private static final Map<String, NameContext.Kind> COUNTERPARTS =
      Map.of(
          "m", NameContext.Kind.COUNTERPART_M,
          "f", NameContext.Kind.COUNTERPART_F,
          "several", NameContext.Kind.COUNTERPART_SEVERAL);
  private static final Map<String, NameContext.Kind> LISTS =
      Map.ofEntries(
          Map.entry("honorifics", NameContext.Kind.HONORIFIC),
          Map.entry("kin", NameContext.Kind.KIN),
          Map.entry("employers", NameContext.Kind.EMPLOYER),
          Map.entry("eponyms", NameContext.Kind.EPONYM),
          Map.entry("titled-eponyms", NameContext.Kind.TITLED_EPONYM),
          Map.entry("no-eponyms", NameContext.Kind.NO_EPONYM),
          Map.entry("posts", NameContext.Kind.POST),
          Map.entry("clubs", NameContext.Kind.CLUB),
          Map.entry("following", NameContext.Kind.FOLLOWING),
          Map.entry("acts", NameContext.Kind.ACT),
          Map.entry("own-country", NameContext.Kind.OWN_COUNTRY),
          Map.entry("lower-ranks", NameContext.Kind.LOWER_RANK),
          Map.entry("descent", NameContext.Kind.DESCENT),
          Map.entry("other-roles", NameContext.Kind.OTHER_ROLE),
          Map.entry("other-bodies", NameContext.Kind.OTHER_BODY),
          Map.entry("not-clitics", NameContext.Kind.NOT_CLITIC),
          Map.entry("others", NameContext.Kind.OTHER_PERSON),
          Map.entry("given-names", NameContext.Kind.GIVEN_NAME),
          Map.entry("at-home", NameContext.Kind.AT_HOME),
          Map.entry("shared-words", NameContext.Kind.SHARED_WORD),
          Map.entry("glue", NameContext.Kind.GLUE),
          Map.entry("common-words", NameContext.Kind.COMMON_WORD));

  private GazetteerFiles() {}

  /** The finder of the gazetteer's leaders; all its mentions count. */
  public static MentionFinder finder(ConfFiles files) {
    return MentionFinder.of(leaders(files), nameContext(files));
  }

  /** The same, with the mentions counted that the settings say. */
  public static MentionFinder finder(ConfFiles files, Settings.Mentions counted) {
    MentionFinder sure = finder(files).counting(counted.minConfidence());
    return counted.countNonActors() ? sure.countingNonActors() : sure;
  }

  private static final int FAULTS_SHOWN = 20;

  /** Loads and checks the gazetteer; faults stop with file, line and remedy. */
  public static Leaders leaders(ConfFiles conf) {
    List<String> faults = new ArrayList<>();
    Leaders leaders = draft(conf, faults);
    if (!faults.isEmpty()) {
      List<String> shown = faults.subList(0, Math.min(FAULTS_SHOWN, faults.size()));
      throw new SettingsException(
          (faults.size() == 1 ? "" : "The gazetteer has " + faults.size() + " faults:\n")
              + String.join("\n", shown));
    }
    return leaders;
  }

  /** Loads the gazetteer although it may have faults, and adds them to a list. */
  public static Leaders draft(ConfFiles conf, List<String> faults) {
    return draft(conf, leaderFiles(conf), faults);
  }

  /** The files of conf/leaders, by name. */
  public static Map<String, YamlNode> leaderFiles(ConfFiles conf) {
    Map<String, YamlNode> files = new TreeMap<>();
    conf.list("leaders").forEach(name -> files.put(name, conf.yaml(name)));
    return files;
  }

  /** Loads a gazetteer of these files of leaders instead of those in conf/leaders. */
  public static Leaders draft(
      ConfFiles conf, Map<String, YamlNode> leaderFiles, List<String> faults) {
    List<Place> places = places(conf);
    Leaders.OfficeWords offices = OfficeFile.read(conf.yaml("offices.yaml"));
    GazetteerChecks checks = new GazetteerChecks(places, offices.offices());
    List<Leader> leaders = new ArrayList<>();
    List<LeaderName> names = new ArrayList<>();
    List<Tenure> tenures = new ArrayList<>();
    List<Coverage> coverage = new ArrayList<>();
    Set<String> counted = new LinkedHashSet<>();
    for (YamlNode file : leaderFiles.values()) {
      LeaderFile read = LeaderFile.read(file, checks);
      leaders.addAll(read.leaders());
      names.addAll(read.names());
      tenures.addAll(read.tenures());
      coverage.addAll(read.coverage());
      counted.addAll(read.counted());
    }
    checks.finish();
    faults.addAll(checks.faults());
    return new Leaders(
        new Leaders.People(leaders, names, tenures, counted), offices, places, coverage);
  }

  /** The words around names. */
  public static NameContext nameContext(ConfFiles conf) {
    YamlNode root = conf.yaml("name-context.yaml");
    Map<NameContext.Kind, List<String>> words = new LinkedHashMap<>();
    for (Map.Entry<String, YamlNode> entry : root.entries().entrySet()) {
      switch (entry.getKey()) {
        case "modifiers" -> addGroup(entry.getValue(), MODIFIERS, words);
        case "counterparts" -> addGroup(entry.getValue(), COUNTERPARTS, words);
        default -> add(entry.getKey(), entry.getValue(), LISTS, words);
      }
    }
    return new NameContext(words);
  }

  /** Rows of the table countries. */
  public static List<Country> countries(ConfFiles conf) {
    List<Country> rows = new ArrayList<>();
    for (YamlNode item : conf.yaml("countries.yaml").items()) {
      rows.add(
          new Country(
              item.need("id").text(),
              item.need("name-en").text(),
              item.need("name-ar").text(),
              item.at("iso").filter(node -> !node.isNull()).map(YamlNode::text).orElse(null),
              item.texts("capital").stream().findFirst().orElse(null)));
    }
    return rows;
  }

  /** Countries first, then organisations. */
  private static List<Place> places(ConfFiles conf) {
    List<Place> places = new ArrayList<>();
    Map<String, YamlNode> seen = new LinkedHashMap<>();
    for (String file : List.of("countries.yaml", "organisations.yaml")) {
      for (YamlNode item : conf.yaml(file).items()) {
        Place place = place(item, file.startsWith("countries"));
        YamlNode twin = seen.put(place.id(), item);
        if (twin != null) {
          throw item.error(
              "the id '" + place.id() + "' stands also at " + twin.where() + ". Rename one.");
        }
        places.add(place);
      }
    }
    return places;
  }

  private static Place place(YamlNode item, boolean isCountry) {
    Set<String> keys =
        Set.of(
            "id",
            "name-en",
            "iso",
            "name-ar",
            "names",
            "adjective",
            "plural",
            "capital",
            "capital-en",
            "seats",
            "kind",
            "note");
    item.entries(keys);
    List<String> names = new ArrayList<>(List.of(item.need("name-ar").text()));
    names.addAll(item.texts("names"));
    List<Place.Seat> seats = new ArrayList<>();
    for (YamlNode seat : item.at("seats").map(YamlNode::items).orElse(List.of())) {
      seats.add(new Place.Seat(seat.texts("names"), seat.need("office").text()));
    }
    return new Place(
        item.need("id").text(),
        item.need("name-en").text(),
        names,
        item.texts("adjective"),
        item.texts("capital"),
        seats,
        isCountry);
  }

  private static void addGroup(
      YamlNode group,
      Map<String, NameContext.Kind> kinds,
      Map<NameContext.Kind, List<String>> words) {
    group.entries().forEach((key, node) -> add(key, node, kinds, words));
  }

  private static void add(
      String key,
      YamlNode node,
      Map<String, NameContext.Kind> kinds,
      Map<NameContext.Kind, List<String>> words) {
    NameContext.Kind kind = kinds.get(key);
    if (kind == null) {
      throw node.error(
          "the key '"
              + key
              + "' is not known here. Known keys: "
              + String.join(", ", kinds.keySet().stream().sorted().toList())
              + ".");
    }
    words.put(kind, node.texts());
  }
}
