package marsad.tables;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an outlet shows a leader, in three quantities that are never added up: what it says itself,
 * what those it quotes say, and whom it chooses to quote.
 */
@Table(
    name = "portrayals",
    grain = "one row per period (month or all), outlet and leader that it names or quotes about",
    ar = "صف لكل فترة ومنفذ وقائد")
public record Portrayal(
    @Column(value = "month or all", ar = "نوع الفترة") PeriodType periodType,
    @Column(value = "first day of the period; 1970-01-01 for all", ar = "أول يوم من الفترة")
        LocalDate period,
    @Column(value = "the outlet", ar = "المنفذ") String outlet,
    @Column(value = "the leader", ar = "القائد") String leaderId,
    @Column(value = "articles that name the leader or quote others about him", ar = "المقالات")
        long articles,
    @Column(value = "of these, without copies", ar = "المقالات الأصلية دون النسخ") long originals,
    @Column(value = "different stories", ar = "عدد الأحداث المختلفة") long stories,
    @Column(
            value =
                "praise less blame by their sum, in the outlet's own words beside the name, -1 to"
                    + " 1; null if it does not judge",
            ar = "حكم المنفذ بألفاظه هو، -1 إلى 1، فارغ إن لم يحكم")
        @Nullable Double ownVoice,
    @Column(
            value = "lower end of its 90 % interval (bootstrap over stories); null likewise",
            ar = "الحد الأدنى لفترة ثقته 90٪")
        @Nullable Double ownVoiceLow,
    @Column(value = "upper end; null likewise", ar = "الحد الأعلى لفترة ثقته")
        @Nullable Double ownVoiceHigh,
    @Column(value = "sentences that name him in its own voice", ar = "جمل تذكره بصوت المنفذ")
        long ownSentences,
    @Column(value = "words of praise in its own voice", ar = "ألفاظ المدح") long ownPraise,
    @Column(value = "words of blame in its own voice", ar = "ألفاظ الذم") long ownBlame,
    @Column(value = "whether fewer than 5 stories judge", ar = "أهي قليلة الأحداث؟")
        boolean isOwnVoiceThin,
    @Column(
            value = "mean score of those quoted about him, -1 to 1; null if none is",
            ar = "متوسط مواقف المقتبَس عنهم منه، -1 إلى 1")
        @Nullable Double quotedVoice,
    @Column(value = "lower end of its 90 % interval; null likewise", ar = "الحد الأدنى لفترة ثقته")
        @Nullable Double quotedVoiceLow,
    @Column(value = "upper end; null likewise", ar = "الحد الأعلى لفترة ثقته")
        @Nullable Double quotedVoiceHigh,
    @Column(value = "statements of others about him", ar = "أقوال غيره فيه") long quotedStatements,
    @Column(value = "different holders of these", ar = "عدد أصحاب هذه الأقوال") long quotedHolders,
    @Column(value = "whether fewer than 5 stories quote", ar = "أهي قليلة الأحداث؟")
        boolean isQuotedVoiceThin,
    @Column(
            value =
                "balance of whom it quotes about him, -1 to 1: statements by holders who elsewhere"
                    + " are for him less those by holders against, by their sum; null if none is"
                    + " known from other outlets",
            ar = "ميزان اختيار المقتبَس عنهم بحسب مواقفهم في منافذ أخرى، -1 إلى 1")
        @Nullable Double selection,
    @Column(value = "lower end of its 90 % interval; null likewise", ar = "الحد الأدنى لفترة ثقته")
        @Nullable Double selectionLow,
    @Column(value = "upper end; null likewise", ar = "الحد الأعلى لفترة ثقته")
        @Nullable Double selectionHigh,
    @Column(value = "holders quoted who elsewhere are for him", ar = "مؤيدوه المقتبَس عنهم")
        long holdersFor,
    @Column(value = "holders quoted who elsewhere are against him", ar = "معارضوه المقتبَس عنهم")
        long holdersAgainst,
    @Column(value = "whether fewer than 5 stories have such holders", ar = "أهي قليلة الأحداث؟")
        boolean isSelectionThin,
    @Column(
            value = "statements in which he himself speaks or takes a position",
            ar = "أقوال القائد نفسه")
        long ownStatements,
    @Column(
            value = "share of these in all statements of the outlet and period, 0 to 1",
            ar = "نسبتها من كل أقوال المنفذ في الفترة")
        double spokenShare,
    @Column(
            value = "lower end of the share's 95 % interval (Wilson 1927)",
            ar = "الحد الأدنى لفترة ثقة النسبة 95٪")
        double spokenShareLow,
    @Column(value = "upper end of it", ar = "الحد الأعلى لفترة ثقة النسبة")
        double spokenShareHigh) {
  public Portrayal {
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(leaderId);
    if (!(stories <= originals && originals <= articles)) {
      throw new IllegalArgumentException(
          "stories, originals, articles: " + stories + ", " + originals + ", " + articles);
    }
  }
}
