package marsad.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.leaders.Coverage;
import marsad.tables.Leader;
import marsad.tables.LeaderName;
import marsad.tables.NameClass;
import marsad.tables.Tenure;
import marsad.tables.TenureKind;
import org.jspecify.annotations.Nullable;

/** One file of conf/leaders: the offices it covers and its people. */
record LeaderFile(
    List<Leader> leaders,
    List<LeaderName> names,
    List<Tenure> tenures,
    List<Coverage> coverage,
    Set<String> counted) {
  private static final int FAR_FUTURE = 2100;
  private static final Set<String> OFFICE_KEYS =
      Set.of("since", "until", "gaps", "shared", "roles");
  private static final Set<String> HEADS =
      Set.of(
          "president",
          "prime-minister",
          "king",
          "emir",
          "chancellor",
          "head-of-state",
          "head-of-government",
          "supreme-leader");
  private static final Set<String> LEADER_KEYS =
      Set.of(
          "id",
          "name-en",
          "name-ar",
          "wikidata",
          "gender",
          "died",
          "names",
          "confused-with",
          "tenures");
  private static final Set<String> TENURE_KEYS =
      Set.of("office", "from", "to", "kind", "country", "organisation", "speaks-for");

  static LeaderFile read(YamlNode root, GazetteerChecks checks) {
    root.entries(Set.of("country", "organisation", "offices", "leaders"));
    String place = place(root, checks);
    LeaderFile file =
        new LeaderFile(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashSet<>());
    root.at("offices")
        .filter(node -> !node.isNull())
        .map(YamlNode::entries)
        .orElse(Map.of())
        .forEach((office, node) -> file.coverage.add(coverage(office, place, node, checks)));
    for (YamlNode item : root.need("leaders").items()) {
      file.add(item, place, checks);
    }
    return file;
  }

  private void add(YamlNode item, String place, GazetteerChecks checks) {
    item.entries(LEADER_KEYS);
    Leader leader =
        new Leader(
            item.need("id").text(),
            item.need("name-en").text(),
            item.need("name-ar").text(),
            item.at("wikidata").filter(n -> !n.isNull()).map(YamlNode::text).orElse(null),
            place,
            item.need("gender").text(),
            item.at("died").filter(n -> !n.isNull()).map(YamlNode::day).orElse(null));
    if (!checks.isNew(leader, item)) {
      return;
    }
    leaders.add(leader);
    List<LeaderName> forms = forms(leader, item);
    forms.forEach(form -> checks.form(form, item));
    names.addAll(forms);
    List<YamlNode> terms = item.at("tenures").map(YamlNode::items).orElse(List.of());
    if (terms.isEmpty()) {
      throw item.error(
          "'" + leader.leaderId() + "' has no tenures. Add one (former-leader if nothing else).");
    }
    for (YamlNode node : terms) {
      Tenure tenure = tenure(node, leader.leaderId(), place, checks);
      checks.tenure(tenure, node);
      tenures.add(tenure);
      if (isCounted(tenure, node, checks)) {
        counted.add(leader.leaderId());
      }
    }
  }

  /**
   * Who speaks for an army or a ministry other than the foreign one, or only stood in for a
   * minister, is known, but no leader.
   */
  private static boolean isCounted(Tenure tenure, YamlNode node, GazetteerChecks checks) {
    String principal = node.at("speaks-for").map(YamlNode::text).orElse("president");
    boolean isHead = HEADS.contains(principal) && checks.isCountry(tenure.country());
    boolean isLong = tenure.kind() != TenureKind.ACTING || checks.isTop(tenure.office());
    return tenure.office().equals("spokesperson")
        ? isHead
        : isLong && checks.isCounted(tenure.office());
  }

  private static String place(YamlNode node, GazetteerChecks checks) {
    YamlNode place =
        node.at("country")
            .or(() -> node.at("organisation"))
            .orElseThrow(() -> node.error("neither country nor organisation is given. Add one."));
    checks.place(place);
    return place.text();
  }

  private static Coverage coverage(
      String office, String place, YamlNode node, GazetteerChecks checks) {
    node.entries(OFFICE_KEYS);
    checks.office(office, node);
    List<Coverage.Gap> gaps = new ArrayList<>();
    for (YamlNode gap : node.at("gaps").map(YamlNode::items).orElse(List.of())) {
      gap.entries(Set.of("from", "to", "why"));
      gaps.add(new Coverage.Gap(gap.need("from").day(), endOfGap(gap), gap.need("why").text()));
    }
    Coverage coverage =
        new Coverage(
            office,
            place,
            node.need("since").day(),
            node.at("until").filter(n -> !n.isNull()).map(YamlNode::day).orElse(null),
            gaps,
            node.at("shared").map(YamlNode::flag).orElse(false),
            node.texts("roles"));
    checks.coverage(coverage, node);
    return coverage;
  }

  /** A gap without an end, or with one in the next century, is still open. */
  private static LocalDate endOfGap(YamlNode gap) {
    LocalDate to = day(gap, "to");
    return to == null || to.getYear() >= FAR_FUTURE ? LocalDate.MAX : to;
  }

  private static Tenure tenure(YamlNode node, String leader, String home, GazetteerChecks checks) {
    node.entries(TENURE_KEYS);
    checks.office(node.need("office").text(), node);
    boolean hasPlace = node.at("country").isPresent() || node.at("organisation").isPresent();
    return new Tenure(
        leader,
        node.need("office").text(),
        hasPlace ? place(node, checks) : home,
        node.need("from").day(),
        day(node, "to"),
        kind(node),
        node.at("speaks-for").map(YamlNode::text).orElse(null));
  }

  private static @Nullable LocalDate day(YamlNode node, String key) {
    return node.at(key).filter(n -> !n.isNull()).map(YamlNode::day).orElse(null);
  }

  private static TenureKind kind(YamlNode node) {
    String kind = node.at("kind").map(YamlNode::text).orElse("full");
    return switch (kind) {
      case "full" -> TenureKind.FULL;
      case "acting" -> TenureKind.ACTING;
      case "elect" -> TenureKind.ELECT;
      default -> throw node.error("the kind '" + kind + "' is none of full, acting, elect.");
    };
  }

  /** The forms of a leader; the usual name is one of them, and a form listed twice is one. */
  private static List<LeaderName> forms(Leader leader, YamlNode item) {
    YamlNode names = item.at("names").filter(n -> !n.isNull()).orElse(null);
    Map<String, NameClass> classes = new LinkedHashMap<>();
    Set<String> exact = new LinkedHashSet<>();
    if (names != null) {
      names.entries(Set.of("full", "free", "context", "exact"));
      names.texts("context").forEach(form -> classes.put(form, NameClass.CONTEXT));
      names.texts("free").forEach(form -> classes.putIfAbsent(form, NameClass.FREE));
      names.texts("full").forEach(form -> classes.putIfAbsent(form, classOfFull(form)));
      exact.addAll(names.texts("exact"));
    }
    classes.putIfAbsent(leader.nameAr(), classOfFull(leader.nameAr()));
    for (String form : exact) {
      if (!classes.containsKey(form)) {
        throw item.error(
            "'"
                + form
                + "' is exact, but no form of '"
                + leader.leaderId()
                + "'. List it under free or context too.");
      }
    }
    List<LeaderName> forms = new ArrayList<>();
    classes.forEach(
        (form, c) -> forms.add(new LeaderName(leader.leaderId(), form, c, exact.contains(form))));
    return forms;
  }

  private static NameClass classOfFull(String form) {
    return form.strip().indexOf(' ') < 0 ? NameClass.CONTEXT : NameClass.FULL;
  }
}
