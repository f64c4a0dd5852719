package marsad.simulation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes copies of an article as editors do: words changed, left out or put in, sentences cut,
 * added, exchanged, joined. A line is a paragraph.
 */
public final class CopyEditor implements Serializable {
  private static final long serialVersionUID = 1;

  /** How near the Jaccard index wanted must come. */
  private static final double NEAR = 0.015;

  private static final int MOST_TRIES = 2_000;
  private static final int KINDS = 12;

  /** So many edits would change a whole article, about: far from the end, several go together. */
  private static final int EDITS_FOR_ALL = 20;

  private static final int LENGTH_OF_EXCERPT = 4;

  private final WordStock stock;
  private final NewsWriter writer;
  private final int wordsOfHost;

  /**
   * An editor.
   *
   * @param wordsOfHost words of the articles that others are put into
   */
  public CopyEditor(WordStock stock, NewsWriter writer, int wordsOfHost) {
    this.stock = stock;
    this.writer = writer;
    this.wordsOfHost = wordsOfHost;
  }

  /**
   * A copy, and the stretch it has from its original if it is a partial one.
   *
   * @param text the whole copy
   * @param inOriginal the stretch in the original
   * @param inCopy the stretch in the copy
   */
  public record Copied(String text, Characters inOriginal, Characters inCopy) {
    /** A copy that has all of its original, or an original itself. */
    public static Copied asWhole(String text) {
      Characters all = new Characters(0, text.length());
      return new Copied(text, all, all);
    }
  }

  /** A copy of an original. */
  public Copied copy(String original, CopyCase how, SplittableRandom random) {
    return switch (how) {
      case EXACT -> Copied.asWhole(original);
      case SHORT -> excerpt(original, LENGTH_OF_EXCERPT, random);
      case EMBEDDED -> embedded(Copied.asWhole(original), random);
      case MERGED -> embedded(excerpt(original, 2, random), random);
      default -> Copied.asWhole(edited(original, how.jaccard(), random));
    };
  }

  /** Edits step by step, and takes back what goes too far. */
  private String edited(String original, double wanted, SplittableRandom random) {
    long[] shingles = WordShingles.of(original);
    List<String> sentences = sentences(original);
    double reached = 1;
    for (int i = 0; i < MOST_TRIES; i++) {
      List<String> next = new ArrayList<>(sentences);
      int edits = 1 + (int) ((reached - wanted) * EDITS_FOR_ALL);
      for (int k = 0; k < edits; k++) {
        edit(next, random);
      }
      long[] now = WordShingles.of(text(next));
      int shared = WordShingles.shared(shingles, now);
      double jaccard = WordShingles.jaccard(shared, shingles.length, now.length);
      if (jaccard >= wanted - NEAR) {
        sentences = next;
        reached = jaccard;
        if (jaccard <= wanted + NEAR) {
          break;
        }
      }
    }
    return text(sentences);
  }

  private void edit(List<String> sentences, SplittableRandom random) {
    int at = random.nextInt(sentences.size());
    boolean hasNext = at + 1 < sentences.size();
    switch (random.nextInt(KINDS)) {
      case 0 -> sentences.add(at, writer.sentence(random));
      case 1 -> {
        if (sentences.size() > 2) {
          sentences.remove(at);
        }
      }
      case 2 -> {
        if (hasNext) {
          sentences.set(at, sentences.set(at + 1, sentences.get(at)));
        }
      }
      case 3 -> {
        if (hasNext) {
          String joined = sentences.get(at).replace(".", "، ") + sentences.remove(at + 1);
          sentences.set(at, joined);
        }
      }
      default -> sentences.set(at, withWordChanged(sentences.get(at), random));
    }
  }

  private String withWordChanged(String sentence, SplittableRandom random) {
    List<String> words = new ArrayList<>(Arrays.asList(sentence.split(" ")));
    int at = random.nextInt(words.size());
    switch (random.nextInt(4)) {
      case 0 -> words.add(at, stock.word(random));
      case 1 -> {
        if (words.size() > 2 && at < words.size() - 1) {
          words.remove(at);
        }
      }
      default -> words.set(at, stock.word(random) + (words.get(at).endsWith(".") ? "." : ""));
    }
    return String.join(" ", words);
  }

  /** Some sentences in a row: one in so many. */
  private static Copied excerpt(String original, int oneIn, SplittableRandom random) {
    List<String> sentences = sentences(original);
    int length = Math.max(2, sentences.size() / oneIn);
    int first = random.nextInt(Math.max(1, sentences.size() - length + 1));
    String text = text(sentences.subList(first, first + length));
    // A sentence and what parts it from the next.
    int begin = sentences.subList(0, first).stream().mapToInt(String::length).sum() + first;
    return new Copied(
        text, new Characters(begin, begin + text.length()), new Characters(0, text.length()));
  }

  private Copied embedded(Copied part, SplittableRandom random) {
    List<String> host = writer.paragraphs(random.nextLong(), wordsOfHost);
    int at = 1 + random.nextInt(Math.max(1, host.size() - 1));
    String before = String.join("\n", host.subList(0, at)) + "\n";
    String after = "\n" + String.join("\n", host.subList(at, host.size()));
    return new Copied(
        before + part.text() + after,
        part.inOriginal(),
        new Characters(before.length(), before.length() + part.text().length()));
  }

  private static List<String> sentences(String text) {
    return new ArrayList<>(Arrays.asList(text.replace('\n', ' ').split("(?<=\\.) ")));
  }

  /** Sentences in paragraphs of three. */
  private static String text(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(i == 0 ? "" : i % 3 == 0 ? "\n" : " ").append(sentences.get(i));
    }
    return text.toString();
  }
}
