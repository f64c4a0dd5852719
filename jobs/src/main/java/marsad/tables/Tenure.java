package marsad.tables;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time during which a leader held an office. */
@Table(name = "tenures", grain = "one row per leader, office and time", ar = "صف لكل ولاية منصب")
public record Tenure(
    @Column(value = "the leader", ar = "القائد") String leaderId,
    @Column(value = "office, as in conf/offices.yaml", ar = "المنصب") String office,
    @Column(value = "country or organisation of the office", ar = "بلد المنصب أو منظمته")
        String country,
    @Column(value = "first day in office", ar = "أول يوم في المنصب") LocalDate from,
    @Column(value = "first day no longer in office; null while in office", ar = "أول يوم بعده")
        @Nullable LocalDate to,
    @Column(value = "full, acting or elect", ar = "أصيل أو بالوكالة أو منتخب") TenureKind kind,
    @Column(
            value = "office whose holder a spokesperson speaks for; null for other offices",
            ar = "المنصب الذي يتحدث باسمه، فارغ لغير المتحدثين")
        @Nullable String speaksFor)
    implements Serializable {

  /** Whether the office was held on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }
}
