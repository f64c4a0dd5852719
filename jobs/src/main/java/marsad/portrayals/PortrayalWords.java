package marsad.portrayals;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The words by which outlets judge, as the rule file has them.
 *
 * @param judgements words that judge
 * @param negations words that turn a judgement round
 * @param auxiliaries words that may stand between a name and what is said of it
 * @param reporting words behind which somebody else is reported
 * @param attributions words whose whole sentence is somebody else's
 */
public record PortrayalWords(
    List<Judgement> judgements,
    List<String> negations,
    List<String> auxiliaries,
    List<String> reporting,
    List<String> attributions)
    implements Serializable {
  public PortrayalWords {
    judgements = new ArrayList<>(judgements);
    negations = new ArrayList<>(negations);
    auxiliaries = new ArrayList<>(auxiliaries);
    reporting = new ArrayList<>(reporting);
    attributions = new ArrayList<>(attributions);
  }

  /** What kind of word judges; it says where it stands. */
  public enum Kind {
    /** Behind the name, or before it with ال. */
    ADJECTIVE,
    /** Before the name. */
    NOUN,
    /** On either side, the leader being its subject. */
    VERB
  }

  /**
   * A word that judges.
   *
   * @param word dictionary form; the past of a verb
   * @param present present of a verb; empty for other words
   * @param kind kind of word
   * @param isPraise whether it is good to be called so
   */
  public record Judgement(String word, String present, Kind kind, boolean isPraise)
      implements Serializable {
    public Judgement {
      if (word.isBlank() || (kind == Kind.VERB) == present.isEmpty()) {
        throw new IllegalArgumentException("No " + kind + ": '" + word + "', '" + present + "'");
      }
    }
  }
}
