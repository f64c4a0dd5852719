package marsad.reuse;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import marsad.tables.CopyKind;
import marsad.text.HashBits;
import org.jspecify.annotations.Nullable;

/** Decides whether of two articles one is a copy of the other, and of which kind. */
public final class CopyJudge implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Least Jaccard index of two texts that have only stock phrases in common, such as a template:
   * the templates of two stubs must not make them copies, while a text that hundreds carry is one.
   */
  private static final double SIMILARITY_OF_STOCK_PHRASES = 0.8;

  /** Three times the shingles that one anchor is sampled from. */
  private static final int SHINGLES_AN_ANCHOR = 24;

  private final CopyRules rules;

  public CopyJudge(CopyRules rules) {
    this.rules = rules;
  }

  /** A text, read for comparing. */
  public static final class ReadText {
    /** Two to this power of bits. */
    private static final int SIZE_BITS = 10;

    private final WordSequence words;
    private final int differentAtLeast;
    private long @Nullable [] shingles;

    private ReadText(WordSequence words) {
      this.words = words;
      HashBits bits = new HashBits(SIZE_BITS);
      bits.addAll(words.shingles());
      this.differentAtLeast = bits.differentAtLeast();
    }

    /** Reads a text. */
    public static ReadText of(WordSequence words) {
      return new ReadText(words);
    }

    /** Its words. */
    public WordSequence words() {
      return words;
    }

    /** Its different shingles, sorted when they are first asked for; never written to. */
    long[] shingles() {
      long[] sorted = shingles;
      if (sorted == null) {
        sorted = Shingles.distinct(words.hashes());
        shingles = sorted;
      }
      return sorted;
    }

    /** How many they are at least, without sorting them. */
    int differentAtLeast() {
      return differentAtLeast;
    }
  }

  /**
   * What led to a pair: anchors that stand in both and are no stock phrases.
   *
   * @param anchors how many
   * @param lowest the smallest of them
   * @param highest the largest
   */
  public record Evidence(long anchors, long lowest, long highest) {
    /** Whether so many anchors are no stock phrases that what is shared is wording of their own. */
    boolean explains(Overlap overlap) {
      return anchors * SHINGLES_AN_ANCHOR >= overlap.shared();
    }
  }

  /**
   * That one article copies another.
   *
   * @param kind how
   * @param overlap what they share
   * @param longest the longest stretch they share
   */
  public record Verdict(CopyKind kind, Overlap overlap, Stretch longest) {}

  /** Whether of two texts one may be a copy of the other: told quickly, and false of most. */
  public boolean mayCopy(OverlapBound ofOne, ReadText other) {
    return !isTooLittle(ofOne.with(other));
  }

  /** Compares two texts; empty if neither copies the other. */
  public Optional<Verdict> judge(ReadText a, ReadText b, Evidence evidence) {
    if (a.words().hasSameWords(b.words())) {
      int size = a.words().size();
      Stretch whole = new Stretch(0, size, 0, size, size);
      Overlap all = new Overlap(a.shingles().length, a.shingles().length, b.shingles().length);
      return Optional.of(new Verdict(CopyKind.EXACT, all, whole));
    }
    Overlap overlap = Overlap.of(a.shingles(), b.shingles());
    if (Math.min(a.words().size(), b.words().size()) < rules.minWords() || isTooLittle(overlap)) {
      return Optional.empty();
    }
    List<Stretch> stretches = Alignment.of(a.words(), b.words());
    if (isNear(overlap, evidence)) {
      return verdict(CopyKind.NEAR, overlap, stretches);
    }
    if (overlap.containment() >= rules.partialContainment() && evidence.explains(overlap)) {
      return verdict(CopyKind.PARTIAL, overlap, stretches);
    }
    // A long stretch of stock phrases alone, such as a footer under every page, does not count.
    List<Stretch> own =
        stretches.stream()
            .filter(stretch -> stretch.equal() >= rules.minSharedWords())
            .filter(stretch -> holdsAnchor(stretch, a.words(), evidence))
            .toList();
    return verdict(CopyKind.PARTIAL, overlap, own);
  }

  private static Optional<Verdict> verdict(
      CopyKind kind, Overlap overlap, List<Stretch> stretches) {
    return stretches.stream()
        .reduce((longest, next) -> next.equal() > longest.equal() ? next : longest)
        .map(longest -> new Verdict(kind, overlap, longest));
  }

  /** Spares the alignment of pairs that no rule can accept. */
  private boolean isTooLittle(Overlap overlap) {
    return overlap.similarity() < rules.nearSimilarity()
        && overlap.containment() < rules.partialContainment()
        && overlap.shared() < rules.minSharedWords() / 2;
  }

  private boolean isNear(Overlap overlap, Evidence evidence) {
    double least =
        evidence.explains(overlap)
            ? rules.nearSimilarity()
            : Math.max(rules.nearSimilarity(), SIMILARITY_OF_STOCK_PHRASES);
    return overlap.similarity() >= least;
  }

  private static boolean holdsAnchor(Stretch stretch, WordSequence a, Evidence evidence) {
    int[] words = Arrays.copyOfRange(a.hashes(), stretch.beginA(), stretch.endA());
    for (long shingle : Shingles.inOrder(words)) {
      if (shingle == evidence.lowest() || shingle == evidence.highest()) {
        return true;
      }
    }
    return false;
  }
}
