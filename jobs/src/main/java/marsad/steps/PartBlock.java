package marsad.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import marsad.reuse.AnchorPlace;
import marsad.reuse.AnchorPlaces;
import marsad.reuse.Anchors;
import marsad.reuse.Candidate;
import marsad.reuse.CandidateBatch;
import marsad.reuse.CandidateFinder;
import marsad.reuse.CandidateTable;
import marsad.reuse.CopyRules;
import marsad.reuse.DisturbedArticles;
import marsad.spark.Parts;
import marsad.steps.FindCopyPairs.Keyed;

/**
 * Many articles with their keys, places of anchors, or candidates on their way to the task of a
 * part. As rows of their own they would cost up to ten times as much.
 *
 * @param part key of the part
 * @param packed what goes there
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a value.
public record PartBlock(int part, byte[] packed) {
  /** Stands for the part of a block of articles: hashes of their ids. */
  static final int DISTURBED = -1;

  /** Held by a task before it hands on blocks: about 25 MB of places, 50 MB of candidates. */
  private static final int AT_MOST = 1_000_000;

  /** Articles with their keys held before blocks are handed on: about 10 MB. */
  private static final int TEXTS_AT_MOST = 20_000;

  /** Articles with their keys, dealt out by their texts. */
  static Iterator<PartBlock> ofTexts(Iterator<Keyed> texts, CopyRules rules, Parts parts) {
    return new Batches(List.of(), texts::hasNext, () -> nextTexts(texts, rules, parts));
  }

  private static List<PartBlock> nextTexts(Iterator<Keyed> texts, CopyRules rules, Parts parts) {
    List<Keyed> some = new ArrayList<>();
    for (int i = 0; i < TEXTS_AT_MOST && texts.hasNext(); i++) {
      some.add(texts.next());
    }
    return blocks(KeyedTexts.dealtOut(some, rules, parts.count(), parts::of), parts);
  }

  private static List<PartBlock> blocks(byte[][] packed, Parts parts) {
    List<PartBlock> blocks = new ArrayList<>();
    for (int part = 0; part < packed.length; part++) {
      if (packed[part].length > 0) {
        blocks.add(new PartBlock(parts.keys()[part], packed[part]));
      }
    }
    return blocks;
  }

  /** Places of the articles of a part, dealt out by their keys. */
  static Iterator<PartBlock> ofPlacesOf(Iterator<PartBlock> texts, CopyRules rules, Parts parts) {
    List<byte[]> packed = new ArrayList<>();
    texts.forEachRemaining(block -> packed.add(block.packed()));
    return ofPlaces(new ArticleKeys(KeyedTexts.sorted(packed), rules), parts);
  }

  /** Places dealt out by their keys. */
  private static Iterator<PartBlock> ofPlaces(Iterator<AnchorPlace> places, Parts parts) {
    return new Batches(List.of(), places::hasNext, () -> nextPlaces(places, parts));
  }

  private static List<PartBlock> nextPlaces(Iterator<AnchorPlace> places, Parts parts) {
    AnchorPlaces[] dealt = new AnchorPlaces[parts.count()];
    for (int i = 0; i < AT_MOST && places.hasNext(); i++) {
      AnchorPlace place = places.next();
      int part = parts.of(place.key());
      if (dealt[part] == null) {
        dealt[part] = new AnchorPlaces();
      }
      dealt[part].add(place);
    }
    byte[][] packed =
        Arrays.stream(dealt)
            .map(ofPart -> ofPart == null ? new byte[0] : ofPart.packed())
            .toArray(byte[][]::new);
    return blocks(packed, parts);
  }

  /** The candidates among the places of a part, dealt out by their first articles. */
  static Iterator<PartBlock> ofCandidates(
      Iterator<PartBlock> blocks, CopyRules rules, Parts parts) {
    return ofCandidates(List.of(), places(blocks).shared(), rules, parts);
  }

  /** The same, and before them the articles that changed or are disturbed. */
  static Iterator<PartBlock> ofCandidatesAndDisturbed(
      Iterator<PartBlock> blocks, CopyRules rules, Parts parts) {
    AnchorPlaces.Shared places = places(blocks).shared();
    long[] disturbed = DisturbedArticles.of(places, rules);
    return ofCandidates(
        List.of(new PartBlock(DISTURBED, Anchors.packed(disturbed))), places, rules, parts);
  }

  private static AnchorPlaces places(Iterator<PartBlock> blocks) {
    AnchorPlaces places = new AnchorPlaces();
    blocks.forEachRemaining(block -> places.addPacked(block.packed()));
    return places;
  }

  private static Iterator<PartBlock> ofCandidates(
      List<PartBlock> before, Iterable<AnchorPlace> places, CopyRules rules, Parts parts) {
    CandidateFinder found = new CandidateFinder(places.iterator(), rules);
    return new Batches(before, found::hasMore, () -> nextCandidates(found, parts));
  }

  private static List<PartBlock> nextCandidates(CandidateFinder found, Parts parts) {
    CandidateBatch batch = new CandidateBatch();
    Consumer<Candidate> adding = batch::add;
    while (batch.size() < AT_MOST && found.hasMore()) {
      found.findMore(adding);
    }
    return blocks(batch.packed(parts.count(), parts::of), parts);
  }

  /** Candidates by the part they were dealt to. */
  static Map<Integer, CandidateTable> candidates(Iterator<PartBlock> blocks) {
    Map<Integer, List<byte[]>> packed = new TreeMap<>();
    blocks.forEachRemaining(
        block ->
            packed.computeIfAbsent(block.part(), none -> new ArrayList<>()).add(block.packed()));
    Map<Integer, CandidateTable> tables = new TreeMap<>();
    packed.forEach((part, all) -> tables.put(part, CandidateBatch.addedUp(all)));
    return tables;
  }

  /** Blocks made batch by batch, as long as there is more to make them of. */
  private static final class Batches implements Iterator<PartBlock> {
    private final BooleanSupplier hasMore;
    private final Supplier<List<PartBlock>> batch;
    private Iterator<PartBlock> ready;

    Batches(List<PartBlock> first, BooleanSupplier hasMore, Supplier<List<PartBlock>> batch) {
      this.ready = first.iterator();
      this.hasMore = hasMore;
      this.batch = batch;
    }

    @Override
    public boolean hasNext() {
      while (!ready.hasNext() && hasMore.getAsBoolean()) {
        ready = batch.get().iterator();
      }
      return ready.hasNext();
    }

    @Override
    public PartBlock next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.next();
    }
  }
}
