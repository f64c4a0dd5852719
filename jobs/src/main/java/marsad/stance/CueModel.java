package marsad.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import marsad.tables.Act;
import marsad.tables.EntityKind;
import marsad.tables.Leaning;
import marsad.tables.Polarity;
import marsad.tables.Statement;
import marsad.tables.Voice;

/**
 * Reads the stance off the cue: in diplomatic Arabic the verb is the stance. A negation turns what
 * can be turned («لا يؤيد», «لا يستبعد») and voids the rest («لم يطالب»); a condition on an issue
 * makes the stance conditional, on an actor it only weakens it.
 */
public final class CueModel implements StanceModel {
  private static final long serialVersionUID = 1L;

  /** A negation of these says the opposite; of others it says nothing. */
  private static final Set<Act> TURNED =
      EnumSet.of(
          Act.SUPPORT,
          Act.AGREE,
          Act.COMMIT,
          Act.INTEND,
          Act.REJECT,
          Act.AID,
          Act.WITHDRAW,
          Act.SANCTION,
          Act.ASSAULT,
          Act.NEUTRAL,
          Act.ASSERT,
          Act.CLAIM,
          Act.CONCEDE,
          Act.JUDGE);

  private static final Set<Act> STRONG =
      EnumSet.of(Act.SUPPORT, Act.ACCUSE, Act.CONDEMN, Act.REJECT, Act.SANCTION, Act.ASSAULT);

  private static final double STRONG_SCORE = 1;
  private static final double PLAIN_SCORE = 0.7;
  private static final double WEAK_SCORE = 0.4;
  private static final double SURE = 0.9;
  private static final double REPORTED = 0.8;
  private static final double INFERRED = 0.6;

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Optional<StanceReading> read(Statement statement, String sentence) {
    if (statement.targetId() == null || statement.leaning() == Leaning.NONE) {
      return Optional.empty();
    }
    boolean isNegated = statement.negated();
    if (isNegated && !TURNED.contains(statement.act())) {
      return Optional.empty();
    }
    boolean isFor = (statement.leaning() == Leaning.FAVOR) != isNegated;
    double strength = strength(statement, isNegated);
    double score = isFor ? strength : -strength;
    boolean isConditional = statement.conditional() && statement.targetKind() == EntityKind.ISSUE;
    Polarity polarity =
        isConditional ? Polarity.CONDITIONAL : isFor ? Polarity.FAVOR : Polarity.AGAINST;
    return Optional.of(
        new StanceReading(polarity, isConditional ? score / 2 : score, confidence(statement)));
  }

  @Override
  public List<String> reasons(Statement statement, String sentence) {
    String act = statement.act().name().toLowerCase(Locale.ROOT);
    if (statement.targetId() == null || statement.leaning() == Leaning.NONE) {
      return List.of("the act " + act + " leans neither way");
    }
    List<String> reasons = new ArrayList<>();
    reasons.add("the act " + act + " leans " + statement.leaning().name().toLowerCase(Locale.ROOT));
    if (statement.negated() && !TURNED.contains(statement.act())) {
      reasons.add("the negation voids it: not to " + act + " says nothing");
      return reasons;
    }
    if (statement.negated()) {
      reasons.add("the negation turns it, weakly");
    }
    if (statement.conditional()) {
      reasons.add(
          statement.targetKind() == EntityKind.ISSUE
              ? "the condition makes it conditional and halves the score"
              : "the condition weakens it");
    }
    if (confidence(statement) == INFERRED) {
      reasons.add("less sure: the target is inferred from what is said of it");
    } else if (confidence(statement) == REPORTED) {
      reasons.add("less sure: somebody else claims it");
    }
    return reasons;
  }

  private static double strength(Statement statement, boolean isNegated) {
    if (isNegated || statement.conditional()) {
      return WEAK_SCORE;
    }
    return STRONG.contains(statement.act()) ? STRONG_SCORE : PLAIN_SCORE;
  }

  private static double confidence(Statement statement) {
    if (statement.rule().endsWith("predicate") || statement.rule().endsWith("topic")) {
      return INFERRED;
    }
    return statement.voice() == Voice.THIRD_PARTY ? REPORTED : SURE;
  }
}
