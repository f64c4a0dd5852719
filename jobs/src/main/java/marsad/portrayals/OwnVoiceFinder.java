package marsad.portrayals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import marsad.tables.Mention;
import marsad.tables.OwnVoice;
import marsad.tables.Sentence;
import marsad.text.Clitics;
import marsad.text.Normalizer;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import marsad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an outlet itself judges a leader: a word that judges beside the name, outside
 * quotations and before anything that reports others. Built once from the words.
 *
 * <p>It would rather miss a judgement than take another's for the outlet's: a sentence that names a
 * source, and what stands behind «أن», a colon or an unclosed quotation mark, is left out.
 */
public final class OwnVoiceFinder {
  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”";
  private static final String EITHER = "\"‟";
  private static final int LONGEST_PHRASE = 3;

  private final Map<String, Side> forms = new HashMap<>();
  private final Set<String> negations;
  private final Set<String> auxiliaries;
  private final Set<String> reporting;
  private final Set<String> attributions;

  private record Side(boolean isPraise, boolean isBefore, boolean isAfter) {}

  private OwnVoiceFinder(PortrayalWords words) {
    negations = folded(words.negations());
    auxiliaries = folded(words.auxiliaries());
    reporting = folded(words.reporting());
    attributions = folded(words.attributions());
    for (PortrayalWords.Judgement judgement : words.judgements()) {
      WordForms.of(judgement).forEach(form -> add(judgement, form));
    }
  }

  /** A finder of these words; a form that praises and blames is an error. */
  public static OwnVoiceFinder of(PortrayalWords words) {
    return new OwnVoiceFinder(words);
  }

  private void add(PortrayalWords.Judgement judgement, WordForms.Form form) {
    Side side = new Side(judgement.isPraise(), form.isBefore(), form.isAfter());
    forms.merge(
        fold(form.text()),
        side,
        (a, b) -> {
          if (a.isPraise != b.isPraise) {
            throw new IllegalArgumentException(
                "'" + form.text() + "' both praises and blames. Keep one of the two words.");
          }
          return new Side(a.isPraise, a.isBefore || b.isBefore, a.isAfter || b.isAfter);
        });
  }

