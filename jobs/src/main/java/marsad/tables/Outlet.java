package marsad.tables;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An outlet or agency as it signs its news. */
@Table(
    name = "outlets",
    grain = "one row per outlet or agency of conf/outlets.yaml",
    ar = "صف لكل منفذ أو وكالة معروفة")
public record Outlet(
    @Column(value = "name, as in articles.outlet", ar = "الاسم") String name,
    @Column(value = "other ways to write it", ar = "صيغ أخرى للاسم") List<String> forms,
    @Column(value = "whether others publish its news under its name", ar = "أهو وكالة أنباء؟")
        boolean isAgency,
    @Column(value = "whether it publishes the news of others under theirs", ar = "أهو مجمّع أخبار؟")
        boolean isAggregator,
    @Column(
            value =
                "its publisher's country, as in countries; null if not known or if papers of"
                    + " several countries bear the name",
            ar = "بلد الناشر، فارغ إن لم يُعرف")
        @Nullable String country,
    @Column(
            value = "time zone its dates are printed in, such as Asia/Dubai; null if not known",
            ar = "المنطقة الزمنية لتواريخه")
        @Nullable String zone)
    implements Serializable {
  public Outlet {
    forms = List.copyOf(forms);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an outlet has a name");
    }
  }
}
