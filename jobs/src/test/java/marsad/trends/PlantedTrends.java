package marsad.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import marsad.measures.Confusion;
import marsad.measures.Interval;
import marsad.tables.PeriodType;
import marsad.trends.TrendPoint.Extra;

/**
 * Trends whose truth is known: stories drawn at random around a level that is planted, and how well
 * the measures find it again. Run by hand for many series; the test runs few.
 */
final class PlantedTrends {
  static final int STORIES = 30;
  static final int PERIODS = 24;
  static final int BREAK = 12;
  static final double EFFECT = 0.5;

  /** A model that takes one in five supporters for an opponent, and one in twenty the other way. */
  static final double[][] ERRORS = {
    {0.80, 0.18, 0.02, 0}, {0.05, 0.92, 0.02, 0.01}, {0.15, 0.15, 0.70, 0}, {0.1, 0.1, 0, 0.8}
  };

  private static final LocalDate MONDAY = LocalDate.of(2018, 1, 1);
  private static final double PLAIN = 0.7;

  private final Random random;
  private long nextStory;

  PlantedTrends(long seed) {
    random = new Random(seed);
    nextStory = seed << 32;
  }

  /**
   * How well planted trends are found.
   *
   * @param dated share of planted breaks that are found within one period
   * @param falseBreaks share of flat series with any break
   * @param extraBreaks share of series with a planted break that have another one, too
   * @param covered share of cells whose 90 % interval holds the planted net
   * @param bandCovered share of cells whose 90 % band holds it
   */
  record Found(
      double dated, double falseBreaks, double extraBreaks, double covered, double bandCovered) {}

  /**
   * How well planted shares are found behind a model's errors.
   *
   * @param rawBias mean of favor less against as read, less the planted one
   * @param correctedBias mean of the corrected one, less the planted one
   * @param covered share of cells whose 90 % interval holds the planted one
   */
  record Shares(double rawBias, double correctedBias, double covered) {}

  /** Plants breaks and flat levels. */
  Found breaks(int series) {
    int dated = 0;
    int extra = 0;
    int falseBreaks = 0;
    int[] cells = new int[3];
    for (int i = 0; i < series; i++) {
      double level = (random.nextDouble() - 0.5) * 0.6;
      double turn = random.nextBoolean() ? EFFECT / 2 : -EFFECT / 2;
      List<Breaks.Found> found = Breaks.of(planted(level - turn, level + turn, cells));
      LocalDate at = MONDAY.plusWeeks(BREAK);
      long near = found.stream().filter(b -> weeks(b.period(), at) <= 1).count();
      dated += near > 0 ? 1 : 0;
      extra += found.size() > near ? 1 : 0;
      falseBreaks += Breaks.of(planted(level, level, cells)).isEmpty() ? 0 : 1;
    }
    return new Found(
        (double) dated / series,
        (double) falseBreaks / series,
        (double) extra / series,
        (double) cells[1] / cells[0],
        (double) cells[2] / cells[0]);
  }

  /** Share of flat series of one-sided single statements, so many in all, that show a break. */
  double thinBreaks(int series, int statements, double chanceOfFavor) {
    int broken = 0;
    for (int i = 0; i < series; i++) {
      List<List<ArticleReading>> weeks = new ArrayList<>();
      for (int week = 0; week < PERIODS; week++) {
        weeks.add(new ArrayList<>());
      }
      for (int s = 0; s < statements; s++) {
        boolean isFor = random.nextDouble() < chanceOfFavor;
        long[] sides = {isFor ? 1 : 0, isFor ? 0 : 1, 0, 0};
        weeks.get(random.nextInt(PERIODS)).add(reading(nextStory++, sides));
      }
      List<TrendPoint> points = new ArrayList<>();
      for (int week = 0; week < PERIODS; week++) {
        if (!weeks.get(week).isEmpty()) {
          LocalDate monday = MONDAY.plusWeeks(week);
          points.add(TrendPoint.of(monday, weeks.get(week), null, List.of(Extra.REPLICATES)));
        }
      }
      broken += Breaks.of(Series.of(PeriodType.WEEK, points)).isEmpty() ? 0 : 1;
    }
    return (double) broken / series;
  }

  private static long weeks(LocalDate a, LocalDate b) {
    return Math.abs(Periods.number(PeriodType.WEEK, a) - Periods.number(PeriodType.WEEK, b));
  }

