package marsad.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name behind a leader's title that the gazetteer does not know: a spelling to add, perhaps. */
@Table(
    name = "alias_candidates",
    grain = "one row per title and unknown name behind it, named at least twice",
    ar = "صف لكل لقب واسم مجهول بعده، ورد مرتين على الأقل")
public record AliasCandidate(
    @Column(
            value = "title before the name, normalized, without clitics",
            ar = "اللقب قبل الاسم بعد التطبيع")
        String title,
    @Column(
            value = "the name as written; of several spellings the first by letters",
            ar = "الاسم كما كُتب")
        String name,
    @Column(value = "articles that have the pair", ar = "عدد المقالات") long articles,
    @Column(value = "how often they have it", ar = "عدد مرات الورود") long mentions,
    @Column(
            value = "known form that is spelt most alike; null if none is near",
            ar = "أقرب صيغة معروفة، فارغ إن لم تقرب صيغة")
        @Nullable String nearestForm,
    @Column(
            value = "leader of that form, the first by id where several have it; null without one",
            ar = "صاحب تلك الصيغة، فارغ بدونها")
        @Nullable String nearestLeaderId,
    @Column(
            value = "letters added, left out or changed between the two, 1 or 2; null without one",
            ar = "عدد الحروف المختلفة بين الصيغتين، فارغ بدونها")
        @Nullable Integer distance,
    @Column(
            value = "up to five sentences that have the pair",
            ar = "خمس جمل على الأكثر ورد فيها الزوج")
        List<String> evidence) {
  public AliasCandidate {
    evidence = List.copyOf(evidence);
  }
}
