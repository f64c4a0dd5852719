package marsad.leaders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import marsad.leaders.TitleReading.Use;
import marsad.tables.Tenure;
import org.jspecify.annotations.Nullable;

/** Whose counterpart «نظيره» speaks of: the nearest leader before it in the sentence. */
final class Antecedents {
  private static final int FARTHEST_ANTECEDENT = 25;
  private static final List<Set<String>> PEERS =
      List.of(
          Set.of(
              "president",
              "king",
              "emir",
              "sultan",
              "emperor",
              "supreme-leader",
              "head-of-state",
              "grand-duke",
              "prince"),
          Set.of("prime-minister", "chancellor", "head-of-government"));

  private final List<NameHit> hits;
  private final Terms terms;
  private final @Nullable LocalDate day;
  private final List<Role> resolved = new ArrayList<>();

  /** A title that was resolved without a name. */
  private record Role(Segment segment, TitleReading title) {}

  Antecedents(List<NameHit> hits, Terms terms, @Nullable LocalDate day) {
    this.hits = hits;
    this.terms = terms;
    this.day = day;
  }

  /** Adds a title that was resolved. */
  void add(Segment segment, TitleReading title) {
    resolved.add(new Role(segment, title));
  }

  /**
   * Offices of the nearest leader before, and those of like rank; none if somebody else is nearer.
   */
  List<String> offices(Segment segment, TitleReading title) {
    int nearest = Math.max(-1, title.begin() - FARTHEST_ANTECEDENT);
    List<String> offices = List.of();
    int end = -1;
    for (NameHit hit : hits) {
      if (hit.segment == segment
          && hit.isAccepted()
          && hit.spanEnd <= title.begin()
          && hit.spanBegin > nearest) {
        nearest = hit.spanBegin;
        end = hit.spanEnd;
        offices = officesOf(hit);
      }
    }
    for (Role role : resolved) {
      if (role.segment == segment
          && role.title.end() <= title.begin()
          && role.title.begin() > nearest) {
        nearest = role.title.begin();
        end = role.title.end();
        offices = role.title.offices();
      }
    }
    return end < 0 || isInterrupted(segment, end, title.begin()) ? List.of() : withPeers(offices);
  }

  /** Another sentence, or another bearer of a role, between the antecedent and the counterpart. */
  private static boolean isInterrupted(Segment segment, int after, int before) {
    for (int i = after; i < before; i++) {
      if (segment.gap(i + 1) == Segment.HARD && i + 1 <= before) {
        return true;
      }
      if (segment.contextAt(i).contains(NameContext.Kind.OTHER_ROLE)) {
        return true;
      }
    }
    return false;
  }

  private List<String> officesOf(NameHit hit) {
    for (TitleReading title : hit.titles) {
      if (!title.offices().isEmpty() && title.use() != Use.COUNTERPART) {
        return title.offices();
      }
    }
    Set<String> offices = new LinkedHashSet<>();
    for (Tenure tenure : terms.of(hit.leader)) {
      boolean isNow = day == null ? tenure.to() == null : tenure.covers(day);
      if (isNow) {
        offices.add(tenure.office());
      }
    }
    return new ArrayList<>(offices);
  }

  private static List<String> withPeers(List<String> offices) {
    Set<String> all = new LinkedHashSet<>(offices);
    for (String office : offices) {
      PEERS.stream()
          .filter(peers -> peers.contains(office))
          .forEach(p -> all.addAll(p.stream().sorted().toList()));
    }
    return new ArrayList<>(all);
  }
}
