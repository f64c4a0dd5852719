package marsad.leaders.wikidata;

import java.time.LocalDate;
import java.util.Comparator;
import marsad.tables.TenureKind;
import org.jspecify.annotations.Nullable;

/**
 * A time in office as Wikidata has it.
 *
 * @param office key of conf/offices.yaml
 * @param country id of conf/countries.yaml
 * @param from first day in office, as well as it is known
 * @param to first day no longer in office, as well as it is known; null while in office
 * @param kind full or acting
 */
public record ImportedTenure(
    String office, String country, WikidataDate from, @Nullable WikidataDate to, TenureKind kind) {

  static final Comparator<ImportedTenure> BY_TIME =
      Comparator.comparing((ImportedTenure tenure) -> tenure.from.day())
          .thenComparing(ImportedTenure::end)
          .thenComparing(ImportedTenure::country)
          .thenComparing(ImportedTenure::office)
          .thenComparing(ImportedTenure::kind);

  /** First day after it; the last day there is while it lasts. */
  LocalDate end() {
    return to == null ? LocalDate.MAX : to.day();
  }

  boolean isApproximate() {
    return from.isApproximate() || (to != null && to.isApproximate());
  }

  /** Whether it shares a day with the days from one to before another. */
  boolean overlaps(LocalDate otherFrom, LocalDate otherEnd) {
    return from.day().isBefore(otherEnd) && otherFrom.isBefore(end());
  }

  /** Such as {@code president of france from 1995-05-17 to 2007-05-16}. */
  String described() {
    return office
        + " of "
        + country
        + " from "
        + from.day()
        + (to == null ? "" : " to " + to.day());
  }
}
