package marsad.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import marsad.leaders.Coverage;
import marsad.leaders.Leaders;
import marsad.leaders.OfficeHistory;
import marsad.leaders.Place;
import marsad.tables.Leader;
import marsad.tables.Tenure;
import marsad.tables.TenureKind;
import org.jspecify.annotations.Nullable;

/**
 * Prints who held which office when. Arabic stands last on a line, so that right-to-left display
 * moves nothing else.
 */
final class CoverageLines {
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final String OPEN = " ".repeat(10);

  private final Leaders leaders;
  private final PrintWriter out;

  CoverageLines(Leaders leaders, PrintWriter out) {
    this.leaders = leaders;
    this.out = out;
  }

  /** The chosen offices of the chosen places, each with its times since 2010. */
  void print(List<String> places, List<String> offices) {
    for (Place place : leaders.places()) {
      if (!places.contains(place.id())) {
        continue;
      }
      List<Coverage> covered =
          leaders.coverage().stream()
              .filter(c -> c.place().equals(place.id()) && offices.contains(c.office()))
              .toList();
      if (!covered.isEmpty()) {
        out.println(place.id() + "  " + place.nameEn() + "  " + place.names().get(0));
        covered.forEach(this::printOffice);
        out.println();
      }
    }
    out.flush();
  }

  private void printOffice(Coverage covered) {
    LocalDate until = covered.until();
    out.println(
        "  "
            + covered.office()
            + "  (covered since "
            + covered.since()
            + (until == null ? "" : ", abolished " + until)
            + (covered.isShared() ? ", held by several at once" : "")
            + ")");
    List<OfficeHistory.Period> periods = OfficeHistory.since(FIRST, leaders, covered);
    if (periods.isEmpty()) {
      out.println("    nobody since " + FIRST);
    }
    periods.forEach(this::printPeriod);
  }

  private void printPeriod(OfficeHistory.Period period) {
    LocalDate to = period.to();
    String days = "    " + period.from() + " – " + (to == null ? OPEN : to.toString()) + "  ";
    Tenure tenure = period.tenure();
    out.println(days + (tenure == null ? "gap: " + period.why() : holder(tenure)));
  }

  private String holder(Tenure tenure) {
    Optional<Leader> leader = leaders.leader(tenure.leaderId());
    String kind =
        tenure.kind() == TenureKind.FULL
            ? ""
            : " (" + tenure.kind().name().toLowerCase(Locale.ROOT) + ")";
    return leader.map(Leader::nameEn).orElse(tenure.leaderId())
        + kind
        + leader.map(l -> "  " + l.nameAr()).orElse("");
  }

  /** Counts over the whole gazetteer. */
  void printSummary() {
    long gaps = leaders.coverage().stream().mapToLong(c -> c.gaps().size()).sum();
    long countries = leaders.places().stream().filter(this::isCoveredCountry).count();
    long organisations = leaders.coverage().stream().map(Coverage::place).distinct().count();
    count(leaders.leaders().size(), "people");
    count(leaders.names().size(), "written forms, without the variants made by rule");
    count(leaders.tenures().size(), "tenures");
    count(countries, "countries");
    count(organisations - countries, "organisations and movements");
    count(leaders.coverage().size(), "offices covered");
    count(gaps, "declared gaps");
    count(withoutWikidata(), "people without a Wikidata id");
    out.println("No faults.");
    out.flush();
  }

  private boolean isCoveredCountry(Place place) {
    return place.isCountry()
        && leaders.coverage().stream().anyMatch(c -> c.place().equals(place.id()));
  }

  private long withoutWikidata() {
    return leaders.leaders().stream().filter(leader -> isMissing(leader.wikidata())).count();
  }

  private static boolean isMissing(@Nullable String id) {
    return id == null;
  }

  private void count(long number, String what) {
    out.println(String.format(Locale.ROOT, "%,9d %s", number, what));
  }
}
