package marsad.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import marsad.leaders.ArticleText;
import marsad.leaders.MentionExplanation;
import marsad.leaders.MentionFinder;
import marsad.tables.Leader;
import marsad.tables.Mention;
import marsad.tables.Sentence;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import marsad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Prints an article sentence by sentence: its words as they are compared, each candidate with the
 * rule that decided, and who says what of whom. Arabic stands last on a line, so that right-to-left
 * display moves nothing else.
 */
final class ExplanationLines {
  private final MentionFinder finder;
  private final StatementLines statements;
  private final PrintWriter out;

  ExplanationLines(MentionFinder finder, StatementLines statements, PrintWriter out) {
    this.finder = finder;
    this.statements = statements;
    this.out = out;
  }

  /** The same, for a collection of a known span; itself if the span is empty. */
  ExplanationLines over(Optional<MentionFinder.Days> span) {
    return span.map(
            days -> new ExplanationLines(finder.over(days.first(), days.last()), statements, out))
        .orElse(this);
  }

  /** The whole article. */
  void print(ArticleText article) {
    print(article, null);
  }

  /** One sentence, explained within its article; all of them for null. */
  void print(ArticleText article, @Nullable String sentenceId) {
    out.println(
        "Article "
            + article.articleId()
            + ", "
            + (article.publishedOn() == null
                ? "no day is known: roles may stay open"
                : article.publishedOn()));
    List<Mention> mentions = finder.find(article);
    List<Candidate> candidates = candidates(article, mentions);
    Map<String, List<String>> said = statements.of(article, finder.findEverybody(article));
    for (Sentence sentence : article.sentences()) {
      if (sentenceId == null || sentence.sentenceId().equals(sentenceId)) {
        print(sentence, candidates);
        said.getOrDefault(sentence.sentenceId(), List.of("  no statement")).forEach(out::println);
      }
    }
    if (sentenceId == null) {
      printLeaders(candidates);
    }
  }

  /** A candidate, and the mention it became; null if it was refused. */
  private record Candidate(MentionExplanation explained, @Nullable Mention mention) {
    boolean isIn(Sentence sentence) {
      return explained.isTitle() == sentence.isTitle()
          && sentence.begin() <= explained.begin()
          && explained.begin() < sentence.end();
    }
  }

  /** The finder gives a mention for each accepted candidate, in the same order. */
  private List<Candidate> candidates(ArticleText article, List<Mention> found) {
    Iterator<Mention> mentions = found.iterator();
    List<Candidate> candidates = new ArrayList<>();
    for (MentionExplanation explained : finder.explain(article)) {
      candidates.add(new Candidate(explained, explained.isAccepted() ? mentions.next() : null));
    }
    return candidates;
  }

  private void print(Sentence sentence, List<Candidate> candidates) {
    out.println();
    out.println(
        "Sentence "
            + sentence.sentenceId()
            + (sentence.isTitle() ? ", the title" : ", paragraph " + sentence.paragraphNo())
            + ":");
    out.println("  text     " + sentence.text());
    out.println("  tokens   " + tokens(sentence.text()));
    List<Candidate> here = candidates.stream().filter(c -> c.isIn(sentence)).toList();
    if (here.isEmpty()) {
      out.println("  no candidate");
    }
    here.forEach(candidate -> out.println(line(candidate)));
  }

  private static String tokens(String text) {
    Tokens tokens = Tokenizer.tokens(text, Profile.FOLD);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.text(i));
    }
    return String.join(" | ", words);
  }

  private String line(Candidate candidate) {
    MentionExplanation explained = candidate.explained();
    String kind = explained.kind().name().toLowerCase(Locale.ROOT);
    Mention mention = candidate.mention();
    if (mention == null) {
      return String.format(
          Locale.ROOT,
          "  refused  %s, by rule %s: %s",
          kind,
          explained.rule(),
          explained.surface());
    }
    return String.format(
        Locale.ROOT,
        "  found    %s as %s, by rule %s, confidence %.2f, %s, %s: %s",
        mention.leaderId(),
        kind,
        explained.rule(),
        explained.confidence(),
        explained.isActor() ? "actor" : "no actor",
        mention.isCounted() ? "counted" : "not counted",
        explained.surface());
  }

  private void printLeaders(List<Candidate> candidates) {
    Map<String, Integer> mentions = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Mention mention = candidate.mention();
      if (mention != null) {
        mentions.merge(mention.leaderId(), 1, Integer::sum);
      }
    }
    out.println();
    out.println(mentions.isEmpty() ? "Nobody is named." : "Named:");
    mentions.forEach(
        (leader, count) ->
            out.println(
                String.format(
                    Locale.ROOT,
                    "  %s (%s), %d %s",
                    leader,
                    finder.leaders().leader(leader).map(Leader::nameEn).orElse(leader),
                    count,
                    count == 1 ? "mention" : "mentions")));
  }
}
