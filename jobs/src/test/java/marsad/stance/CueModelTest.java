package marsad.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import marsad.tables.Act;
import marsad.tables.EntityKind;
import marsad.tables.Leaning;
import marsad.tables.Modality;
import marsad.tables.Polarity;
import marsad.tables.Statement;
import marsad.tables.Voice;
import org.junit.jupiter.api.Test;

class CueModelTest {
  private static Optional<Polarity> read(
      Act act, Leaning leaning, EntityKind kind, boolean isNegated, boolean isConditional) {
    Statement statement =
        new Statement(
            "a-1-0",
            "a-1",
            "a",
            "emmanuel-macron",
            EntityKind.LEADER,
            Voice.INDIRECT,
            null,
            null,
            List.of(),
            act,
            "cue",
            "target",
            kind,
            leaning,
            isNegated,
            isConditional,
            Modality.FACT,
            0,
            1,
            "verb-name-issue");
    return new CueModel().read(statement, "").map(StanceReading::polarity);
  }

  @Test
  void readsTheSideOffTheCue() {
    assertThat(read(Act.SUPPORT, Leaning.FAVOR, EntityKind.ISSUE, false, false))
        .contains(Polarity.FAVOR);
    assertThat(read(Act.REJECT, Leaning.AGAINST, EntityKind.ISSUE, false, false))
        .contains(Polarity.AGAINST);
  }

  @Test
  void turnsANegatedSupport() {
    assertThat(read(Act.SUPPORT, Leaning.FAVOR, EntityKind.ISSUE, true, false))
        .contains(Polarity.AGAINST);
  }

  @Test
  void saysNothingOfANegatedDemand() {
    assertThat(read(Act.DEMAND, Leaning.FAVOR, EntityKind.ISSUE, true, false)).isEmpty();
  }

  @Test
  void makesAnIssueConditionalButNotAnActor() {
    assertThat(read(Act.AGREE, Leaning.FAVOR, EntityKind.ISSUE, false, true))
        .contains(Polarity.CONDITIONAL);
    assertThat(read(Act.THREATEN, Leaning.AGAINST, EntityKind.COUNTRY, false, true))
        .contains(Polarity.AGAINST);
  }

  @Test
  void saysNothingWhereNoSideIsTaken() {
    assertThat(read(Act.NEUTRAL, Leaning.NONE, EntityKind.LEADER, false, false)).isEmpty();
  }
}
