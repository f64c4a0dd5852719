package marsad.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import marsad.tables.Act;
import marsad.tables.Leaning;
import marsad.tables.Polarity;
import marsad.tables.Statement;
import marsad.testing.Some;
import marsad.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinearTrainingTest {
  private static final LinearModel.Origin ORIGIN = new LinearModel.Origin("s1", "r1");
  private static final String PRAISE = "أشاد عون بجهود العراق";
  private static final String BLAME = "اتهم عون العراق بالتقصير";

  @Test
  void trainsTheSameModelTwice() {
    assertThat(trained().model().text()).isEqualTo(trained().model().text());
  }

  @Test
  void readsAloneWhatItLearnt() {
    LinearModel model = trained().model();

    assertThat(model.read(praise(), PRAISE).map(StanceReading::polarity)).contains(Polarity.FAVOR);
    assertThat(model.read(blame(), BLAME).map(StanceReading::polarity)).contains(Polarity.AGAINST);
  }

  @Test
  void readsEqualChancesAfterItWasSavedAndReadBack() {
    LinearModel model = trained().model();

    LinearModel again = LinearModel.of(model.text());

    assertThat(again.version()).isEqualTo(model.version());
    assertThat(again.chances(praise(), PRAISE)).isEqualTo(model.chances(praise(), PRAISE));
    assertThat(again.read(blame(), BLAME)).isEqualTo(model.read(blame(), BLAME));
  }

  @Test
  void saysNothingBelowItsThreshold() {
    LinearModel model = trained().model().with(1, ORIGIN);

    assertThat(model.read(praise(), PRAISE)).isEmpty();
  }

  @Test
  void saysNothingWithoutTarget() {
    Statement statement = statement(Act.SUPPORT, "أشاد", Leaning.FAVOR, null);

    assertThat(trained().model().read(statement, PRAISE)).isEmpty();
  }

  @Test
  void learnsNothingFromNames() {
    String text = trained().model().text();

    assertThat(text).contains("words:بجهود").doesNotContain("العراق");
  }

  @Test
  void leavesLabelsOutThatAreTooRare() {
    assertThat(trained().model().text()).contains("labels\tfavor\tagainst\n");
  }

  private static LinearTraining trained() {
    List<StanceExample> examples = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      boolean isPraise = i % 2 == 0;
      examples.add(
          isPraise
              ? new StanceExample(i, praise(), PRAISE, StanceLabel.FAVOR)
              : new StanceExample(i, blame(), BLAME, StanceLabel.AGAINST));
    }
    examples.add(new StanceExample(24, praise(), PRAISE, StanceLabel.NEUTRAL));
    return LinearTraining.of(
        new LinearTrainer(Set.of("عون", "العراق")), examples, List.of(), ORIGIN);
  }

  private static Statement praise() {
    return statement(Act.SUPPORT, "أشاد", Leaning.FAVOR, "iraq");
  }

  private static Statement blame() {
    return statement(Act.ACCUSE, "اتهم", Leaning.AGAINST, "iraq");
  }

  private static Statement statement(
      Act act, String cue, Leaning leaning, @Nullable String targetId) {
    return Some.statement("a-1-0", act, cue, leaning, targetId, new Span(0, 20));
  }
}
