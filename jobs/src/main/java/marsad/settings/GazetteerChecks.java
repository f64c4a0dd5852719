package marsad.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import marsad.leaders.Coverage;
import marsad.leaders.NameForms;
import marsad.leaders.Office;
import marsad.leaders.Place;
import marsad.tables.Leader;
import marsad.tables.LeaderName;
import marsad.tables.NameClass;
import marsad.tables.Tenure;
import marsad.tables.TenureKind;

/** What must be true of the gazetteer as a whole; every fault names file, line and remedy. */
final class GazetteerChecks {
  private static final int TOP_RANK = 3;

  private final Set<String> places;
  private final Set<String> countries;
  private final Map<String, Office> offices;
  private final Map<String, YamlNode> leaders = new LinkedHashMap<>();
  private final Map<String, Placed<LeaderName>> ownedForms = new HashMap<>();
  private final Map<String, List<Placed<Tenure>>> tenures = new TreeMap<>();
  private final Map<String, Placed<Coverage>> coverage = new TreeMap<>();

  private final List<String> faults = new ArrayList<>();

  private record Placed<T>(T value, YamlNode node) {}

  GazetteerChecks(List<Place> places, List<Office> offices) {
    this.places = places.stream().map(Place::id).collect(Collectors.toSet());
    this.countries =
        places.stream().filter(Place::isCountry).map(Place::id).collect(Collectors.toSet());
    this.offices = offices.stream().collect(Collectors.toMap(Office::key, office -> office));
  }

  /** What is wrong, each with file, line and remedy; none if all is well. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private void fault(YamlNode node, String message) {
    faults.add(node.error(message).getMessage());
  }

  boolean isCounted(String office) {
    Office known = offices.get(office);
    return known != null && known.isCounted();
  }

  /** Whether an office is of a head of state or government, or next to one. */
  boolean isTop(String office) {
    Office known = offices.get(office);
    return known != null && known.rank() <= TOP_RANK;
  }

  boolean isCountry(String place) {
    return countries.contains(place);
  }

  void place(YamlNode node) {
    if (!places.contains(node.text())) {
      fault(
          node,
          "'"
              + node.text()
              + "' is neither in conf/countries.yaml nor in conf/organisations.yaml."
              + " Correct the id or add it there.");
    }
  }

  void office(String key, YamlNode node) {
    if (!offices.containsKey(key)) {
      fault(
          node,
          "the office '"
              + key
              + "' is not in conf/offices.yaml. Use one of: "
              + String.join(", ", offices.keySet().stream().sorted().toList())
              + ".");
    }
  }

  /** Checks a leader; false if there is one of this id already. */
  boolean isNew(Leader leader, YamlNode node) {
    if (!leader.leaderId().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      fault(node, "the id '" + leader.leaderId() + "' is not kebab-case. Write it like joe-biden.");
    }
    if (!leader.gender().equals("m") && !leader.gender().equals("f")) {
      fault(node, "the gender '" + leader.gender() + "' is neither m nor f.");
    }
    YamlNode twin = leaders.put(leader.leaderId(), node);
    if (twin != null) {
      fault(
          node,
          "the leader '"
              + leader.leaderId()
              + "' stands also at "
              + twin.where()
              + ". Keep one block.");
    }
    return twin == null;
  }

  /** A form that denotes its leader anywhere belongs to one leader. */
  void form(LeaderName form, YamlNode node) {
    if (NameForms.folded(form.form()).isEmpty()) {
      fault(node, "'" + form.form() + "' of '" + form.leaderId() + "' holds no letter. Remove it.");
      return;
    }
    if (form.nameClass() == NameClass.CONTEXT) {
      return;
    }
    for (String variant : NameForms.variants(form.form())) {
      Placed<LeaderName> owner = ownedForms.putIfAbsent(variant, new Placed<>(form, node));
      if (owner != null && !owner.value.leaderId().equals(form.leaderId())) {
        fault(
            node,
            "the form '"
                + form.form()
                + "' of '"
                + form.leaderId()
                + "' also belongs to '"
                + owner.value.leaderId()
                + "' ("
                + owner.node.where()
                + "). Give it to one leader, or list it under 'context' for both.");
      }
    }
  }

