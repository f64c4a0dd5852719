package marsad.leaders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import marsad.tables.Leader;
import marsad.tables.Tenure;
import marsad.tables.TenureKind;
import org.jspecify.annotations.Nullable;

/** Whom a definite title without a name denotes on an article's day. */
final class RoleResolver {
  /** Who it is, how sure, and by which rule. */
  record Resolved(String leaderId, double confidence, String rule) {}

  /** Days from an election to the oath; Mexico's five months are the longest of the usual ones. */
  private static final int LONGEST_ELECT = 155;

  /**
   * The last holder, whom the article does not name. Behind «نائب» the adjective in «الرئيس المصري
   * السابق» may be the deputy's own.
   */
  static final String LAST = "role-former";

  private final Leaders leaders;
  private final @Nullable LocalDate day;
  private final MentionFinder.@Nullable Days span;
  private final Set<String> named;

  /**
   * A resolver for one article.
   *
   * @param day the article's day, null if not known
   * @param span days of the collection, for articles without a day; null if not known
   * @param named leaders whom the article names
   */
  RoleResolver(
      Leaders leaders,
      @Nullable LocalDate day,
      MentionFinder.@Nullable Days span,
      Set<String> named) {
    this.leaders = leaders;
    this.day = day;
    this.span = span;
    this.named = named;
  }

  /** The one person denoted; empty if nobody or several could be meant. */
  Optional<Resolved> resolve(List<String> offices, String place, TitleReading title) {
    for (String office : offices) {
      List<Tenure> tenures = leaders.tenuresOf(office, place);
      if (!tenures.isEmpty()) {
        Optional<Resolved> found =
            resolve(office, place, title.modifier()).filter(who -> agrees(who, title));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Resolved> resolve(
      String office, String place, NameContext.@Nullable Kind modifier) {
    if (modifier == null) {
      return current(office, place);
    }
    return switch (modifier) {
      case FORMER -> former(office, place);
      case EARLIER -> namedHolder(office, place, this::isPast, "role-named");
      case ELECT -> elect(office, place);
      case NEXT -> Optional.empty();
      default -> current(office, place);
    };
  }

  /** A feminine noun never denotes a man; a masculine one may be used of a woman. */
  private boolean agrees(Resolved who, TitleReading title) {
    boolean isMan = leaders.leader(who.leaderId()).map(Leader::gender).orElse("m").equals("m");
    return !isMan || title.noun().shape().isMasculine() || title.noun().shape().isSeveral();
  }

  private Optional<Resolved> current(String office, String place) {
    if (day == null) {
      return namedHolder(office, place, tenure -> true, "role-named")
          .or(() -> spanHolder(office, place));
    }
    Optional<Resolved> holder =
        leaders
            .holder(office, place, day)
            .map(tenure -> new Resolved(tenure.leaderId(), 0.9, "role-day"));
    return holder.isPresent() ? holder : namedHolder(office, place, this::isPast, "role-named");
  }

  private Optional<Resolved> spanHolder(String office, String place) {
    if (span == null) {
      return Optional.empty();
    }
    return leaders
        .onlyHolder(office, place, span.first(), span.last())
        .map(tenure -> new Resolved(tenure.leaderId(), 0.6, "role-span"));
  }

  /** Whom the article names, if it is the only one; else who held the office last. */
  private Optional<Resolved> former(String office, String place) {
    Optional<Resolved> here = namedHolder(office, place, this::isPast, "role-named");
    if (here.isPresent() || day == null) {
      return here;
    }
    String now = leaders.holder(office, place, day).map(Tenure::leaderId).orElse("");
    return leaders.tenuresOf(office, place).stream()
        .filter(tenure -> tenure.kind() == TenureKind.FULL)
        .filter(this::isPast)
        .filter(tenure -> !tenure.leaderId().equals(now))
        .max(Comparator.comparing(Tenure::from))
        .map(tenure -> new Resolved(tenure.leaderId(), 0.55, LAST));
  }

  private Optional<Resolved> elect(String office, String place) {
    LocalDate on = day;
    if (on == null) {
      return namedHolder(office, place, tenure -> true, "role-named");
    }
    return leaders.tenuresOf(office, place).stream()
        .filter(tenure -> isElect(tenure, on))
        .findFirst()
        .map(tenure -> new Resolved(tenure.leaderId(), 0.9, "role-elect"));
  }

  /** «الرئيس المنتخب» without a country: the one of those named in the article who is elect. */
  Optional<Resolved> electHere(List<String> offices) {
    LocalDate on = day;
    if (on == null) {
      return Optional.empty();
    }
    List<String> found =
        named.stream()
            .filter(
                leader ->
                    leaders.tenuresOf(leader).stream()
                        .anyMatch(t -> offices.contains(t.office()) && isElect(t, on)))
            .toList();
    return found.size() == 1
        ? Optional.of(new Resolved(found.get(0), 0.8, "role-elect"))
        : Optional.empty();
  }

  /** Listed as elect, or in office soon and not yet. */
  private boolean isElect(Tenure tenure, LocalDate on) {
    if (tenure.kind() == TenureKind.ELECT) {
      return tenure.covers(on);
    }
    boolean isSoon =
        tenure.kind() == TenureKind.FULL
            && tenure.from().isAfter(on)
            && tenure.from().isBefore(on.plusDays(LONGEST_ELECT));
    return isSoon
        && leaders
            .holder(tenure.office(), tenure.country(), on)
            .filter(now -> now.leaderId().equals(tenure.leaderId()))
            .isEmpty();
  }

  /** The one of those named in the article who held the office. */
  private Optional<Resolved> namedHolder(
      String office, String place, Predicate<Tenure> when, String rule) {
    Set<String> found = new LinkedHashSet<>();
    for (Tenure tenure : leaders.tenuresOf(office, place)) {
      if (named.contains(tenure.leaderId()) && when.test(tenure)) {
        found.add(tenure.leaderId());
      }
    }
    return found.size() == 1
        ? Optional.of(new Resolved(found.iterator().next(), 0.8, rule))
        : Optional.empty();
  }

  private boolean isPast(Tenure tenure) {
    return day == null || (tenure.to() != null && !tenure.to().isAfter(day));
  }
}
