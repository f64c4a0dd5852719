package marsad.statements;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.BEH;
import static marsad.text.ArabicLetters.FEH;
import static marsad.text.ArabicLetters.KAF;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.WAW;

import marsad.text.Clitics;
import marsad.text.LetterHash;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import marsad.text.Tokens;

/**
 * The words of a sentence with what is asked of them again and again, found once: folded letters,
 * place, punctuation before them and number in the {@link Vocabulary}.
 */
final class Words {
  private final Vocabulary vocabulary;
  private final Tokens tokens;
  private final String text;

  /** The letters of the text, since a string checks every look at one. */
  private final char[] letters;

  private final int size;
  private final int[] rawBegins;
  private final int[] rawEnds;
  private final int[] signs;
  private final int[] numbers;

  Words(Vocabulary vocabulary, String sentence) {
    this.vocabulary = vocabulary;
    this.tokens = Tokenizer.tokens(sentence, Profile.FOLD);
    this.text = tokens.source().text();
    this.letters = text.toCharArray();
    this.size = tokens.size();
    this.rawBegins = new int[size];
    this.rawEnds = new int[size];
    this.signs = new int[size];
    this.numbers = new int[size];
    int before = 0;
    for (int i = 0; i < size; i++) {
      rawBegins[i] = tokens.rawBegin(i);
      rawEnds[i] = tokens.rawEnd(i);
      signs[i] = Signs.of(sentence, before, rawBegins[i]);
      numbers[i] = vocabulary.number(tokens.hash(i), letters, tokens.begin(i), tokens.end(i));
      before = rawEnds[i];
    }
  }

  int size() {
    return size;
  }

  /** First character of a word in the sentence as written. */
  int rawBegin(int word) {
    return rawBegins[word];
  }

  /** One past the last character of a word in the sentence as written. */
  int rawEnd(int word) {
    return rawEnds[word];
  }

  /** Punctuation between the word before and this one, as {@link Signs}. */
  int signs(int word) {
    return signs[word];
  }

  /** Number of the whole word without its article. */
  int number(int word) {
    return numbers[word];
  }

  /** Number of what is left of a word behind so many letters. */
  int numberOfHost(int word, int clitics, boolean needsArticle) {
    int begin = tokens.begin(word);
    int end = tokens.end(word);
    int host = begin + clitics;
    long first = LetterHash.EMPTY;
    for (int i = begin; i < host; i++) {
      first = LetterHash.longer(first, letters[i]);
    }
    long rest = LetterHash.rest(tokens.hash(word), first, end - host);
    return needsArticle
        ? vocabulary.numberWithArticle(rest, letters, host, end)
        : vocabulary.number(rest, letters, host, end);
  }

  /** Where a host of at least so many letters may start in a word, as {@link Clitics} says it. */
  int hosts(int word, int fewestLetters) {
    int begin = tokens.begin(word);
    return switch (letters[begin]) {
      case ALEF, WAW, FEH, BEH, KAF, LAM ->
          Clitics.starts(text, begin, tokens.end(word), fewestLetters);
      default -> 0;
    };
  }

  int length(int word) {
    return tokens.length(word);
  }

  /** A letter of a word, folded. */
  char letter(int word, int at) {
    return letters[tokens.begin(word) + at];
  }

  /** Whether a word goes on with the article behind so many letters. */
  boolean hasArticleAt(int word, int at) {
    return tokens.length(word) >= at + 2 && letter(word, at) == ALEF && letter(word, at + 1) == LAM;
  }

  /** The folded letters of a word. */
  String text(int word) {
    return tokens.text(word);
  }

  /** The folded sentence. */
  String letters() {
    return text;
  }

  /** Where a word begins in the folded sentence. */
  int begin(int word) {
    return tokens.begin(word);
  }

  /** Where a word ends in the folded sentence. */
  int end(int word) {
    return tokens.end(word);
  }
}
