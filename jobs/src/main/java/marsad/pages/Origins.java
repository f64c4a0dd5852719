package marsad.pages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import marsad.tables.Outlet;
import marsad.tables.Page;
import marsad.tables.Region;
import org.jspecify.annotations.Nullable;

/** Where an article comes from: its outlet, the aggregator that carried it, the agencies named. */
final class Origins implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A dateline or the verb of a lead stands among its first letters; quotes come later. */
  private static final int LEAD_LENGTH = 90;

  private final Outlets outlets;
  private final RegionMarkers markers;

  Origins(RegionMarkers markers, Outlets outlets) {
    this.markers = markers;
    this.outlets = outlets;
  }

  Origin of(Page page, FoldedPage folded, List<Placed> parts, boolean isMain) {
    Optional<Piece> dateline = first(parts, Region.DATELINE);
    List<String> agencies = new ArrayList<>();
    dateline.ifPresent(line -> addAgencies(agencies, folded, line.begin(), line.end()));
    first(parts, Region.BODY)
        .ifPresent(lead -> addAgencies(agencies, folded, lead.begin(), leadEnd(lead)));
    String written = dateline.map(line -> folded.rawText(line.begin(), line.end())).orElse(null);
    String credited = null;
    for (Piece line : bylines(parts)) {
      addAgencies(agencies, folded, line.begin(), line.end());
    }
    for (Piece line : credits(parts)) {
      if (isBracketed(folded, line) || !isMarked(folded, line)) {
        addAgencies(agencies, folded, line.begin(), line.end());
      } else if (credited == null) {
        credited = credit(folded, line);
      }
    }
    String given = isMain ? page.outlet() : null;
    String outlet = credited != null ? credited : given;
    String via = credited != null && given != null && !isSame(credited, given) ? given : null;
    return new Origin(known(outlet), known(via), List.copyOf(agencies), written, zone(outlet));
  }

  private static int leadEnd(Piece lead) {
    return Math.min(lead.end(), lead.begin() + LEAD_LENGTH);
  }

  private void addAgencies(List<String> agencies, FoldedPage folded, int begin, int end) {
    for (String agency : outlets.agenciesIn(folded.text().substring(begin, end))) {
      if (!agencies.contains(agency)) {
        agencies.add(agency);
      }
    }
  }

  private static Optional<Piece> first(List<Placed> parts, Region region) {
    return parts.stream().filter(part -> part.is(region)).map(Placed::piece).findFirst();
  }

  private static List<Piece> credits(List<Placed> parts) {
    return parts.stream().filter(part -> part.is(Region.CREDIT)).map(Placed::piece).toList();
  }

  private static List<Piece> bylines(List<Placed> parts) {
    return parts.stream().filter(part -> part.is(Region.BYLINE)).map(Placed::piece).toList();
  }

  /** Whether a source line says that it is one; others are known from other pages alone. */
  private boolean isMarked(FoldedPage folded, Piece line) {
    int at = folded.nextWordCharacter(line.begin(), line.end());
    return markers.markerAt(folded, at, line.end()) != null;
  }

  /** «(وكالات)» credits agencies beside the outlet. */
  private static boolean isBracketed(FoldedPage folded, Piece line) {
    return folded.text().charAt(line.begin()) == '(';
  }

  /** What stands behind the marker of a source line, without signs around it. */
  private @Nullable String credit(FoldedPage folded, Piece line) {
    int at = folded.nextWordCharacter(line.begin(), line.end());
    Marked marker = markers.markerAt(folded, at, line.end());
    int begin = folded.nextWordCharacter(marker == null ? at : marker.end(), line.end());
    int end = line.end();
    while (end > begin && !WordCharacters.isOne(folded.text().charAt(end - 1))) {
      end--;
    }
    return begin < end ? folded.rawText(begin, end) : null;
  }

  private @Nullable String known(@Nullable String outlet) {
    return outlet == null ? null : outlets.named(outlet).map(Outlet::name).orElse(outlet.strip());
  }

  private boolean isSame(String one, String other) {
    String first = known(one);
    return first != null && first.equals(known(other));
  }

  private @Nullable String zone(@Nullable String outlet) {
    return outlet == null ? null : outlets.named(outlet).map(Outlet::zone).orElse(null);
  }

  /**
   * Where an article comes from.
   *
   * @param outlet as known by name, else as printed
   * @param via who carried it
   * @param zone time zone of the outlet
   */
  record Origin(
      @Nullable String outlet,
      @Nullable String via,
      List<String> agencies,
      @Nullable String dateline,
      @Nullable String zone) {}
}
