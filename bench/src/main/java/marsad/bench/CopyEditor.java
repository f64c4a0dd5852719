package marsad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes copies of an article as editors do: words changed, left out or put in, sentences cut,
 * added, exchanged, joined. A line is a paragraph.
 */
final class CopyEditor {
  /** How near the Jaccard index wanted must come. */
  private static final double NEAR = 0.015;

  private static final int MOST_TRIES = 2_000;
  private static final int KINDS = 12;

  /** So many edits would change a whole article, about: far from the end, several go together. */
  private static final int EDITS_FOR_ALL = 20;

  private static final int LENGTH_OF_EXCERPT = 4;

  private final WordStock stock;
  private final NewsWriter writer;

  CopyEditor(WordStock stock, NewsWriter writer) {
    this.stock = stock;
    this.writer = writer;
  }

  /** A copy of an original. */
  String copy(String original, CopyCase how, SplittableRandom random) {
    return switch (how) {
      case EXACT -> original;
      case SHORT -> excerpt(original, random);
      case EMBEDDED -> embedded(original, random);
      default -> edited(original, how.jaccard, random);
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

  private static String excerpt(String original, SplittableRandom random) {
    List<String> sentences = sentences(original);
    int length = Math.max(2, sentences.size() / LENGTH_OF_EXCERPT);
    int begin = random.nextInt(Math.max(1, sentences.size() - length + 1));
    return text(sentences.subList(begin, begin + length));
  }

  private String embedded(String original, SplittableRandom random) {
    List<String> host = writer.paragraphs(random.nextLong(), 2 * PlantedCopies.WORDS);
    int at = 1 + random.nextInt(host.size() - 1);
    List<String> all = new ArrayList<>(host.subList(0, at));
    all.add(original);
    all.addAll(host.subList(at, host.size()));
    return String.join("\n", all);
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
