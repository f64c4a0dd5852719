package marsad.leaders;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import marsad.tables.Leader;
import marsad.tables.LeaderName;
import marsad.tables.Tenure;
import marsad.tables.TenureKind;

/**
 * The gazetteer: who holds which office when, and how they are written. It is checked by its loader
 * and never changes.
 */
public final class Leaders implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String SPOKESPERSON = "spokesperson";

  private final List<Leader> leaders;
  private final List<LeaderName> names;
  private final List<Tenure> tenures;
  private final Set<String> counted;
  private final List<Office> offices;
  private final List<TitleWords> titles;
  private final List<Place> places;
  private final List<Coverage> coverage;
  private final Map<String, List<Tenure>> byOffice = new HashMap<>();
  private final Map<String, List<Tenure>> byLeader = new HashMap<>();
  private final Map<String, Leader> byId = new LinkedHashMap<>();

  /** The parts as loaded; the loader has checked them. */
  public Leaders(People people, OfficeWords offices, List<Place> places, List<Coverage> coverage) {
    this.leaders = people.leaders();
    this.names = people.names();
    this.tenures = people.tenures();
    this.counted = people.counted();
    this.offices = offices.offices();
    this.titles = offices.titles();
    this.places = List.copyOf(places);
    this.coverage = List.copyOf(coverage);
    leaders.forEach(leader -> byId.put(leader.leaderId(), leader));
    for (Tenure tenure : tenures) {
      byOffice
          .computeIfAbsent(key(tenure.office(), tenure.country()), k -> new ArrayList<>())
          .add(tenure);
      byLeader.computeIfAbsent(tenure.leaderId(), k -> new ArrayList<>()).add(tenure);
    }
    byOffice.values().forEach(list -> list.sort(Comparator.comparing(Tenure::from)));
  }

  /**
   * The people of the gazetteer.
   *
   * @param counted ids of those whose mentions count; the others are known so that nobody is taken
   *     for them
   */
  public record People(
      List<Leader> leaders, List<LeaderName> names, List<Tenure> tenures, Set<String> counted) {
    public People {
      leaders = List.copyOf(leaders);
      names = List.copyOf(names);
      tenures = List.copyOf(tenures);
      counted = Set.copyOf(counted);
    }
  }

  /** The offices and the words for them. */
  public record OfficeWords(List<Office> offices, List<TitleWords> titles) {
    public OfficeWords {
      offices = List.copyOf(offices);
      titles = List.copyOf(titles);
    }
  }

  /** All leaders, in the order of the files. */
  public List<Leader> leaders() {
    return leaders;
  }

  /** All written forms as listed, without the variants made by rule. */
  public List<LeaderName> names() {
    return names;
  }

  /** All tenures. */
  public List<Tenure> tenures() {
    return tenures;
  }

  /** All offices. */
  public List<Office> offices() {
    return offices;
  }

  /** Nouns that denote office holders. */
  public List<TitleWords> titles() {
    return titles;
  }

  /** Countries, organisations and movements. */
  public List<Place> places() {
    return places;
  }

  /** What the gazetteer promises to cover. */
  public List<Coverage> coverage() {
    return coverage;
  }

  /** A leader by id. */
  public Optional<Leader> leader(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether mentions of this leader count. */
  public boolean isCounted(String leaderId) {
    return counted.contains(leaderId);
  }

  /** Tenures of a leader. */
  public List<Tenure> tenuresOf(String leaderId) {
    return byLeader.getOrDefault(leaderId, List.of());
  }

  /** Tenures of an office of a country or organisation, by first day. */
  public List<Tenure> tenuresOf(String office, String place) {
    return byOffice.getOrDefault(key(office, place), List.of());
  }

  /**
   * The one full or acting holder on a day; empty if the day is not covered or several held it. An
   * acting holder counts only if there is no full one; who speaks for an army does not speak for
   * the government.
   */
  public Optional<Tenure> holder(String office, String place, LocalDate day) {
    Tenure found = null;
    for (Tenure tenure : tenuresOf(office, place)) {
      boolean isOthersVoice = office.equals(SPOKESPERSON) && !isCounted(tenure.leaderId());
      if (isOthersVoice || tenure.kind() == TenureKind.ELECT || !tenure.covers(day)) {
        continue;
      }
      if (found == null
          || (found.kind() == TenureKind.ACTING && tenure.kind() == TenureKind.FULL)) {
        found = tenure;
      } else if (tenure.kind() == found.kind() && !tenure.leaderId().equals(found.leaderId())) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(found);
  }

  /** The holder if one and the same person held the office on all days of a span, end included. */
  public Optional<Tenure> onlyHolder(String office, String place, LocalDate first, LocalDate last) {
    Optional<Tenure> holder = holder(office, place, first);
    return holder.filter(tenure -> tenure.to() == null || last.isBefore(tenure.to()));
  }

  /** Who alone held an office on all days of a span, for every office. */
  public Set<Tenure> onlyHolders(LocalDate first, LocalDate last) {
    return tenures.stream()
        .flatMap(t -> onlyHolder(t.office(), t.country(), first, last).stream())
        .collect(Collectors.toSet());
  }

  /** Whether a leader held any office on a day. */
  public boolean isInOffice(String leaderId, LocalDate day) {
    return tenuresOf(leaderId).stream()
        .anyMatch(
            t ->
                t.kind() != TenureKind.ELECT
                    && !t.office().equals("former-leader")
                    && t.covers(day));
  }

  /** Hash of all content, as 16 hexadecimal digits; does not depend on the order of the files. */
  public String hash() {
    TreeSet<String> lines = new TreeSet<>();
    leaders.forEach(leader -> lines.add(leader.toString() + isCounted(leader.leaderId())));
    names.forEach(name -> lines.add(name.toString()));
    tenures.forEach(tenure -> lines.add(tenure.toString()));
    offices.forEach(office -> lines.add(office.toString()));
    titles.forEach(title -> lines.add(title.toString()));
    places.forEach(place -> lines.add(place.toString()));
    coverage.forEach(covered -> lines.add(covered.toString()));
    HashStream64 stream = Hashing.xxh3_64().hashStream();
    lines.forEach(stream::putString);
    return String.format(Locale.ROOT, "%016x", stream.getAsLong());
  }

  private static String key(String office, String place) {
    return office + '@' + place;
  }
}
