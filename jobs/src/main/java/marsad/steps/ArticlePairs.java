package marsad.steps;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import marsad.tables.PairMention;
import org.jspecify.annotations.Nullable;

/** Finds the pairs of leaders that one article names together. */
public final class ArticlePairs implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHORTEST_CLEAR = 40;
  private static final int LONGEST_CLEAR = 300;
  private static final int EARLY = 80;

  private final Map<String, LocalDate> deaths;

  private ArticlePairs(Map<String, LocalDate> deaths) {
    this.deaths = Map.copyOf(deaths);
  }

  /** Pairs that are told apart by whether one had died. */
  public static ArticlePairs knowing(Map<String, LocalDate> deaths) {
    return new ArticlePairs(deaths);
  }

  /**
   * A mention with its place in the article.
   *
   * @param begin first character, from the beginning of the sentence
   * @param quote which of the sentence's quotations it stands in, from 1; 0 outside
   * @param isByName whether a name is written
   * @param sentenceLength characters of the sentence
   */
  public record PlacedMention(
      String leaderId,
      String sentenceId,
      int sentenceNo,
      int paragraphNo,
      int begin,
      int quote,
      boolean isByName,
      int sentenceLength) {
    private boolean isTitle() {
      return sentenceNo == 0;
    }
  }

  /**
   * The mentions of one article, in any order.
   *
   * @param publishedOn the article's day; null if not known
   */
  public record Mentions(
      String articleId, @Nullable LocalDate publishedOn, List<PlacedMention> mentions) {}

  /** The pairs of an article, the first leader before the second by id. */
  public Iterator<PairMention> of(Mentions article) {
    TreeMap<String, List<PlacedMention>> byLeader = new TreeMap<>();
    article.mentions().stream()
        .sorted(
            Comparator.comparingInt(PlacedMention::sentenceNo)
                .thenComparingInt(PlacedMention::begin))
        .forEach(m -> byLeader.computeIfAbsent(m.leaderId(), id -> new ArrayList<>()).add(m));
    List<PairMention> pairs = new ArrayList<>();
    for (Map.Entry<String, List<PlacedMention>> a : byLeader.entrySet()) {
      for (List<PlacedMention> b : byLeader.tailMap(a.getKey(), false).values()) {
        pairs.add(pair(article, a.getValue(), b));
      }
    }
    return pairs.iterator();
  }

  private PairMention pair(Mentions article, List<PlacedMention> a, List<PlacedMention> b) {
    Nearness near = new Nearness();
    for (PlacedMention first : a) {
      for (PlacedMention second : b) {
        near.see(first, second);
      }
    }
    String leaderA = a.get(0).leaderId();
    String leaderB = b.get(0).leaderId();
    PlacedMention shown = near.shown(a.get(0));
    return new PairMention(
        article.articleId(),
        leaderA,
        leaderB,
        near.inHeadline,
        near.inSentence != null,
        near.inQuotation != null,
        near.isInWindow,
        near.inParagraph != null,
        near.sentencesApart,
        shown.sentenceId(),
        near.inQuotation == null ? null : near.inQuotation.sentenceId(),
        near.clarity,
        isBackground(leaderA, leaderB, article.publishedOn()));
  }

  private boolean isBackground(String a, String b, @Nullable LocalDate day) {
    return day != null && hadDied(a, day) != hadDied(b, day);
  }

  private boolean hadDied(String leader, LocalDate day) {
    LocalDate died = deaths.get(leader);
    return died != null && died.isBefore(day);
  }

  /** What two lists of mentions have in common, gathered mention by mention in text order. */
  private static final class Nearness {
    private boolean inHeadline;
    private boolean isInWindow;
    private int sentencesApart = Integer.MAX_VALUE;
    private int clarity = Integer.MAX_VALUE;
    private @Nullable PlacedMention inSentence;
    private @Nullable PlacedMention inQuotation;
    private @Nullable PlacedMention inParagraph;

    void see(PlacedMention a, PlacedMention b) {
      int apart = Math.abs(a.sentenceNo() - b.sentenceNo());
      sentencesApart = Math.min(sentencesApart, apart);
      if (apart == 0) {
        seeTogether(a, b);
      }
      isInWindow |= apart == 0 || (apart == 1 && !a.isTitle() && !b.isTitle());
      if (inParagraph == null && a.paragraphNo() == b.paragraphNo()) {
        inParagraph = a;
      }
    }

    private void seeTogether(PlacedMention a, PlacedMention b) {
      inHeadline |= a.isTitle();
      int unclear = unclear(a, b);
      if (unclear < clarity) {
        clarity = unclear;
        inSentence = a;
      }
      if (inQuotation == null && a.quote() > 0 && a.quote() == b.quote()) {
        inQuotation = a;
      }
    }

    /** The mention whose sentence shows the pair; the first leader's own where none does. */
    PlacedMention shown(PlacedMention firstOfA) {
      PlacedMention near = inSentence != null ? inSentence : inParagraph;
      PlacedMention shown = near != null ? near : firstOfA;
      if (inSentence == null) {
        clarity = unclear(shown, shown);
      }
      return shown;
    }

    private static int unclear(PlacedMention a, PlacedMention b) {
      int length = a.sentenceLength();
      return (a.isByName() ? 0 : 1)
          + (b.isByName() ? 0 : 1)
          + (Math.min(a.begin(), b.begin()) <= EARLY ? 0 : 1)
          + (length >= SHORTEST_CLEAR && length <= LONGEST_CLEAR ? 0 : 1);
    }
  }
}
