package marsad.leaders;

import java.util.ArrayList;
import java.util.List;
import marsad.tables.MentionKind;

/**
 * Finds names that lost the space to the next word, «ترامبوقف»: an unknown word that begins or ends
 * with a free name of some length and whose rest is a word often found there. Flagged with low
 * confidence.
 */
final class GlueFinder {
  private static final int FEWEST_LETTERS = 8;
  private static final int FEWEST_LETTERS_OF_NAME = 5;
  private static final int FEWEST_LETTERS_OF_REST = 2;
  private static final double CONFIDENCE = 0.4;

  private final Lexicon lexicon;

  GlueFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Glued names of a segment. */
  List<MentionExplanation> find(Segment segment) {
    List<MentionExplanation> found = new ArrayList<>();
    Vocabulary.Window window = new Vocabulary.Window(segment.tokens.source().text());
    for (int i = 0; i < segment.size; i++) {
      if (segment.words[i] == Vocabulary.UNKNOWN
          && segment.hosts[i] == Vocabulary.UNKNOWN
          && segment.tokens.length(i) >= FEWEST_LETTERS) {
        find(segment, i, window, found);
      }
    }
    return found;
  }

  private void find(
      Segment segment, int token, Vocabulary.Window window, List<MentionExplanation> found) {
    int begin = segment.tokens.begin(token);
    int end = segment.tokens.end(token);
    for (int cut = end - FEWEST_LETTERS_OF_REST; cut >= begin + FEWEST_LETTERS_OF_REST; cut--) {
      int first = lexicon.vocabulary.id(window.over(begin, cut));
      int second = lexicon.vocabulary.id(window.over(cut, end));
      if (cut - begin >= FEWEST_LETTERS_OF_NAME && isGlued(first, second)) {
        found.add(explanation(segment, begin, cut, first));
        return;
      }
      if (end - cut >= FEWEST_LETTERS_OF_NAME && isGlued(second, first)) {
        found.add(explanation(segment, cut, end, second));
        return;
      }
    }
  }

  private boolean isGlued(int name, int rest) {
    return lexicon.longFreeNames.containsKey(name) && lexicon.glue.contains(rest);
  }

  private MentionExplanation explanation(Segment segment, int begin, int end, int name) {
    int rawBegin = segment.tokens.source().rawBegin(begin);
    int rawEnd = segment.tokens.source().rawEnd(end);
    int leader = lexicon.longFreeNames.getOrDefault(name, 0);
    return new MentionExplanation(
        segment.isTitle,
        rawBegin,
        rawEnd,
        segment.tokens.source().raw().substring(rawBegin, rawEnd),
        lexicon.leaders.leaders().get(leader).leaderId(),
        MentionKind.NAME,
        true,
        CONFIDENCE,
        "glued");
  }
}