  /** One row per leader that the outlet itself speaks of in a sentence, judged or not. */
  public List<OwnVoice> find(Sentence sentence, List<Mention> mentions) {
    Tokens tokens = Tokenizer.tokens(sentence.text(), Profile.FOLD);
    int end = ownEnd(sentence, tokens);
    Map<String, OwnVoice> found = new TreeMap<>();
    boolean[] quoted = quoted(sentence);
    for (Mention mention : mentions) {
      int begin = mention.begin() - sentence.begin();
      if (!quoted[begin]) {
        int first = tokenAt(tokens, begin);
        int last = tokenAt(tokens, mention.end() - sentence.begin() - 1);
        if (last < end) {
          OwnVoice judged = judged(mention, new Place(tokens, quoted, first, last, end));
          found.merge(mention.leaderId(), judged, OwnVoiceFinder::both);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static OwnVoice both(OwnVoice one, OwnVoice other) {
    return new OwnVoice(
        one.articleId(),
        one.sentenceId(),
        one.leaderId(),
        one.praise() + other.praise(),
        one.blame() + other.blame());
  }

  /** A mention among the tokens that are the outlet's own: up to end, exclusive. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a value.
  private record Place(Tokens tokens, boolean[] quoted, int first, int last, int end) {
    @Nullable String word(int at) {
      return at < 0 || at >= end ? null : tokens.text(at);
    }

    /** Whether a word beside the name is somebody else's. */
    boolean isQuoted(int at) {
      return quoted[tokens.rawBegin(at)];
    }
  }

  private OwnVoice judged(Mention mention, Place place) {
    int praise = 0;
    int blame = 0;
    for (int verdict : new int[] {before(place), after(place)}) {
      praise += verdict > 0 ? 1 : 0;
      blame += verdict < 0 ? 1 : 0;
    }
    return new OwnVoice(
        mention.articleId(), mention.sentenceId(), mention.leaderId(), praise, blame);
  }

  /** 1 if the word before the name praises, -1 if it blames, 0 otherwise. */
  private int before(Place place) {
    for (int words = LONGEST_PHRASE; words >= 1; words--) {
      int from = place.first - words;
      Side side = from < 0 ? null : side(place, from, words, true);
      if (side != null && side.isBefore) {
        return verdict(side, isNegation(place.word(from - 1)));
      }
    }
    return 0;
  }

  private int after(Place place) {
    int at = place.last + 1;
    boolean isNegated = false;
    while (isNegation(place.word(at)) || isAuxiliary(place.word(at))) {
      isNegated |= isNegation(place.word(at));
      at++;
    }
    for (int words = LONGEST_PHRASE; words >= 1; words--) {
      Side side = side(place, at, words, false);
      if (side != null && side.isAfter) {
        return verdict(side, isNegated);
      }
    }
    return 0;
  }

  private static int verdict(Side side, boolean isNegated) {
    return side.isPraise != isNegated ? 1 : -1;
  }

  /** What the words from a place on say; before a name they may carry و, ب and the like. */
  private @Nullable Side side(Place place, int from, int words, boolean mayPeel) {
    if (from + words > place.end) {
      return null;
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + words; i++) {
      if (place.isQuoted(i)) {
        return null;
      }
      phrase.append(i > from ? " " : "").append(place.tokens.text(i));
    }
    Side whole = forms.get(phrase.toString());
    if (whole != null || !mayPeel) {
      return whole;
    }
    for (Clitics.Host host : Clitics.hosts(phrase)) {
      Side peeled = forms.get(host.of(phrase));
      if (peeled != null) {
        return peeled;
      }
    }
    return null;
  }

  private boolean isNegation(@Nullable String word) {
    return word != null && (negations.contains(word) || isPeeled(word, negations));
  }

  private boolean isAuxiliary(@Nullable String word) {
    return word != null && auxiliaries.contains(word);
  }

  private static boolean isPeeled(String word, Set<String> words) {
    return Clitics.hosts(word, 2).stream().anyMatch(host -> words.contains(host.of(word)));
  }

  /** Number of tokens, from the first, that are the outlet's own. */
  private int ownEnd(Sentence sentence, Tokens tokens) {
    int end = tokens.size();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.text(i);
      if (attributions.contains(word) || isPeeled(word, attributions)) {
        return 0;
      }
      if (end == tokens.size() && (reporting.contains(word) || followsColon(sentence, tokens, i))) {
        end = i;
      }
    }
    return end;
  }

  private static boolean followsColon(Sentence sentence, Tokens tokens, int at) {
    int from = at == 0 ? 0 : tokens.rawEnd(at - 1);
    int colon = sentence.text().indexOf(':', from);
    return colon >= 0 && colon < tokens.rawBegin(at);
  }

  /** Which characters are quoted: to the end where a mark is never closed. */
  private static boolean[] quoted(Sentence sentence) {
    String text = sentence.text();
    boolean[] quoted = new boolean[text.length()];
    boolean isOpen = sentence.inQuote();
    for (int i = 0; i < quoted.length; i++) {
      char sign = text.charAt(i);
      if (OPENING.indexOf(sign) >= 0) {
        isOpen = true;
      } else if (CLOSING.indexOf(sign) >= 0) {
        if (!isOpen) {
          // Never opened: who knows where it began.
          Arrays.fill(quoted, 0, i, true);
        }
        isOpen = false;
      } else if (EITHER.indexOf(sign) >= 0) {
        isOpen = !isOpen;
      }
      quoted[i] = isOpen;
    }
    return quoted;
  }

  /** The token that holds a character, or the next one. */
  private static int tokenAt(Tokens tokens, int character) {
    int at = 0;
    while (at < tokens.size() && tokens.rawEnd(at) <= character) {
      at++;
    }
    return at;
  }

  private static Set<String> folded(List<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(fold(word)));
    return folded;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Profile.FOLD);
  }
}
