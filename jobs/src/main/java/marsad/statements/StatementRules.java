package marsad.statements;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * All that the finder of statements is built from.
 *
 * @param verbs the cue verbs
 * @param cues the words around them
 * @param issues the issues
 * @param actors words for countries and organisations
 * @param people the leaders
 * @param firstWords folded words with which a leader's name or title begins: in بوتين the first
 *     letter is the name's own
 */
public record StatementRules(
    List<SpeechVerb> verbs,
    StanceCues cues,
    List<IssuePhrases> issues,
    List<ActorWords> actors,
    People people,
    Set<String> firstWords)
    implements Serializable {
  public StatementRules {
    verbs = List.copyOf(verbs);
    issues = List.copyOf(issues);
    actors = List.copyOf(actors);
    firstWords = Set.copyOf(firstWords);
  }
}
