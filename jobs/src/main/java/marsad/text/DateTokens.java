package marsad.text;

import marsad.text.DateWords.Role;
import marsad.text.DateWords.Word;
import org.jspecify.annotations.Nullable;

/** Tokens as the date rules ask about them: numbers, words of dates, what stands between. */
final class DateTokens {
  private static final int LONGEST_NUMBER = 4;

  private final Tokens tokens;
  private final String text;

  DateTokens(Tokens tokens) {
    this.tokens = tokens;
    this.text = tokens.source().text();
  }

  int size() {
    return tokens.size();
  }

  int rawBegin(int i) {
    return tokens.rawBegin(i);
  }

  int rawEnd(int i) {
    return tokens.rawEnd(i);
  }

  /** Raw offset of a letter inside a token. */
  int rawBegin(int i, int lettersIn) {
    return tokens.source().rawBegin(tokens.begin(i) + lettersIn);
  }

  int length(int i) {
    return i < tokens.size() ? tokens.length(i) : 0;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < tokens.size() && isDigit(text.charAt(tokens.begin(i)));
  }

  /** A number of so many digits or fewer that lies in the range; otherwise -1 (no number is). */
  int number(int i, int from, int to) {
    if (!isNumber(i) || tokens.length(i) > LONGEST_NUMBER) {
      return -1;
    }
    int number = 0;
    for (int k = tokens.begin(i); k < tokens.end(i); k++) {
      number = number * 10 + text.charAt(k) - '0';
    }
    return number < from || number > to ? -1 : number;
  }

  /** The word of dates at a token, or null. */
  @Nullable Word word(int i) {
    return i < tokens.size() ? DateWords.at(text, tokens.begin(i), tokens.end(i)) : null;
  }

  /** The same behind a first letter such as و. */
  @Nullable Word wordUnderProclitic(int i) {
    char first = text.charAt(tokens.begin(i));
    boolean isProclitic =
        first == ArabicLetters.WAW || first == ArabicLetters.BEH || first == ArabicLetters.FEH;
    return isProclitic ? DateWords.at(text, tokens.begin(i) + 1, tokens.end(i)) : null;
  }

  /** The word of dates made of two tokens, or null. */
  @Nullable Word twoWords(int i) {
    if (i + 1 >= tokens.size() || !gapIs(i, " ")) {
      return null;
    }
    return DateWords.of(tokens.text(i) + " " + tokens.text(i + 1));
  }

  boolean is(int i, Role role) {
    Word word = word(i);
    return word != null && word.role() == role;
  }

  boolean startsWithArticle(int i) {
    return startsWith(i, "" + ArabicLetters.ALEF + ArabicLetters.LAM);
  }

  boolean startsWith(int i, String letters) {
    return length(i) >= letters.length() && text.startsWith(letters, tokens.begin(i));
  }

  boolean textIs(int i, String word) {
    return i >= 0
        && i < tokens.size()
        && tokens.length(i) == word.length()
        && text.startsWith(word, tokens.begin(i));
  }

  /** Whether a token follows and at most four characters, all of these, stand between. */
  boolean gapIs(int i, String allowed) {
    if (i < 0 || i + 1 >= tokens.size() || tokens.begin(i + 1) - tokens.end(i) > 4) {
      return false;
    }
    for (int k = tokens.end(i); k < tokens.begin(i + 1); k++) {
      if (allowed.indexOf(text.charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }

  boolean touches(int i) {
    return i >= 0 && i + 1 < tokens.size() && tokens.end(i) == tokens.begin(i + 1);
  }

  /** The one sign between a token and the next, blanks around it left out; 0 for anything else. */
  char separator(int i) {
    if (i < 0 || i + 1 >= tokens.size() || tokens.begin(i + 1) - tokens.end(i) > 3) {
      return 0;
    }
    char separator = 0;
    for (int k = tokens.end(i); k < tokens.begin(i + 1); k++) {
      char c = text.charAt(k);
      if ((c != ' ' && separator != 0) || c == '\n') {
        return 0;
      }
      separator = c == ' ' ? separator : c;
    }
    return separator;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
