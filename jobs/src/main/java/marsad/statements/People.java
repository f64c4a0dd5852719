package marsad.statements;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import marsad.tables.Leader;
import marsad.tables.Tenure;
import marsad.tables.TenureKind;
import org.jspecify.annotations.Nullable;

/** What must be known of leaders to tell whose words are whose: home, gender, offices by day. */
public final class People implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SPOKESPERSON = "spokesperson";
  private static final int HANDOVER_DAYS = 30;

  /** Offices whose holder speaks through a spokesperson or a seat. */
  private static final Set<String> PRINCIPALS =
      Set.of(
          "president",
          "prime-minister",
          "chancellor",
          "king",
          "emir",
          "sultan",
          "pope",
          "supreme-leader",
          "head-of-state",
          "head-of-government",
          "secretary-general",
          "movement-leader");

  private final Map<String, Leader> leaders = new HashMap<>();
  private final Map<String, List<String>> surnames = new HashMap<>();
  private final Map<String, List<Tenure>> byLeader = new HashMap<>();
  private final Map<String, List<Tenure>> byOffice = new HashMap<>();
  private final Set<String> spokespersons = new HashSet<>();

  /** The leaders, their tenures, and by folded word who is called by that word alone. */
  public People(
      List<Leader> leaders, List<Tenure> tenures, Map<String, ? extends Set<String>> surnames) {
    surnames.forEach((word, ids) -> this.surnames.put(word, List.copyOf(ids)));
    leaders.forEach(leader -> this.leaders.put(leader.leaderId(), leader));
    for (Tenure tenure : tenures) {
      if (tenure.office().equals(SPOKESPERSON)) {
        spokespersons.add(tenure.leaderId());
      }
      byLeader.computeIfAbsent(tenure.leaderId(), k -> new ArrayList<>()).add(tenure);
      byOffice
          .computeIfAbsent(key(tenure.office(), tenure.country()), k -> new ArrayList<>())
          .add(tenure);
    }
  }

  /** Country or organisation of a leader; empty text if the leader is not known. */
  String home(String leaderId) {
    Leader leader = leaders.get(leaderId);
    return leader == null ? "" : leader.country();
  }

  /**
   * Who speaks under a bare surname: the only one of that name in office on the day, else the only
   * one the article names.
   */
  Optional<String> called(String surname, @Nullable LocalDate day, Set<String> named) {
    List<String> all = surnames.getOrDefault(surname, List.of());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<String> fitting = new ArrayList<>(1);
    for (String id : all) {
      if (named.contains(id) || (day != null && isInOffice(id, day))) {
        fitting.add(id);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private boolean isInOffice(String leaderId, LocalDate day) {
    return byLeader.getOrDefault(leaderId, List.of()).stream().anyMatch(t -> t.covers(day));
  }

  /** Whether verbs agree with the leader in the feminine. */
  boolean isFemale(String leaderId) {
    Leader leader = leaders.get(leaderId);
    return leader != null && leader.gender().equals("f");
  }

  /**
   * Whom a spokesperson speaks for.
   *
   * @param day the article's day; if null, only a holder among those the article names
   */
  Optional<String> principal(String leaderId, @Nullable LocalDate day, Set<String> named) {
    if (!spokespersons.contains(leaderId)) {
      return Optional.empty();
    }
    if (day == null) {
      Optional<String> only = onlyPrincipal(leaderId);
      if (only.isPresent()) {
        return only;
      }
    }
    for (Tenure tenure : byLeader.getOrDefault(leaderId, List.of())) {
      String office = tenure.speaksFor();
      boolean isThen = day == null || tenure.covers(day);
      if (tenure.office().equals(SPOKESPERSON)
          && isThen
          && office != null
          && PRINCIPALS.contains(office)) {
        return holder(office, tenure.country(), day, named);
      }
    }
    return Optional.empty();
  }

  /** Whom a spokesperson has spoken for all the time, but for weeks between two holders. */
  private Optional<String> onlyPrincipal(String leaderId) {
    Set<String> found = new LinkedHashSet<>();
    for (Tenure mine : byLeader.getOrDefault(leaderId, List.of())) {
      String office = mine.speaksFor();
      if (!mine.office().equals(SPOKESPERSON) || office == null || !PRINCIPALS.contains(office)) {
        return Optional.empty();
      }
      for (Tenure tenure : byOffice.getOrDefault(key(office, mine.country()), List.of())) {
        if (tenure.kind() != TenureKind.ELECT && daysTogether(mine, tenure) > HANDOVER_DAYS) {
          found.add(tenure.leaderId());
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static long daysTogether(Tenure one, Tenure other) {
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    return ChronoUnit.DAYS.between(from, earlier(one.to(), other.to()));
  }

  private static LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null) {
      return other == null ? LocalDate.MAX : other;
    }
    return other == null || one.isBefore(other) ? one : other;
  }

  /** Who holds an office on a day, or without a day the only one named who ever held it. */
  Optional<String> holder(String office, String place, @Nullable LocalDate day, Set<String> named) {
    if (!PRINCIPALS.contains(office)) {
      return Optional.empty();
    }
    Set<String> found = new LinkedHashSet<>();
    for (Tenure tenure : byOffice.getOrDefault(key(office, place), List.of())) {
      boolean fits = day == null ? named.contains(tenure.leaderId()) : tenure.covers(day);
      if (fits && tenure.kind() != TenureKind.ELECT) {
        found.add(tenure.leaderId());
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** The only leader an article names who held an office on the day, or ever if it has none. */
  Optional<String> named(String office, String place, @Nullable LocalDate day, Set<String> named) {
    Set<String> found = new LinkedHashSet<>();
    for (Tenure tenure : byOffice.getOrDefault(key(office, place), List.of())) {
      if (named.contains(tenure.leaderId()) && (day == null || tenure.covers(day))) {
        found.add(tenure.leaderId());
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static String key(String office, String place) {
    return office + '@' + place;
  }
}
