package marsad.tables;

import java.time.Instant;

/**
 * A table as readers see it since a publication. All rows of one publication are written in one
 * commit: readers that go by the highest number see the tables of one complete run, never a
 * mixture.
 */
@Table(name = "publications", grain = "one row per publication and table", ar = "صف لكل نشر وجدول")
public record Publication(
    @Column(value = "number, counted from 1", ar = "رقم النشر بدءًا من 1") int publication,
    @Column(value = "when, UTC", ar = "وقت النشر") Instant publishedAt,
    @Column(
            value =
                "what was published: run, rollback to an earlier publication, or maintenance (the"
                    + " same rows in fewer files)",
            ar = "نوع النشر: تشغيل أو رجوع أو صيانة")
        Kind kind,
    @Column(
            value = "publication whose tables these are: itself, or the one rolled back to",
            ar = "النشر الذي تعود إليه الجداول")
        int tablesOf,
    @Column(value = "table", ar = "الجدول") String tableName,
    @Column(value = "its snapshot in the catalogue", ar = "لقطة الجدول") long snapshotId) {

  /** Why tables were published. */
  public enum Kind {
    /** A run wrote them. */
    RUN,
    /** They were published before, and again. */
    ROLLBACK,
    /** Their files were joined. */
    MAINTENANCE
  }
}
