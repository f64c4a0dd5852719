package marsad.leaders;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.LAM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells streets, prizes and programmes named after a leader from the leader. */
final class Eponyms {
  private static final int MOST_BETWEEN = 2;
  private static final String ARTICLE = "" + ALEF + LAM;

  /** Offices whose bare title names things: «برنامج خادم الحرمين الشريفين». */
  private static final Set<String> ROYAL =
      Set.of(
          "king",
          "emir",
          "sultan",
          "emperor",
          "prince",
          "grand-duke",
          "crown-prince",
          "deputy-crown-prince");

  /** Offices by which a title that many bear («الأمير», «الشيخ») is a royal one. */
  private static final Set<String> ROYAL_BEFORE_NAME = Set.of("emir", "prince", "crown-prince");

  private Eponyms() {}

  /** Whether the word before a title or name says that a thing is named after its bearer. */
  static boolean standBefore(Segment segment, int first, List<TitleReading> titles) {
    return standBefore(
        segment, first, titles.stream().map(TitleReading::noun).anyMatch(Eponyms::isRoyal));
  }

  /** The same for a name, which may begin with a title itself: «الملك سلمان». */
  static boolean standBefore(NameHit hit) {
    Segment segment = hit.segment;
    TitleChain chain = hit.before;
    if (chain != null) {
      return standBefore(segment, chain.begin(), chain.readings());
    }
    int title = segment.lexicon.titles.value(new int[] {segment.words[hit.begin]});
    boolean isRoyal = title != NameTrie.NONE && isRoyal(segment.lexicon.nouns.get(title));
    return standBefore(segment, hit.begin, isRoyal) || standBeforeOthers(hit);
  }

  private static boolean standBefore(Segment segment, int first, boolean isRoyal) {
    EnumSet<NameContext.Kind> before = segment.contextBefore(first);
    before.addAll(segment.contextBeforeQuote(first));
    if (before.contains(NameContext.Kind.NO_EPONYM)) {
      return false;
    }
    return before.contains(NameContext.Kind.EPONYM)
        || (isRoyal && before.contains(NameContext.Kind.TITLED_EPONYM));
  }

  /** «مطار بيير إليوت ترودو»: a first name, and perhaps another unknown word, between. */
  private static boolean standBeforeOthers(NameHit hit) {
    Segment segment = hit.segment;
    int first = hit.begin;
    while (hit.begin - first < MOST_BETWEEN && mayBePart(segment, first - 1)) {
      first--;
      if (segment.isGivenName(first) && standBefore(segment, first, false)) {
        return !hit.hasClitic;
      }
    }
    return false;
  }

  private static boolean mayBePart(Segment segment, int token) {
    return token >= 0
        && segment.gap(token + 1) == Segment.JOINED
        && segment.hits[token] == null
        && segment.contextAt(token).isEmpty()
        && !segment.word(token).startsWith(ARTICLE);
  }

  private static boolean isRoyal(TitleNoun noun) {
    return Stream.concat(noun.definite().stream(), noun.of().stream()).anyMatch(ROYAL::contains)
        || noun.beforeName().stream().anyMatch(ROYAL_BEFORE_NAME::contains);
  }
}
