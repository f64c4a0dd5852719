package marsad.simulation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes made-up news: sentences of some twenty words in paragraphs, now and then with somebody's
 * name behind a title. The same seed gives the same text.
 */
public final class NewsWriter implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 13;
  private static final int SENTENCES_A_NAME = 4;
  private static final int MOST_SENTENCES_A_PARAGRAPH = 4;

  private final WordStock stock;
  private final ArrayList<String> names;

  /** A writer whose leaders have these names, the first most often. */
  public NewsWriter(WordStock stock, List<String> names) {
    this.stock = stock;
    this.names = new ArrayList<>(names);
  }

  /** Paragraphs parted by line ends, of this many words or a few more. */
  public String article(long seed, int words) {
    return String.join("\n", paragraphs(seed, words));
  }

  /** The paragraphs of an article. */
  public List<String> paragraphs(long seed, int words) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> paragraphs = new ArrayList<>();
    int written = 0;
    while (written < words) {
      int sentences = 1 + random.nextInt(MOST_SENTENCES_A_PARAGRAPH);
      List<String> paragraph = new ArrayList<>(sentences);
      for (int i = 0; i < sentences && written < words; i++) {
        String sentence = sentence(random);
        written += words(sentence);
        paragraph.add(sentence);
      }
      paragraphs.add(String.join(" ", paragraph));
    }
    return paragraphs;
  }

  /** One sentence with its stop. */
  public String sentence(SplittableRandom random) {
    StringBuilder text = new StringBuilder(200);
    if (!names.isEmpty() && random.nextInt(SENTENCES_A_NAME) == 0) {
      text.append(stock.of("verbs", random)).append(' ');
      text.append(stock.of("offices", random)).append(' ');
      text.append(name(random)).append(' ');
      text.append(stock.of("tails", random)).append(' ');
    } else {
      text.append(stock.of("openers", random)).append(' ');
    }
    clause(text, random);
    text.append(random.nextInt(3) == 0 ? "، " : " ");
    clause(text, random);
    return text.append('.').toString();
  }

  /** A few words for a title. */
  public String headline(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    clause(text, random);
    return text.toString();
  }

  private void clause(StringBuilder text, SplittableRandom random) {
    int words = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS);
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(stock.word(random));
    }
  }

  private String name(SplittableRandom random) {
    double share = random.nextDouble();
    return names.get((int) (names.size() * share * share * share));
  }

  private static int words(String sentence) {
    int spaces = 0;
    for (int i = 0; i < sentence.length(); i++) {
      spaces += sentence.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces + 1;
  }
}
