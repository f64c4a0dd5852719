package marsad.tables;

import java.util.Objects;

/** How the rows of a table changed from one publication to another, and why. */
@Table(
    name = "run_diff",
    grain = "one row per table whose rows changed between two publications that were compared",
    ar = "صف لكل جدول تغيّرت صفوفه بين نشرتين قورن بينهما")
public record RunDiff(
    @Column(value = "number of the earlier publication", ar = "رقم النشرة السابقة") int earlier,
    @Column(value = "number of the later publication", ar = "رقم النشرة اللاحقة") int later,
    @Column(value = "the table", ar = "الجدول") String tableName,
    @Column(value = "rows in both", ar = "الصفوف المشتركة") long same,
    @Column(
            value =
                "rows only in the earlier one; a row with another value counts here and in added",
            ar = "صفوف زالت")
        long gone,
    @Column(value = "rows only in the later one", ar = "صفوف جديدة") long added,
    @Column(
            value = "what differed in what the tables were made from, with the settings and files",
            ar = "ما اختلف في المدخلات أو الإعدادات أو القواعد")
        String reason) {
  public RunDiff {
    Objects.requireNonNull(tableName);
    if (same < 0 || gone < 0 || added < 0) {
      throw new IllegalArgumentException("no such numbers of rows: " + tableName);
    }
  }
}
