package marsad.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NamingModelTest {
  private static final Offset<Double> CLOSE = within(1e-6);

  @Test
  void drawsPairsInProportionToTheProductOfPulls() {
    // Five articles of two leaders; pulls 2, 1, 1 give the pairs ab 2/5, ac 2/5, bc 1/5,
    // so a is in 4 of 5 articles, b and c in 3.
    NamingModel model = NamingModel.fit(new long[] {4, 3, 3}, new long[] {0, 5});

    double[] pulls = model.pulls();

    assertThat(pulls[0] / pulls[1]).isEqualTo(2, CLOSE);
    assertThat(NamingModel.together(pulls[0], pulls[1], model.ratios())[1]).isEqualTo(0.4, CLOSE);
    assertThat(NamingModel.together(pulls[1], pulls[2], model.ratios())[1]).isEqualTo(0.2, CLOSE);
  }

  @Test
  void drawsThreeOfFour() {
    // Pulls 2, 1, 1, 1: sets abc abd acd weigh 2 each, bcd 1; ab is in 4 of 7, bc in 3 of 7.
    // With 7 articles a is named in 6, the others in 5.
    NamingModel model = NamingModel.fit(new long[] {6, 5, 5, 5}, new long[] {0, 0, 7});

    double[] pulls = model.pulls();

    assertThat(NamingModel.together(pulls[0], pulls[1], model.ratios())[2])
        .isEqualTo(4.0 / 7, CLOSE);
    assertThat(NamingModel.together(pulls[1], pulls[2], model.ratios())[2])
        .isEqualTo(3.0 / 7, CLOSE);
  }

  @Test
  void findsNoPairInAnArticleWithOneLeader() {
    NamingModel model = NamingModel.fit(new long[] {60, 50, 10}, new long[] {80, 20});

    double[] chances = NamingModel.together(model.pulls()[0], model.pulls()[1], model.ratios());

    assertThat(chances[0]).isZero();
    assertThat(chances[1]).isBetween(0.0, 1.0);
  }

  @Test
  void isSureOfLeadersWhoAreInEveryArticle() {
    NamingModel model = NamingModel.fit(new long[] {9, 9, 1, 1}, new long[] {0, 7, 2});

    double[] chances = NamingModel.together(model.pulls()[0], model.pulls()[1], model.ratios());

    assertThat(chances[1]).isGreaterThan(0.97);
    assertThat(chances[2]).isGreaterThan(0.97);
  }

  @Test
  void expectsAsManyPairsAsArticlesHold() {
    SplittableRandom random = new SplittableRandom(7);
    long[] fame = new long[60];
    long[] articles = {400, 200, 90, 40, 20, 10, 5, 2, 1, 1};
    long names = 0;
    long pairs = 0;
    for (int k = 1; k <= articles.length; k++) {
      names += k * articles[k - 1];
      pairs += articles[k - 1] * k * (k - 1) / 2;
    }
    for (int i = 0; i < fame.length; i++) {
      fame[i] = 1;
    }
    for (long rest = names - fame.length; rest > 0; rest--) {
      fame[(int) (fame.length * Math.pow(random.nextDouble(), 3))]++;
    }

    NamingModel model = NamingModel.fit(fame, articles);

    double expected = 0;
    double[] pulls = model.pulls();
    for (int a = 0; a < fame.length; a++) {
      for (int b = a + 1; b < fame.length; b++) {
        double[] chances = NamingModel.together(pulls[a], pulls[b], model.ratios());
        for (int k = 1; k <= articles.length; k++) {
          expected += articles[k - 1] * chances[k - 1];
        }
      }
    }
    assertThat(expected).isEqualTo((double) pairs, within(1e-3 * (double) pairs));
  }
}
