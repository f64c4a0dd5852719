package marsad.reuse;

import static marsad.reuse.AnchorPlace.UNDATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import marsad.reuse.AnchorPlace.Layer;
import marsad.reuse.AnchorPlace.State;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {
  private static final CopyRules RULES = new CopyRules(0.5, 0.8, 40, 20, 7, 4);

  private static AnchorPlace anchor(long key, int day, long article) {
    return new AnchorPlace(Layer.ANCHOR, key, day, article, false, State.NEW);
  }

  private static Set<String> pairs(List<AnchorPlace> places) {
    Set<String> pairs = new HashSet<>();
    CandidateFinder finder = new CandidateFinder(sorted(places).iterator(), RULES);
    while (finder.hasMore()) {
      finder.findMore(pair -> pairs.add(pair.a() + "-" + pair.b()));
    }
    return pairs;
  }

  private static List<AnchorPlace> sorted(List<AnchorPlace> places) {
    return places.stream()
        .sorted(
            Comparator.comparingInt(AnchorPlace::layer)
                .thenComparing(AnchorPlace::key)
                .thenComparing(AnchorPlace::day)
                .thenComparing(AnchorPlace::article))
        .toList();
  }

  @Test
  void pairsArticlesThatShareAnAnchorWithinTheWindow() {
    assertThat(pairs(List.of(anchor(1, 10, 1), anchor(1, 17, 2), anchor(1, 18, 3))))
        .containsExactlyInAnyOrder("1-2", "2-3");
  }

  @Test
  void doesNotPairArticlesOfDifferentAnchors() {
    assertThat(pairs(List.of(anchor(1, 10, 1), anchor(2, 10, 2)))).isEmpty();
  }

  @Test
  void pairsAnUndatedArticleWithThoseOfAllDays() {
    assertThat(pairs(List.of(anchor(1, UNDATED, 1), anchor(1, 10, 2), anchor(1, 900, 3))))
        .containsExactlyInAnyOrder("1-2", "1-3");
  }

  @Test
  void pairsNobodyByAStockPhrase() {
    List<AnchorPlace> places = new ArrayList<>();
    for (int article = 0; article < 5; article++) {
      places.add(anchor(1, 10, article));
    }

    assertThat(pairs(places)).isEmpty();
  }

  @Test
  void pairsAgainWhenAStockPhraseHasBecomeRare() {
    List<AnchorPlace> places = new ArrayList<>();
    for (int article = 0; article < 5; article++) {
      places.add(anchor(1, 10, article));
    }
    places.add(anchor(1, 30, 8));
    places.add(anchor(1, 31, 9));

    assertThat(pairs(places)).containsExactly("8-9");
  }

  @Test
  void pairsAHundredThousandHoldersOfAStockPhraseWithNobody() {
    List<AnchorPlace> places = new ArrayList<>();
    for (int article = 0; article < 100_000; article++) {
      places.add(anchor(1, article / 1000, article));
    }

    assertThat(pairs(places)).isEmpty();
  }

  @Test
  void linksAThousandIdenticalTextsInARow() {
    List<AnchorPlace> places = new ArrayList<>();
    for (int article = 0; article < 1000; article++) {
      places.add(new AnchorPlace(Layer.TEXT, 5, 10, article, false, State.NEW));
    }

    assertThat(pairs(places)).hasSize(999).contains("0-1", "998-999");
  }

  @Test
  void linksTextsOfOneSketchToTheirNeighbours() {
    List<AnchorPlace> places = new ArrayList<>();
    for (int article = 0; article < 4; article++) {
      places.add(new AnchorPlace(Layer.SKETCH, 5, 10 + article, article, false, State.NEW));
    }

    assertThat(pairs(places)).containsExactlyInAnyOrder("0-1", "0-2", "1-2", "1-3", "2-3");
  }

  /** One day after the other against what is stored gives the pairs of all days at once. */
  @Property(tries = 300)
  void findsDayByDayWhatItFindsAtOnce(@ForAll Random random) {
    List<AnchorPlace> places = new ArrayList<>();
    for (int article = 0; article < 60; article++) {
      int day = random.nextInt(10) == 0 ? UNDATED : random.nextInt(25);
      for (int key = 0; key < 3; key++) {
        int layer = random.nextInt(3);
        places.add(
            new AnchorPlace(
                layer, random.nextInt(6), day, article, random.nextBoolean(), State.NEW));
      }
    }
    List<AnchorPlace> distinct = places.stream().distinct().toList();

    Set<String> dayByDay = new HashSet<>(pairs(upTo(distinct, UNDATED, UNDATED)));
    for (int day = 0; day < 25; day++) {
      dayByDay.addAll(pairs(upTo(distinct, day - RULES.windowDays(), day)));
    }

    assertThat(dayByDay).isEqualTo(pairs(distinct));
  }

  /** Undated places and those of a window, of which those of its last day are new. */
  private static List<AnchorPlace> upTo(List<AnchorPlace> places, int from, int day) {
    return places.stream()
        .filter(p -> p.day() == UNDATED || (p.day() >= from && p.day() <= day))
        .map(p -> in(p, p.day() == day ? State.NEW : State.KEPT))
        .toList();
  }

  private static AnchorPlace in(AnchorPlace p, State state) {
    return new AnchorPlace(p.layer(), p.key(), p.day(), p.article(), p.isShort(), state);
  }

  /** Whatever comes and goes, only pairs of articles that changed or are disturbed change. */
  @Property(tries = 500)
  void knowsWhosePairsAChangeDisturbs(@ForAll Random random) {
    List<AnchorPlace> places = new ArrayList<>();
    for (int article = 0; article < 40; article++) {
      int day = random.nextInt(10) == 0 ? UNDATED : random.nextInt(25);
      State state = random.nextInt(8) == 0 ? State.of(random.nextInt(3)) : State.KEPT;
      for (int key = 0; key < 3; key++) {
        int layer = random.nextInt(3);
        places.add(
            new AnchorPlace(layer, random.nextInt(4), day, article, random.nextBoolean(), state));
      }
    }
    List<AnchorPlace> distinct = places.stream().distinct().toList();
    Set<Long> changed = new HashSet<>();
    distinct.stream().filter(p -> p.state() != State.KEPT).forEach(p -> changed.add(p.article()));
    for (long article : DisturbedArticles.of(packed(distinct).shared(), RULES)) {
      changed.add(article);
    }

    Set<String> before = pairsAt(distinct, false);
    Set<String> after = pairsAt(distinct, true);

    before.removeIf(pair -> isOf(pair, changed));
    after.removeIf(pair -> isOf(pair, changed));
    assertThat(after).isEqualTo(before);
  }

  private static AnchorPlaces packed(List<AnchorPlace> places) {
    AnchorPlaces packed = new AnchorPlaces();
    places.forEach(packed::add);
    return packed;
  }

  private static Set<String> pairsAt(List<AnchorPlace> places, boolean afterChange) {
    return pairs(
        places.stream().filter(p -> p.isThere(afterChange)).map(p -> in(p, State.NEW)).toList());
  }

  private static boolean isOf(String pair, Set<Long> articles) {
    return Arrays.stream(pair.split("-")).map(Long::valueOf).anyMatch(articles::contains);
  }

  @Test
  void disturbsNobodyOnANewDay() {
    List<AnchorPlace> places = new ArrayList<>();
    for (int article = 0; article < 30; article++) {
      places.add(in(anchor(1, article / 3, article), article < 27 ? State.KEPT : State.NEW));
    }

    assertThat(DisturbedArticles.of(packed(places).shared(), RULES)).containsOnly(27, 28, 29);
  }
}
