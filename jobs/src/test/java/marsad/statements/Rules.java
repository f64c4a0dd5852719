package marsad.statements;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import marsad.leaders.ArticleText;
import marsad.leaders.Leaders;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.StatementRulesFile;
import marsad.stance.CueModel;
import marsad.stance.StanceReading;
import marsad.tables.Mention;
import marsad.tables.Sentence;
import marsad.tables.Statement;
import org.jspecify.annotations.Nullable;

/** The project's own rules, loaded once, and short articles read with them. */
final class Rules {
  static final ConfFiles CONF =
      ConfFiles.in(Path.of(System.getProperty("marsad.home", ".."), "conf"));
  private static final Leaders LEADERS = GazetteerFiles.leaders(CONF);
  private static final MentionFinder MENTIONS =
      MentionFinder.of(LEADERS, GazetteerFiles.nameContext(CONF));
  static final StatementRules RULES = StatementRulesFile.rules(CONF, LEADERS);
  static final StatementFinder FINDER = StatementFinder.of(RULES);
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

  private Rules() {}

  /** Statements of a text, as on 1 June 2018. */
  static List<Statement> statements(String text) {
    return statements(null, text, DAY);
  }

  static List<Statement> statements(@Nullable String title, String text, @Nullable LocalDate day) {
    List<Sentence> sentences = ArticleSentences.of("a", title, text);
    List<Mention> mentions =
        MENTIONS.findEverybody(new ArticleText("a", title, text, day, sentences));
    return FINDER.find(new NewsText(day, "جريدة", List.of(), sentences, mentions));
  }

  /** What the model of rules reads from a text: holder, target and polarity. */
  static List<String> stances(String text) {
    return statements(text).stream()
        .flatMap(s -> new CueModel().read(s, text).stream().map(r -> written(s, r)))
        .distinct()
        .toList();
  }

  static String written(Statement statement, StanceReading reading) {
    return statement.holderId()
        + ">"
        + statement.targetId()
        + "="
        + reading.polarity().name().toLowerCase(java.util.Locale.ROOT);
  }
}
