package marsad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpeechVerbsTest {
  private static final Lexicon LEXICON = new Lexicon(Rules.RULES);
  private static final Named NOBODY =
      new Named(LocalDate.of(2018, 6, 1), Set.of(), new java.util.HashSet<>());

  @Test
  void holdsAtLeast250VerbsAnd40Issues() {
    assertThat(Rules.RULES.verbs()).hasSizeGreaterThanOrEqualTo(250);
    assertThat(Rules.RULES.issues()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void findsEveryVerbInItsOwnExample() {
    List<String> missed =
        Rules.RULES.verbs().stream()
            .filter(verb -> !isIn(verb, verb.example()))
            .map(verb -> verb.past() + ": " + verb.example())
            .toList();

    assertThat(missed).isEmpty();
  }

  private static boolean isIn(SpeechVerb verb, String example) {
    return Units.of(LEXICON, NOBODY, example, false, List.of()).stream()
        .flatMap(unit -> unit.senses().stream())
        .anyMatch(s -> s instanceof Sense.Cue cue && cue.lemma().equals(verb.past()));
  }
}
