package marsad.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import marsad.trends.LeaderReading.Part;
import org.jspecify.annotations.Nullable;

/** All that one outlet holds about one leader in one period. */
public final class LeaderCell {
  private static final long WHOLE = Math.round(1 / ArticleReading.UNIT);

  private final List<LeaderReading> readings;

  private LeaderCell(List<LeaderReading> readings) {
    this.readings = readings;
  }

  /** A cell of these readings, in any order. */
  public static LeaderCell of(List<LeaderReading> readings) {
    return new LeaderCell(List.copyOf(readings));
  }

  /** Whether the leader is named, or others are quoted about him. */
  public boolean isAbout() {
    return readings.stream().anyMatch(LeaderCell::isAbout);
  }

  private static boolean isAbout(LeaderReading reading) {
    return reading.part() != Part.SPOKE;
  }

  /** How many different ones there are, such as stories. */
  public long different(Function<LeaderReading, Long> key) {
    return readings.stream().filter(LeaderCell::isAbout).map(key).distinct().count();
  }

  /** Sum over the readings of a part. */
  public long sum(Part part, Function<LeaderReading, Long> value) {
    return readings.stream().filter(r -> r.part() == part).mapToLong(value::apply).sum();
  }

  /** Different holders quoted who are so. */
  public long holders(Predicate<LeaderReading> isSo) {
    return readings.stream()
        .filter(r -> r.part() == Part.QUOTED)
        .filter(isSo)
        .map(LeaderReading::holder)
        .distinct()
        .count();
  }

  /** What the outlet itself says; null if it does not judge. */
  public @Nullable Cell ownVoice() {
    return cell(
        Part.NAMED, r -> r.statements() > 0, LeaderReading::favor, LeaderReading::against, null);
  }

  /** What those it quotes say; null if it quotes none. */
  public @Nullable Cell quotedVoice() {
    return cell(
        Part.QUOTED, r -> true, LeaderReading::favor, LeaderReading::against, LeaderReading::score);
  }

  /** Whom it quotes; null if other outlets tell of none where he stands. */
  public @Nullable Cell selection() {
    return cell(
        Part.QUOTED,
        r -> r.lean() != 0,
        r -> r.lean() > 0 ? r.statements() : 0L,
        r -> r.lean() < 0 ? r.statements() : 0L,
        null);
  }

  /** One reading an article, so that copies of it share a voice. */
  private @Nullable Cell cell(
      Part part,
      Predicate<LeaderReading> isIn,
      Function<LeaderReading, Long> favor,
      Function<LeaderReading, Long> against,
      @Nullable Function<LeaderReading, Long> score) {
    Map<Long, ArticleReading> byArticle = new TreeMap<>();
    for (LeaderReading r : readings) {
      if (r.part() == part && isIn.test(r)) {
        long sides = favor.apply(r) - against.apply(r);
        boolean isScored = score != null;
        ArticleReading one =
            new ArticleReading(
                "",
                r.original(),
                r.story(),
                favor.apply(r),
                against.apply(r),
                isScored ? r.conditional() : 0,
                isScored ? r.neutral() : 0,
                score == null ? sides * WHOLE : score.apply(r));
        byArticle.merge(r.article(), one, ArticleReading::plus);
      }
    }
    return byArticle.isEmpty() ? null : Cell.of(new ArrayList<>(byArticle.values()));
  }
}
