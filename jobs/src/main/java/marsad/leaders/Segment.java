package marsad.leaders;

import static marsad.text.ArabicLetters.CLOSING_GUILLEMET;
import static marsad.text.ArabicLetters.OPENING_GUILLEMET;

import java.util.EnumSet;
import marsad.text.Clitics;
import marsad.text.LetterHash;
import marsad.text.LetterNames;
import marsad.text.Normalizer;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import marsad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The title or the text of an article, cut into tokens, each with the number of its word and, where
 * the whole begins nothing we know, of the word under its clitics.
 */
final class Segment {
  /** Only spaces and signs inside a name («#محمد_بن_سلمان») stand between two tokens. */
  static final int JOINED = 0;

  /** A line end. */
  static final int LINE = 1;

  /** A comma, quotation mark, bracket or dash. */
  static final int SOFT = 2;

  /** A stop, colon or the like. */
  static final int HARD = 3;

  private static final int FEWEST_HOST_LETTERS = 2;
  private static final int LONGEST_BEFORE = 3;
  private static final int LONGEST_ABBREVIATION = 2;
  private static final String QUOTES = " \"'(" + OPENING_GUILLEMET + CLOSING_GUILLEMET;

  final Lexicon lexicon;
  final Tokens tokens;
  final boolean isTitle;
  final int size;
  final int[] words;
  final int[] hosts;

  /** The name that begins at a token, or null. */
  final @Nullable NameHit[] hits;

  private final short[] flags;
  private final String raw;
  private final String text;

  Segment(Lexicon lexicon, String raw, boolean isTitle) {
    this(lexicon, Tokenizer.tokens(raw, Profile.FOLD), isTitle);
  }

  /** A segment of folded tokens. */
  Segment(Lexicon lexicon, Tokens tokens, boolean isTitle) {
    this.lexicon = lexicon;
    this.raw = tokens.source().raw();
    this.isTitle = isTitle;
    this.tokens = tokens;
    this.text = tokens.source().text();
    this.size = tokens.size();
    this.words = new int[size];
    this.hosts = new int[size];
    this.hits = new NameHit[size];
    this.flags = new short[size];
    Vocabulary vocabulary = lexicon.vocabulary;
    for (int i = 0; i < size; i++) {
      int begin = tokens.begin(i);
      int end = tokens.end(i);
      long hash = tokens.hash(i);
      int word = vocabulary.id(hash);
      int flag = lexicon.flags(word);
      words[i] = word;
      if (flag == 0) {
        int host = host(begin, end, hash);
        hosts[i] = host;
        flag = lexicon.flags(host);
      }
      flags[i] = (short) flag;
    }
  }

  private int host(int begin, int end, long hash) {
    int starts = Clitics.starts(text, begin, end, FEWEST_HOST_LETTERS);
    long clitics = LetterHash.EMPTY;
    for (int offset = 0; Clitics.mayStartFrom(starts, offset); offset++) {
      int from = begin + offset;
      long rest = LetterHash.rest(hash, clitics, end - from);
      if (Clitics.mayStartAt(starts, offset)) {
        int word = lexicon.vocabulary.id(rest);
        if (lexicon.flags(word) != 0) {
          return word;
        }
      }
      if (Clitics.needsArticleAt(starts, offset)) {
        int word = lexicon.vocabulary.idWithArticle(rest, end - from);
        if (lexicon.flags(word) != 0) {
          return word;
        }
      }
      clitics = LetterHash.longer(clitics, text.charAt(from));
    }
    return Vocabulary.UNKNOWN;
  }

  /** What the word of a token, or the one under its clitics, can begin: bits of the lexicon. */
  int flags(int token) {
    return flags[token];
  }

  /** Folded letters of a token. */
  String word(int token) {
    return tokens.text(token);
  }

  /** First letter of a token. */
  char firstLetter(int token) {
    return text.charAt(tokens.begin(token));
  }

  /** A token with its letters kept apart (ي ى, ه ة, أ ا). */
  String strict(int token) {
    return Normalizer.normalize(
        raw.substring(tokens.rawBegin(token), tokens.rawEnd(token)), Profile.STRICT);
  }

  /** Raw offset of a token's first character. */
  int rawBegin(int token) {
    return tokens.rawBegin(token);
  }

  /** Raw offset behind the last character before token {@code end}. */
  int rawEnd(int end) {
    return tokens.rawEnd(end - 1);
  }

  /** The words as published. */
  String surface(int begin, int end) {
    return raw.substring(rawBegin(begin), rawEnd(end));
  }

