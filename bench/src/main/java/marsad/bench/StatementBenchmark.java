package marsad.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import marsad.leaders.ArticleText;
import marsad.leaders.Leaders;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.StatementRulesFile;
import marsad.stance.CueModel;
import marsad.stance.StanceModel;
import marsad.statements.NewsText;
import marsad.statements.StatementFinder;
import marsad.tables.Leader;
import marsad.tables.Mention;
import marsad.tables.Sentence;
import marsad.tables.Statement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Statements, and stances by rules, on the sentences that name a leader. Leaders are found before
 * the clock runs, and only those sentences are counted.
 */
@State(Scope.Benchmark)
public class StatementBenchmark {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 15);

  private static final ConfFiles CONF = ConfFiles.inJar();
  private static final Leaders LEADERS = GazetteerFiles.leaders(CONF);

  private final StanceModel model = new CueModel();
  private final StatementFinder finder =
      StatementFinder.of(StatementRulesFile.rules(CONF, LEADERS));
  private List<NewsText> articles = List.of();

  @Setup
  public void read() {
    MentionFinder names = MentionFinder.of(LEADERS, GazetteerFiles.nameContext(CONF));
    List<String> inTexts = LEADERS.leaders().stream().map(Leader::nameAr).toList();
    List<NewsText> read = new ArrayList<>();
    long bytes = 0;
    for (String text : Articles.texts(inTexts)) {
      NewsText article = withLeaders("article-" + read.size(), text, names);
      for (Sentence sentence : article.sentences()) {
        bytes += sentence.text().getBytes(StandardCharsets.UTF_8).length;
      }
      read.add(article);
    }
    articles = read;
    System.setProperty(Articles.MEGABYTES, Double.toString(bytes / 1e6));
  }

  private static NewsText withLeaders(String id, String text, MentionFinder names) {
    List<Sentence> all = ArticleSentences.of(id, null, text);
    List<Mention> mentions = names.findEverybody(new ArticleText(id, null, text, DAY, all));
    Set<String> named = mentions.stream().map(Mention::sentenceId).collect(Collectors.toSet());
    List<Sentence> sentences =
        all.stream().filter(sentence -> named.contains(sentence.sentenceId())).toList();
    return new NewsText(DAY, null, List.of(), sentences, mentions);
  }

  @Benchmark
  public void statementsAndStances(Blackhole out) {
    for (NewsText article : articles) {
      for (Statement statement : finder.find(article)) {
        // The model of rules reads the statement alone.
        out.consume(model.read(statement, ""));
      }
    }
  }
}
