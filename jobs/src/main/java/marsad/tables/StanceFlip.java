package marsad.tables;

import java.time.LocalDate;
import java.util.Objects;

/** A holder says of a target the opposite of what he said last, or the same under a condition. */
@Table(
    name = "stance_flips",
    grain = "one row per turn of a holder toward a target between two days with statements",
    ar = "صف لكل انقلاب في موقف بين يومين متتاليين فيهما أقوال")
public record StanceFlip(
    @Column(value = "leader, country or organisation whose position it is", ar = "صاحب الموقف")
        String holderId,
    @Column(value = "leader, country, organisation or issue it is about", ar = "الهدف")
        String targetId,
    @Column(value = "model that reads the statements", ar = "النموذج") String model,
    @Column(value = "opposite or conditional", ar = "نوع الانقلاب") FlipKind kind,
    @Column(value = "last day of the earlier stance", ar = "يوم الموقف السابق") LocalDate fromDay,
    @Column(value = "next day with a clear stance", ar = "يوم الموقف اللاحق") LocalDate toDay,
    @Column(value = "earlier stance", ar = "الموقف السابق") Polarity fromPolarity,
    @Column(value = "later stance", ar = "الموقف اللاحق") Polarity toPolarity,
    @Column(value = "mean score of the earlier day, -1 to 1", ar = "درجة الموقف السابق")
        double fromScore,
    @Column(value = "mean score of the later day, -1 to 1", ar = "درجة الموقف اللاحق")
        double toScore,
    @Column(value = "surest sentence of the earlier stance", ar = "جملة الموقف السابق")
        String fromSentenceId,
    @Column(value = "surest sentence of the later stance", ar = "جملة الموقف اللاحق")
        String toSentenceId,
    @Column(value = "statement of the earlier sentence", ar = "قول الموقف السابق")
        String fromStatementId,
    @Column(value = "statement of the later sentence", ar = "قول الموقف اللاحق")
        String toStatementId,
    @Column(
            value = "stories that report the earlier stance on the days without a break before",
            ar = "أحداث الموقف السابق")
        long fromStories,
    @Column(
            value = "stories that report the later stance on the days without a break behind",
            ar = "أحداث الموقف اللاحق")
        long toStories,
    @Column(
            value = "probability that both stances are read right, by the stories of each, 0 to 1",
            ar = "احتمال صحة قراءة الموقفين")
        double confidence) {
  public StanceFlip {
    Objects.requireNonNull(holderId);
    Objects.requireNonNull(targetId);
    if (!fromDay.isBefore(toDay)) {
      throw new IllegalArgumentException("No turn from " + fromDay + " to " + toDay);
    }
  }
}