  /** What stands between a token and the one before it. */
  int gap(int token) {
    if (token <= 0 || token >= size) {
      return HARD;
    }
    int gap = JOINED;
    int begin = tokens.end(token - 1);
    int end = tokens.begin(token);
    for (int i = begin; i < end; i++) {
      gap = Math.max(gap, kind(text.charAt(i), token, end - begin));
    }
    return gap;
  }

  private int kind(char sign, int token, int width) {
    return switch (sign) {
      case ' ', '_', '#', '@' -> JOINED;
      case '\n' -> LINE;
      case '-' -> width == 1 ? JOINED : SOFT;
      case '.' -> width <= LONGEST_ABBREVIATION && isAbbreviation(token - 1) ? JOINED : HARD;
      case ',', '"', '\'', '(', ')', '[', ']', '/', OPENING_GUILLEMET, CLOSING_GUILLEMET -> SOFT;
      default -> HARD;
    };
  }

  /** One or two letters, or the name of a letter: «جورج دبليو. بوش». */
  private boolean isAbbreviation(int token) {
    return tokens.length(token) <= LONGEST_ABBREVIATION || LetterNames.isLetterName(word(token));
  }

  /**
   * The longest phrase that begins at a token with a given first word: value in the upper half,
   * number of tokens in the lower; {@link NameTrie#NONE} if there is none.
   */
  long longest(NameTrie trie, int token, int firstWord) {
    int node = trie.first(firstWord);
    long best = NameTrie.NONE;
    for (int i = token + 1; node != NameTrie.NONE; i++) {
      if (trie.valueAt(node) != NameTrie.NONE) {
        best = (long) trie.valueAt(node) << Integer.SIZE | (i - token);
      }
      // Few words go on with the next: it is looked at first, and what stands between them after.
      node = i < size ? trie.next(node, words[i]) : NameTrie.NONE;
      if (node != NameTrie.NONE && gap(i) > LINE) {
        break;
      }
    }
    return best;
  }

  static int value(long match) {
    return (int) (match >> Integer.SIZE);
  }

  static int length(long match) {
    return (int) match;
  }

  /** Longest phrase with the whole first word, else with the word under its clitics. */
  long longestWithClitics(NameTrie trie, int token) {
    long whole = longest(trie, token, words[token]);
    return whole != NameTrie.NONE ? whole : longest(trie, token, hosts[token]);
  }

  /** Kinds of the context phrase that begins at a token; empty if none does. */
  EnumSet<NameContext.Kind> contextAt(int token) {
    long match = token < size ? longestWithClitics(lexicon.context, token) : NameTrie.NONE;
    return match == NameTrie.NONE
        ? EnumSet.noneOf(NameContext.Kind.class)
        : lexicon.kinds.get(value(match));
  }

  /** Kinds of the context phrase that ends right before a token; empty if none does. */
  EnumSet<NameContext.Kind> contextBefore(int token) {
    return token >= size || gap(token) > LINE
        ? EnumSet.noneOf(NameContext.Kind.class)
        : contextEndingAt(token);
  }

  /** The same where an opening quotation mark stands between, «مطار "رفيق الحريري"». */
  EnumSet<NameContext.Kind> contextBeforeQuote(int token) {
    return token >= size || gap(token) != SOFT || !isQuoted(token)
        ? EnumSet.noneOf(NameContext.Kind.class)
        : contextEndingAt(token);
  }

  private boolean isQuoted(int token) {
    if (token == 0) {
      return false;
    }
    return text.substring(tokens.end(token - 1), tokens.begin(token))
        .chars()
        .allMatch(c -> QUOTES.indexOf(c) >= 0);
  }

  private EnumSet<NameContext.Kind> contextEndingAt(int token) {
    EnumSet<NameContext.Kind> found = EnumSet.noneOf(NameContext.Kind.class);
    for (int begin = Math.max(0, token - LONGEST_BEFORE); begin < token; begin++) {
      long match = longestWithClitics(lexicon.context, begin);
      if (match != NameTrie.NONE && begin + length(match) == token) {
        found.addAll(lexicon.kinds.get(value(match)));
      }
    }
    return found;
  }

  /** Whether a token is a first name of somebody, also under a clitic; على is not علي. */
  boolean isGivenName(int token) {
    if (token < 0 || token >= size) {
      return false;
    }
    if ((lexicon.flags(words[token]) & Lexicon.GIVEN) == 0) {
      return (lexicon.flags(hosts[token]) & Lexicon.GIVEN) != 0;
    }
    String strict = lexicon.strictGivenNames.get(words[token]);
    return strict == null || strict.equals(strict(token));
  }
}
