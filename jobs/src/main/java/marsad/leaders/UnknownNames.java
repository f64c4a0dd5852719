package marsad.leaders;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.BEH;
import static marsad.text.ArabicLetters.FEH;
import static marsad.text.ArabicLetters.KAF;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.TEH;
import static marsad.text.ArabicLetters.WAW;
import static marsad.text.ArabicLetters.YEH;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what may be names behind titles, «الرئيس الروسي» and a word, that the gazetteer does not
 * know: spellings to add, people who are missing.
 *
 * <p>A first name takes the word behind it along. Any other word must stand right behind the title
 * and not look like what usually stands there: a verb of the imperfect, a word with the article, a
 * word that any list knows.
 */
public final class UnknownNames implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FEWEST_LETTERS = 4;

  private static final Set<Character> CLITICS = Set.of(WAW, FEH, BEH, LAM, KAF);

  private final Lexicon lexicon;

  private UnknownNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What is unknown to a finder. */
  public static UnknownNames to(MentionFinder finder) {
    return new UnknownNames(finder.lexicon());
  }

  /**
   * A name that nobody is known by.
   *
   * @param isTitle whether it stands in the article's title, not in the text
   * @param begin first character of the name there
   * @param title the title before it, folded, without clitics
   * @param hasPlace whether the title says of which country it is
   * @param name the name as written
   */
  public record Unknown(boolean isTitle, int begin, String title, boolean hasPlace, String name) {}

  /** The unknown names of an article. */
  public List<Unknown> find(@Nullable String title, String text) {
    ArticleScan scan = new ArticleScan(lexicon, title, text);
    List<Unknown> found = new ArrayList<>();
    for (ArticleScan.Titles titles : scan.titles) {
      unknown(titles.segment(), titles.chain()).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Unknown> unknown(Segment segment, TitleChain chain) {
    int begin = chain.end();
    boolean isCounterpart =
        chain.readings().stream().anyMatch(r -> r.use() == TitleReading.Use.COUNTERPART);
    boolean isVague = chain.readings().stream().allMatch(r -> isVague(r) && !r.hasPlace());
    if (isVague || isCounterpart || !(isFree(segment, begin) || isFirstName(segment, begin))) {
      return Optional.empty();
    }
    int end = begin + 1;
    if (segment.isGivenName(begin)) {
      if (!isFree(segment, end)) {
        return Optional.empty();
      }
      end++;
    } else if (!looksLikeName(segment.word(begin))) {
      return Optional.empty();
    }
    return Optional.of(
        new Unknown(
            segment.isTitle,
            segment.rawBegin(begin),
            title(segment, chain),
            chain.readings().stream().anyMatch(TitleReading::hasPlace),
            segment.surface(begin, end)));
  }

  /** Many bear it («الشيخ»), or it is no office by itself and often no title («المعارضة»). */
  private static boolean isVague(TitleReading title) {
    return title.noun().shape().isCommon() || title.offices().isEmpty();
  }

  /** A word of letters that no rule knows but as a first name, close behind the word before. */
  private boolean isFree(Segment segment, int token) {
    if (token >= segment.size
        || segment.gap(token) != Segment.JOINED
        || segment.hits[token] != null
        || segment.hosts[token] != Vocabulary.UNKNOWN) {
      return false;
    }
    int word = segment.words[token];
    boolean isListed = (lexicon.flags(word) & ~(Lexicon.GIVEN | Lexicon.NAME)) != 0;
    return !isListed
        && !lexicon.commonWords.contains(word)
        && segment.word(token).chars().allMatch(Character::isLetter);
  }

  /** A first name that by itself denotes nobody. */
  private static boolean isFirstName(Segment segment, int token) {
    if (token >= segment.size || segment.gap(token) != Segment.JOINED) {
      return false;
    }
    NameHit hit = segment.hits[token];
    return segment.isGivenName(token)
        && hit != null
        && hit.entry.words() == 1
        && !hit.entry.isStrong();
  }

  /**
   * Whether a name is more often a word: one that begins with a letter that may be a conjunction or
   * preposition («بمناسبة»), a single word that ends like an adverb («مجددا») or stands behind a
   * title without a country («الرئيس استهل»). It is kept only if a known form is near.
   *
   * @param name the name as written
   * @param hasPlace whether the title says of which country it is
   */
  public static boolean isOftenWord(String name, boolean hasPlace) {
    List<String> words = NameForms.folded(name);
    String last = words.get(words.size() - 1);
    boolean isAdverb = last.charAt(last.length() - 1) == ALEF;
    return CLITICS.contains(name.charAt(0)) || (words.size() == 1 && (isAdverb || !hasPlace));
  }

  private static boolean looksLikeName(String word) {
    boolean hasArticle = word.charAt(0) == ALEF && word.length() > 1 && word.charAt(1) == LAM;
    boolean isVerb = word.charAt(0) == YEH || word.charAt(0) == TEH;
    return word.length() >= FEWEST_LETTERS && !hasArticle && !isVerb;
  }

  private String title(Segment segment, TitleChain chain) {
    List<String> words = new ArrayList<>();
    words.add(withoutClitics(segment, chain.begin()));
    for (int i = chain.begin() + 1; i < chain.end(); i++) {
      words.add(segment.word(i));
    }
    return String.join(" ", words);
  }

  private String withoutClitics(Segment segment, int token) {
    String word = segment.word(token);
    int host = segment.hosts[token];
    for (int i = 1; host != Vocabulary.UNKNOWN && i < word.length(); i++) {
      String rest = word.substring(i);
      String definite = "" + ALEF + LAM + rest;
      if (lexicon.vocabulary.id(rest) == host) {
        return rest;
      } else if (lexicon.vocabulary.id(definite) == host) {
        return definite;
      }
    }
    return word;
  }
}