  private Series planted(double before, double after, int[] cells) {
    List<TrendPoint> points = new ArrayList<>();
    for (int week = 0; week < PERIODS; week++) {
      double net = week < BREAK ? before : after;
      points.add(
          TrendPoint.of(MONDAY.plusWeeks(week), stories(net), null, List.of(Extra.REPLICATES)));
    }
    Series series = Series.of(PeriodType.WEEK, points);
    for (Series.Placed placed : series.placed()) {
      int week = series.place(placed.point());
      double net = week < BREAK ? before : after;
      cells[0]++;
      cells[1] += placed.point().ciLow() <= net && net <= placed.point().ciHigh() ? 1 : 0;
      cells[2] += placed.smoothedLow() <= net && net <= placed.smoothedHigh() ? 1 : 0;
    }
    return series;
  }

  /** Stories of one to three statements, for or against by chance, with the net as mean score. */
  private List<ArticleReading> stories(double net) {
    List<ArticleReading> stories = new ArrayList<>();
    for (int i = 0; i < STORIES; i++) {
      double chance = (net / PLAIN + 1) / 2;
      long favor = 0;
      long against = 0;
      int statements = 1 + random.nextInt(3);
      boolean first = random.nextDouble() < chance;
      for (int s = 0; s < statements; s++) {
        // Half of what a story says after its first statement repeats that.
        boolean isFor = (s == 0 || random.nextBoolean()) ? first : random.nextDouble() < chance;
        favor += isFor ? 1 : 0;
        against += isFor ? 0 : 1;
      }
      long id = nextStory++;
      stories.add(reading(id, new long[] {favor, against, 0, 0}));
    }
    return stories;
  }

  private static ArticleReading reading(long id, long[] sides) {
    return new ArticleReading(
        "المرفأ",
        id,
        id,
        sides[0],
        sides[1],
        sides[2],
        sides[3],
        Math.round((sides[0] - sides[1]) * PLAIN / ArticleReading.UNIT));
  }

  /** Plants shares behind a model that errs and was measured on so many cases of each side. */
  Shares shares(int cells, int known) {
    double raw = 0;
    double corrected = 0;
    int covered = 0;
    for (int i = 0; i < cells; i++) {
      double[] truth = {0.3 + 0.4 * random.nextDouble(), 0, 0.1, 0.02};
      truth[1] = 1 - truth[0] - truth[2] - truth[3];
      double net = truth[0] - truth[1];
      List<ArticleReading> readings = new ArrayList<>();
      long[] seen = new long[4];
      for (int s = 0; s < 4 * STORIES; s++) {
        long[] sides = new long[4];
        int label = drawn(ERRORS[drawn(truth)]);
        sides[label] = 1;
        seen[label]++;
        readings.add(reading(nextStory++, sides));
      }
      Cell.Corrected one = Cell.of(readings).corrected(measured(known));
      raw += (double) (seen[0] - seen[1]) / readings.size() - net;
      corrected += one.net() - net;
      Interval interval = one.interval();
      covered += interval.low() <= net && net <= interval.high() ? 1 : 0;
    }
    return new Shares(raw / cells, corrected / cells, (double) covered / cells);
  }

  /** The model's errors as so many known cases of each side show them. */
  private Confusion measured(int known) {
    long[][] counts = new long[4][4];
    for (int side = 0; side < 4; side++) {
      for (int i = 0; i < known; i++) {
        counts[side][drawn(ERRORS[side])]++;
      }
    }
    return Confusion.of(counts);
  }

  private int drawn(double[] shares) {
    double at = random.nextDouble() * Arrays.stream(shares).sum();
    int side = 0;
    while (side < 3 && at >= shares[side]) {
      at -= shares[side];
      side++;
    }
    return side;
  }

  public static void main(String[] arguments) {
    int series = arguments.length == 0 ? 300 : Integer.parseInt(arguments[0]);
    Found found = new PlantedTrends(1).breaks(series);
    System.out.printf(
        Locale.ROOT,
        "breaks dated within one period %.3f, flat series with a break %.3f, another break %.3f%n"
            + "nets in their 90 %% interval %.3f, in the band %.3f%n",
        found.dated(),
        found.falseBreaks(),
        found.extraBreaks(),
        found.covered(),
        found.bandCovered());
    for (int statements : new int[] {36, 100, 700}) {
      System.out.printf(
          Locale.ROOT,
          "flat series of %d statements with a break %.3f%n",
          statements,
          new PlantedTrends(5).thinBreaks(series, statements, 0.8));
    }
    for (int known : new int[] {20, 60, 200}) {
      Shares shares = new PlantedTrends(2).shares(series, known);
      System.out.printf(
          Locale.ROOT,
          "%d known cases a side: bias raw %.3f, corrected %.3f, in the 90 %% interval %.3f%n",
          known,
          shares.rawBias(),
          shares.correctedBias(),
          shares.covered());
    }
  }
}
