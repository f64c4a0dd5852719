package marsad.reuse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongToIntFunction;

/**
 * Candidates as they are found, on their way to the parts in which they are added up. Most pairs
 * share one anchor by chance: these are handed on as they are, and only pairs that come again in
 * the batch are added up here.
 */
public final class CandidateBatch {
  private static final int FIRST_CAPACITY = 1024;

  /** Of a pair that shares one anchor: both articles and the anchor. */
  private static final int FIELDS_OF_SINGLE = 3;

  private static final long SUMS_OF_SINGLE = CandidateTable.sums(1, 1);

  private long[] singles = new long[FIRST_CAPACITY * FIELDS_OF_SINGLE];
  private int filled;
  private final CandidateTable table = new CandidateTable();

  /** Number of candidates, those counted once that are added up already. */
  public int size() {
    return filled / FIELDS_OF_SINGLE + table.size();
  }

  /** Adds a candidate. */
  public void add(Candidate c) {
    if (c.anchors() != 1 || c.weight() != 1) {
      table.add(c);
      return;
    }
    if (filled == singles.length) {
      singles = Arrays.copyOf(singles, 2 * filled);
    }
    singles[filled] = c.a();
    singles[filled + 1] = c.b();
    singles[filled + 2] = c.lowest();
    filled += FIELDS_OF_SINGLE;
  }

  /**
   * All candidates as bytes in so many parts, for {@link #addedUp}. Nothing can be added after it.
   *
   * @param partOf the part of the pairs whose first article is given, from 0
   */
  public byte[][] packed(int parts, LongToIntFunction partOf) {
    addUpRepeated();
    int[] pairs = new int[parts];
    int[] bytes = new int[parts];
    table.forEach(
        (a, b, lowest, highest, sums) -> {
          int part = partOf.applyAsInt(a);
          pairs[part]++;
          bytes[part] += CandidateTable.FIELDS * Long.BYTES;
        });
    for (int at = 0; at < filled; at += FIELDS_OF_SINGLE) {
      bytes[partOf.applyAsInt(singles[at])] += FIELDS_OF_SINGLE * Long.BYTES;
    }
    ByteBuffer[] packed = new ByteBuffer[parts];
    for (int part = 0; part < parts; part++) {
      int length = bytes[part] == 0 ? 0 : Long.BYTES + bytes[part];
      packed[part] = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
      if (length > 0) {
        packed[part].putLong(pairs[part]);
      }
    }
    table.forEach(
        (a, b, lowest, highest, sums) ->
            packed[partOf.applyAsInt(a)]
                .putLong(a)
                .putLong(b)
                .putLong(lowest)
                .putLong(highest)
                .putLong(sums));
    for (int at = 0; at < filled; at += FIELDS_OF_SINGLE) {
      packed[partOf.applyAsInt(singles[at])]
          .putLong(singles[at])
          .putLong(singles[at + 1])
          .putLong(singles[at + 2]);
    }
    return Arrays.stream(packed).map(ByteBuffer::array).toArray(byte[][]::new);
  }

  private void addUpRepeated() {
    Sieve sieve = new Sieve(filled / FIELDS_OF_SINGLE);
    for (int at = 0; at < filled; at += FIELDS_OF_SINGLE) {
      sieve.add(CandidateTable.hash(singles[at], singles[at + 1]));
    }
    int kept = 0;
    for (int at = 0; at < filled; at += FIELDS_OF_SINGLE) {
      long a = singles[at];
      long b = singles[at + 1];
      long anchor = singles[at + 2];
      if (sieve.mayBeRepeated(CandidateTable.hash(a, b))) {
        table.add(a, b, anchor, anchor, SUMS_OF_SINGLE);
      } else {
        singles[kept] = a;
        singles[kept + 1] = b;
        singles[kept + 2] = anchor;
        kept += FIELDS_OF_SINGLE;
      }
    }
    filled = kept;
  }

  /**
   * Adds up what batches have {@link #packed} for a part, so far as it may be worth comparing. Most
   * pairs stand in one block only, with too little weight, and are mostly left out.
   *
   * @param blocks all of the part
   */
  public static CandidateTable addedUp(List<byte[]> blocks) {
    Sieve sieve = new Sieve(numbers(blocks) / FIELDS_OF_SINGLE);
    blocks.forEach(
        block -> read(block, (a, b, low, high, sums) -> sieve.add(CandidateTable.hash(a, b))));
    CandidateTable table = new CandidateTable();
    CandidateTable.Reader adding =
        (a, b, lowest, highest, sums) -> {
          if (CandidateTable.weight(sums) >= Candidate.ENOUGH
              || sieve.mayBeRepeated(CandidateTable.hash(a, b))) {
            table.add(a, b, lowest, highest, sums);
          }
        };
    blocks.forEach(block -> read(block, adding));
    return table;
  }

  private static long numbers(List<byte[]> blocks) {
    return blocks.stream().mapToLong(block -> block.length / Long.BYTES).sum();
  }

  private static void read(byte[] block, CandidateTable.Reader reader) {
    LongBuffer numbers = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    for (long pairs = numbers.get(); pairs > 0; pairs--) {
      reader.read(numbers.get(), numbers.get(), numbers.get(), numbers.get(), numbers.get());
    }
    while (numbers.hasRemaining()) {
      long a = numbers.get();
      long b = numbers.get();
      long anchor = numbers.get();
      reader.read(a, b, anchor, anchor, SUMS_OF_SINGLE);
    }
  }
}
