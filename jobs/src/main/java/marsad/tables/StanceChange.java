package marsad.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A period at which a trend breaks: a holder stands elsewhere from then on. */
@Table(
    name = "stance_changes",
    grain = "one row per break in a trend (holder, target, outlet, model, weeks or months)",
    ar = "صف لكل انكسار في اتجاه موقف")
public record StanceChange(
    @Column(value = "week or month: the series in which it was found", ar = "نوع الفترة")
        PeriodType periodType,
    @Column(value = "first day of the first period of the new level", ar = "أول فترة بعد الانكسار")
        LocalDate period,
    @Column(value = "leader, country or organisation whose position it is", ar = "صاحب الموقف")
        String holderId,
    @Column(value = "leader, country, organisation or issue it is about", ar = "الهدف")
        String targetId,
    @Column(value = "outlet; * for all outlets together", ar = "المنفذ، و* للجميع") String outlet,
    @Column(value = "model that reads the statements", ar = "النموذج") String model,
    @Column(value = "net level of the periods before, -1 to 1", ar = "المستوى قبله") double before,
    @Column(value = "net level from it to the next break, -1 to 1", ar = "المستوى بعده")
        double after,
    @Column(value = "after less before, -2 to 2", ar = "مقدار التغير") double effect,
    @Column(
            value = "share of bootstrap replicates that break there or one period off, 0.5 to 1",
            ar = "نسبة العينات المعادة التي يظهر فيها")
        double stability,
    @Column(
            value = "chance that a flat series shows a break as clear as this, at most 0.025",
            ar = "احتمال ظهوره مصادفة في سلسلة مستوية")
        double pValue,
    @Column(
            value =
                "share of false findings to expect among breaks at least as clear, over all series"
                    + " of the model and period type (all outlets apart from single ones)",
            ar = "نسبة الاكتشافات الخاطئة المتوقعة")
        double qValue,
    @Column(
            value =
                "sentence ids: at most five of the stretch before, then at most five of the"
                    + " stretch after",
            ar = "جمل شاهدة: قبل الانكسار ثم بعده")
        List<String> evidence) {
  public StanceChange {
    Objects.requireNonNull(holderId);
    Objects.requireNonNull(targetId);
    evidence = List.copyOf(evidence);
    if (!(stability >= 0 && stability <= 1 && qValue >= 0 && qValue <= 1)) {
      throw new IllegalArgumentException("stability " + stability + ", q " + qValue);
    }
  }
}
