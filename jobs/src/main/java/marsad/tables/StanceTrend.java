package marsad.tables;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a holder stands toward a target in a period, by what an outlet reports. */
@Table(
    name = "stance_trends",
    grain = "one row per period, holder, target, outlet (* = all) and model with statements",
    ar = "صف لكل فترة وصاحب موقف وهدف ومنفذ ونموذج")
public record StanceTrend(
    @Column(value = "week (from Monday), month or all", ar = "نوع الفترة") PeriodType periodType,
    @Column(value = "first day of the period; 1970-01-01 for all", ar = "أول يوم من الفترة")
        LocalDate period,
    @Column(value = "leader, country or organisation whose position it is", ar = "صاحب الموقف")
        String holderId,
    @Column(value = "leader, country, organisation or issue it is about", ar = "الهدف")
        String targetId,
    @Column(value = "outlet; * for all outlets together", ar = "المنفذ، و* للجميع") String outlet,
    @Column(value = "model that reads the statements", ar = "النموذج") String model,
    @Column(
            value = "statements with a stance, copies counted, third-party claims not",
            ar = "الأقوال ذات الموقف، بما فيها المنسوخة")
        long statements,
    @Column(value = "articles with such a statement", ar = "المقالات") long articles,
    @Column(value = "of these, without copies", ar = "المقالات الأصلية دون النسخ") long originals,
    @Column(value = "different stories", ar = "عدد الأحداث المختلفة") long stories,
    @Column(value = "statements for", ar = "أقوال مؤيدة") long favor,
    @Column(value = "statements against", ar = "أقوال معارضة") long against,
    @Column(value = "statements under a condition", ar = "أقوال مشروطة") long conditional,
    @Column(value = "statements that take no side", ar = "أقوال محايدة") long neutral,
    @Column(
            value = "mean score, -1 (against) to 1 (favor); copies share one voice",
            ar = "متوسط الدرجة، -1 إلى 1، والنسخ صوت واحد")
        double net,
    @Column(
            value = "lower end of the 90 % interval of net (bootstrap over stories)",
            ar = "الحد الأدنى لفترة الثقة 90٪")
        double ciLow,
    @Column(value = "upper end of the interval", ar = "الحد الأعلى لفترة الثقة") double ciHigh,
    @Column(
            value =
                "level behind the series of periods, -1 to 1 (local level model); the mean of what"
                    + " is seen around, where the cell is thin",
            ar = "المستوى الممهَّد للسلسلة")
        double smoothed,
    @Column(value = "lower end of the level's 90 % band", ar = "الحد الأدنى لنطاق التمهيد")
        double smoothedLow,
    @Column(value = "upper end of the band", ar = "الحد الأعلى لنطاق التمهيد") double smoothedHigh,
    @Column(
            value = "as many stories of even weight as tell as much (Kish 1965)",
            ar = "العدد الفعّال للأحداث")
        double effectiveStories,
    @Column(value = "whether there are fewer than 5 stories", ar = "أهي خلية قليلة الأحداث؟")
        boolean isThin,
    @Column(
            value =
                "share of statements meant for, 0 to 1, corrected for the model's measured errors;"
                    + " null where thin or where they were not measured",
            ar = "نسبة التأييد مصححة من أخطاء النموذج، فارغة إن لم تُقدّر")
        @Nullable Double favorCorrected,
    @Column(value = "share meant against, likewise", ar = "نسبة المعارضة مصححة")
        @Nullable Double againstCorrected,
    @Column(
            value = "favor_corrected less against_corrected, -1 to 1; null likewise",
            ar = "صافي النسبتين المصححتين")
        @Nullable Double netCorrected,
    @Column(
            value =
                "lower end of its 90 % interval, the doubt about the model's errors included; null"
                    + " likewise",
            ar = "الحد الأدنى لفترة ثقة الصافي المصحح")
        @Nullable Double netCorrectedLow,
    @Column(value = "upper end of it; null likewise", ar = "الحد الأعلى لفترة ثقة الصافي المصحح")
        @Nullable Double netCorrectedHigh,
    @Column(
            value = "net less the net of the period before; null if that has no statements",
            ar = "تغير الصافي عن الفترة السابقة، فارغ إن خلت من الأقوال")
        @Nullable Double change,
    @Column(
            value =
                "part of the change that comes from another mix of outlets (Kitagawa 1955); null"
                    + " without change, and for single outlets",
            ar = "ما يعود من التغير إلى اختلاف مزيج المنافذ")
        @Nullable Double mixChange,
    @Column(
            value = "part of the change within outlets: change less mix_change; null likewise",
            ar = "ما يعود من التغير إلى المنافذ نفسها")
        @Nullable Double withinChange) {
  public StanceTrend {
    Objects.requireNonNull(holderId);
    Objects.requireNonNull(targetId);
    if (favor + against + conditional + neutral != statements) {
      throw new IllegalArgumentException("sides do not add up to " + statements + " statements");
    }
    if (!(stories <= originals && originals <= articles && articles <= statements)) {
      throw new IllegalArgumentException(
          "stories, originals, articles, statements do not grow: "
              + stories
              + ", "
              + originals
              + ", "
              + articles
              + ", "
              + statements);
    }
    if (!(-1 <= net && net <= 1 && ciLow <= ciHigh && smoothedLow <= smoothedHigh)) {
      throw new IllegalArgumentException("no such net or interval: " + net);
    }
  }
}
