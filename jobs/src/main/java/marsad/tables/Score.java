package marsad.tables;

import java.util.Objects;

/** One measured quality: how well a task is done on one slice of hand-made gold. */
@Table(
    name = "scores",
    grain = "one row per task and slice of gold that was scored",
    ar = "صف لكل مهمة وشريحة من العينة المعيارية")
public record Score(
    @Column(value = "pages, mentions or stances", ar = "المهمة") String task,
    @Column(
            value = "part of the task, such as a region, a tier of leaders or full tuples",
            ar = "الشريحة")
        String slice,
    @Column(value = "share of what was found that is right, 0 to 1", ar = "الدقة، 0 إلى 1")
        double precision,
    @Column(value = "share of what is right that was found, 0 to 1", ar = "الاستدعاء، 0 إلى 1")
        double recall,
    @Column(value = "harmonic mean of both, 0 to 1", ar = "المتوسط التوافقي، 0 إلى 1") double f1,
    @Column(value = "items of gold in the slice", ar = "عدد عناصر العينة في الشريحة") long n) {
  public Score {
    Objects.requireNonNull(task);
    Objects.requireNonNull(slice);
    for (double share : new double[] {precision, recall, f1}) {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException(task + " " + slice + " has no share " + share);
      }
    }
  }
}