  void tenure(Tenure tenure, YamlNode node) {
    if (tenure.to() != null && !tenure.from().isBefore(tenure.to())) {
      fault(
          node,
          "the tenure ends on "
              + tenure.to()
              + ", not after it begins on "
              + tenure.from()
              + ". Correct one.");
    }
    tenures
        .computeIfAbsent(key(tenure.office(), tenure.country()), k -> new ArrayList<>())
        .add(new Placed<>(tenure, node));
  }

  void coverage(Coverage covered, YamlNode node) {
    Placed<Coverage> twin =
        coverage.put(key(covered.office(), covered.place()), new Placed<>(covered, node));
    if (twin != null) {
      fault(node, "this office is covered also at " + twin.node.where() + ". Keep one.");
    }
  }

  /** Checks that need all files: overlaps and undeclared gaps. */
  void finish() {
    tenures.forEach(this::refuseOverlap);
    coverage.forEach(this::refuseGap);
  }

  private void refuseOverlap(String key, List<Placed<Tenure>> list) {
    Placed<Coverage> covered = coverage.get(key);
    boolean isShared = covered != null && covered.value.isShared();
    Office office = offices.get(list.get(0).value.office());
    if (isShared || office == null || !office.isOnePerson() || covered == null) {
      return;
    }
    Placed<Tenure> before = null;
    for (Placed<Tenure> next : inOffice(list)) {
      if (before != null && overlaps(before.value, next.value)) {
        fault(
            next.node,
            "'"
                + next.value.leaderId()
                + "' begins as "
                + next.value.office()
                + " on "
                + next.value.from()
                + " while '"
                + before.value.leaderId()
                + "' ("
                + before.node.where()
                + ") holds it until "
                + (before.value.to() == null ? "today" : before.value.to())
                + ". Correct a date, or say 'shared: true' for the office.");
      }
      before = next;
    }
  }

  private static boolean overlaps(Tenure before, Tenure next) {
    return before.to() == null || next.from().isBefore(before.to());
  }

  private void refuseGap(String key, Placed<Coverage> covered) {
    if (covered.value.isShared()) {
      return;
    }
    LocalDate reached = covered.value.since();
    for (Placed<Tenure> tenure : inOffice(tenures.getOrDefault(key, List.of()))) {
      LocalDate from = tenure.value.from();
      if (from.isAfter(reached)) {
        refuseUndeclared(covered, reached, from);
      }
      LocalDate to = tenure.value.to() == null ? LocalDate.MAX : tenure.value.to();
      reached = to.isAfter(reached) ? to : reached;
    }
    LocalDate until = covered.value.until() == null ? LocalDate.MAX : covered.value.until();
    if (reached.isBefore(until)) {
      refuseUndeclared(covered, reached, until);
    }
  }

  private void refuseUndeclared(Placed<Coverage> covered, LocalDate from, LocalDate to) {
    LocalDate reached = from;
    List<Coverage.Gap> gaps = new ArrayList<>(covered.value.gaps());
    gaps.sort(Comparator.comparing(Coverage.Gap::from));
    for (Coverage.Gap gap : gaps) {
      if (!gap.from().isAfter(reached) && gap.to().isAfter(reached)) {
        reached = gap.to();
      }
    }
    if (reached.isBefore(to)) {
      fault(
          covered.node,
          "nobody holds "
              + covered.value.office()
              + " of "
              + covered.value.place()
              + " from "
              + reached
              + " to "
              + (to.equals(LocalDate.MAX) ? "today" : to)
              + ". Add the holder, or declare the days under 'gaps' with why.");
    }
  }

  private static List<Placed<Tenure>> inOffice(List<Placed<Tenure>> list) {
    return list.stream()
        .filter(tenure -> tenure.value.kind() != TenureKind.ELECT)
        .sorted(Comparator.comparing(tenure -> tenure.value.from()))
        .toList();
  }

  private static String key(String office, String place) {
    return office + '@' + place;
  }
}
