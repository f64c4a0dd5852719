package marsad.steps;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import marsad.tables.Scope;

/** Finds the pairs of leaders that one article names together, once each in each scope. */
public final class ArticlePairs {
  private ArticlePairs() {}

  /** A mention with its place in the article. */
  public record PlacedMention(
      String leaderId, int paragraphNo, String sentenceId, int sentenceNo) {}

  /** The mentions of one article, in any order. */
  public record Mentions(String articleId, List<PlacedMention> mentions) {}

  /**
   * A pair that an article names within a scope.
   *
   * @param evidence the first sentence that names both; where none does, the first that names the
   *     first leader in the paragraph or article they share
   */
  public record Pair(
      String articleId, Scope scope, String leaderA, String leaderB, String evidence) {}

  /** The pairs of an article, the first leader before the second by id. */
  public static Iterator<Pair> of(Mentions article) {
    TreeMap<String, TreeMap<Integer, PlacedMention>> byLeader = new TreeMap<>();
    for (PlacedMention mention : article.mentions()) {
      byLeader
          .computeIfAbsent(mention.leaderId(), id -> new TreeMap<>())
          .put(mention.sentenceNo(), mention);
    }
    List<Pair> pairs = new ArrayList<>();
    for (Map.Entry<String, TreeMap<Integer, PlacedMention>> a : byLeader.entrySet()) {
      for (TreeMap<Integer, PlacedMention> b : byLeader.tailMap(a.getKey(), false).values()) {
        addPairs(pairs, article.articleId(), a.getValue(), b);
      }
    }
    return pairs.iterator();
  }

  private static void addPairs(
      List<Pair> pairs,
      String articleId,
      SortedMap<Integer, PlacedMention> a,
      SortedMap<Integer, PlacedMention> b) {
    PlacedMention inSentence = firstShared(a, b, PlacedMention::sentenceNo);
    PlacedMention inParagraph = firstShared(a, b, PlacedMention::paragraphNo);
    PlacedMention first = a.values().iterator().next();
    PlacedMention best = inSentence != null ? inSentence : inParagraph;
    String leaderB = b.values().iterator().next().leaderId();
    if (inSentence != null) {
      pairs.add(pair(articleId, Scope.SENTENCE, inSentence, leaderB));
    }
    if (best != null) {
      pairs.add(pair(articleId, Scope.PARAGRAPH, best, leaderB));
    }
    pairs.add(pair(articleId, Scope.ARTICLE, best != null ? best : first, leaderB));
  }

  private static Pair pair(String articleId, Scope scope, PlacedMention a, String leaderB) {
    return new Pair(articleId, scope, a.leaderId(), leaderB, a.sentenceId());
  }

  /** The first mention of one leader whose place the other shares. */
  private static @org.jspecify.annotations.Nullable PlacedMention firstShared(
      SortedMap<Integer, PlacedMention> a,
      SortedMap<Integer, PlacedMention> b,
      ToIntFunction<PlacedMention> place) {
    for (PlacedMention mention : a.values()) {
      int at = place.applyAsInt(mention);
      if (b.values().stream().anyMatch(other -> place.applyAsInt(other) == at)) {
        return mention;
      }
    }
    return null;
  }
}
