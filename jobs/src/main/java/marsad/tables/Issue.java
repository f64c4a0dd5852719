package marsad.tables;

import java.io.Serializable;

/** A matter on which leaders take sides. */
@Table(name = "issues", grain = "one row per issue", ar = "صف لكل قضية")
public record Issue(
    @Column(value = "kebab-case id", ar = "المعرّف") String issueId,
    @Column(value = "English label", ar = "التسمية الإنكليزية") String nameEn,
    @Column(value = "Arabic label", ar = "التسمية العربية") String nameAr)
    implements Serializable {
  /** The issue of all positions on what no issue is listed for. */
  public static final String OTHER = "other";
}
