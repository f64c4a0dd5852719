package marsad.leaders;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import marsad.tables.Mention;
import marsad.tables.MentionKind;
import marsad.tables.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is named in an article: by name, by role, as somebody's counterpart, or as one of
 * several. Built once from the gazetteer; sent to executors.
 *
 * <p>Whole names come before clitics (in بوتين the first letter is the name's own), words before
 * letters (روبيو is not in the word for Europeans), and evidence before a shared surname.
 */
public final class MentionFinder implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Lexicon lexicon;
  private final @Nullable Days span;
  private final double minConfidence;
  private final boolean countsNonActors;

  /** First and last day of a collection. */
  public record Days(LocalDate first, LocalDate last) implements Serializable {}

  private MentionFinder(
      Lexicon lexicon, @Nullable Days span, double minConfidence, boolean countsNonActors) {
    this.lexicon = lexicon;
    this.span = span;
    this.minConfidence = minConfidence;
    this.countsNonActors = countsNonActors;
  }

  /** A finder for a gazetteer. */
  public static MentionFinder of(Leaders leaders, NameContext words) {
    return new MentionFinder(Lexicon.of(leaders, words), null, 0, false);
  }

  /** The same, whose mentions count only at or above a confidence, 0 to 1. */
  public MentionFinder counting(double least) {
    return new MentionFinder(lexicon, span, least, countsNonActors);
  }

  /** The same, of which mentions count that are no actors too: kin, eponyms, titles in titles. */
  public MentionFinder countingNonActors() {
    return new MentionFinder(lexicon, span, minConfidence, true);
  }

  /**
   * The same, for a collection of known span: a role in an article without a day resolves if the
   * office had one holder in all that time.
   */
  public MentionFinder over(LocalDate first, LocalDate last) {
    return new MentionFinder(lexicon, new Days(first, last), minConfidence, countsNonActors);
  }

  /** The gazetteer. */
  public Leaders leaders() {
    return lexicon.leaders;
  }

  /** What the finder knows. */
  Lexicon lexicon() {
    return lexicon;
  }

  /** Mentions of an article, the title's first, in text order. */
  public List<Mention> find(ArticleText article) {
    return mentions(article, explain(article));
  }

  /**
   * Mentions of everybody who is known, in text order: envoys, ambassadors and the like speak too,
   * though naming them does not count.
   */
  public List<Mention> findEverybody(ArticleText article) {
    return mentions(article, sorted(reader(article).everybody()));
  }

  /** What {@link #find} finds, among the mentions of everybody. */
  public List<Mention> countedAmong(List<Mention> everybody) {
    return everybody.stream()
        .filter(mention -> lexicon.leaders.isCounted(mention.leaderId()))
        .toList();
  }

  private List<Mention> mentions(ArticleText article, List<MentionExplanation> candidates) {
    List<Mention> mentions = new ArrayList<>();
    for (MentionExplanation explained : candidates) {
      String leader = explained.leaderId();
      if (leader != null) {
        mentions.add(mention(article, explained, leader));
      }
    }
    return mentions;
  }

  /** Every candidate of an article with the rule that accepted or refused it. */
  public List<MentionExplanation> explain(ArticleText article) {
    return sorted(reader(article).explanations());
  }

  private ArticleReader reader(ArticleText article) {
    return new ArticleReader(
        new ArticleScan(lexicon, article.title(), article.text()), article, span);
  }

  private static List<MentionExplanation> sorted(List<MentionExplanation> found) {
    found.sort(
        Comparator.comparing((MentionExplanation e) -> !e.isTitle())
            .thenComparing(MentionExplanation::begin)
            .thenComparing(Comparator.comparing(MentionExplanation::end).reversed()));
    return found;
  }

  private Mention mention(ArticleText article, MentionExplanation explained, String leader) {
    return new Mention(
        article.articleId(),
        sentence(article, explained),
        explained.begin(),
        explained.end(),
        explained.surface(),
        leader,
        explained.kind(),
        explained.isActor(),
        isCounted(explained) && lexicon.leaders.isCounted(leader),
        explained.confidence(),
        explained.rule());
  }

  private boolean isCounted(MentionExplanation explained) {
    return (explained.isActor() || countsNonActors)
        && explained.kind() != MentionKind.OFFICE
        && explained.confidence() >= minConfidence;
  }

  private static String sentence(ArticleText article, MentionExplanation explained) {
    String last = article.articleId() + "-0";
    for (Sentence sentence : article.sentences()) {
      if (sentence.isTitle() == explained.isTitle()) {
        if (sentence.begin() > explained.begin()) {
          break;
        }
        last = sentence.sentenceId();
      }
    }
    return last;
  }
}
