package marsad.leaders;

import java.util.ArrayList;
import java.util.List;
import marsad.tables.MentionKind;
import marsad.text.LetterHash;

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
    for (int i = 0; i < segment.size; i++) {
      if (segment.words[i] == Vocabulary.UNKNOWN
          && segment.hosts[i] == Vocabulary.UNKNOWN
          && segment.tokens.length(i) >= FEWEST_LETTERS) {
        find(segment, i, found);
      }
    }
    return found;
  }

  /** Both hashes are carried along from cut to cut, so that a cut costs a few instructions. */
  private void find(Segment segment, int token, List<MentionExplanation> found) {
    String text = segment.tokens.source().text();
    int begin = segment.tokens.begin(token);
    int end = segment.tokens.end(token);
    long first = segment.tokens.hash(token);
    long second = LetterHash.EMPTY;
    long weight = 1;
    for (int cut = end - 1; cut >= begin + FEWEST_LETTERS_OF_REST; cut--) {
      char letter = text.charAt(cut);
      first = LetterHash.shorter(first, letter);
      second += letter * weight;
      weight *= LetterHash.FACTOR;
      if (cut > end - FEWEST_LETTERS_OF_REST || !mayBeGlued(first, second)) {
        continue;
      }
      int left = lexicon.vocabulary.id(first);
      int right = lexicon.vocabulary.id(second);
      if (cut - begin >= FEWEST_LETTERS_OF_NAME && isGlued(left, right)) {
        found.add(explanation(segment, begin, cut, left));
        return;
      }
      if (end - cut >= FEWEST_LETTERS_OF_NAME && isGlued(right, left)) {
        found.add(explanation(segment, cut, end, right));
        return;
      }
    }
  }

  private boolean mayBeGlued(long first, long second) {
    return (lexicon.glueHashes.mayHold(second) && lexicon.longFreeHashes.mayHold(first))
        || (lexicon.glueHashes.mayHold(first) && lexicon.longFreeHashes.mayHold(second));
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
