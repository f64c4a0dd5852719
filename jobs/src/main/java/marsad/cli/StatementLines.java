package marsad.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import marsad.leaders.ArticleText;
import marsad.stance.StanceModel;
import marsad.stance.StanceModels;
import marsad.stance.StanceReader;
import marsad.stance.StanceReader.Question;
import marsad.stance.StanceReading;
import marsad.statements.NewsText;
import marsad.statements.StatementFinder;
import marsad.tables.EntityKind;
import marsad.tables.Mention;
import marsad.tables.Modality;
import marsad.tables.Sentence;
import marsad.tables.Statement;

/**
 * Says who says what of whom in an article, and what each model makes of it and why. Arabic stands
 * last on a line, so that right-to-left display moves nothing else.
 */
final class StatementLines {
  private static final String INDENT = "           ";

  private final StatementFinder finder;
  private final StanceModels models;

  StatementLines(StatementFinder finder, StanceModels models) {
    this.finder = finder;
    this.models = models;
  }

  /** Lines for each sentence with a statement, by its id. */
  Map<String, List<String>> of(ArticleText article, List<Mention> mentions) {
    List<Question> said = said(article, mentions);
    List<List<Optional<StanceReading>>> readings = readings(said);
    Map<String, List<String>> lines = new HashMap<>();
    for (int i = 0; i < said.size(); i++) {
      Statement statement = said.get(i).statement();
      List<String> here = lines.computeIfAbsent(statement.sentenceId(), id -> new ArrayList<>());
      here.addAll(lines(said.get(i)));
      for (int k = 0; statement.targetId() != null && k < readings.size(); k++) {
        here.addAll(lines(models.all().get(k), said.get(i), readings.get(k).get(i)));
      }
    }
    return lines;
  }

  private List<Question> said(ArticleText article, List<Mention> mentions) {
    NewsText news =
        new NewsText(article.publishedOn(), null, List.of(), article.sentences(), mentions);
    Map<String, Sentence> sentences = new HashMap<>();
    article.sentences().forEach(sentence -> sentences.put(sentence.sentenceId(), sentence));
    List<Question> said = new ArrayList<>();
    for (Statement statement : finder.find(news)) {
      Sentence sentence = sentences.get(statement.sentenceId());
      if (sentence != null) {
        said.add(new Question(statement.movedBy(-sentence.begin()), sentence.text()));
      }
    }
    return said;
  }

  /**
   * What each model reads in all statements: it is opened once, since a large one takes a while.
   */
  private List<List<Optional<StanceReading>>> readings(List<Question> said) {
    List<List<Optional<StanceReading>>> readings = new ArrayList<>();
    for (StanceModel model : models.all()) {
      try (StanceReader reader = model.open()) {
        readings.add(reader.read(said));
      }
    }
    return readings;
  }

  private static List<String> lines(Question said) {
    Statement statement = said.statement();
    List<String> lines = new ArrayList<>();
    String target = statement.targetId();
    EntityKind kind = statement.targetKind();
    lines.add(
        "  says     "
            + statement.holderId()
            + " ("
            + word(statement.holderKind())
            + ") "
            + (target == null || kind == null
                ? "of nothing known: no target is found"
                : "of " + target + " (" + word(kind) + ")")
            + ", by rule "
            + statement.rule());
    lines.add(INDENT + "voice " + voice(statement) + "; " + layers(statement));
    lines.add(INDENT + "act " + word(statement.act()) + ", cue " + statement.cue());
    lines.add(INDENT + "words " + said.sentence().substring(statement.begin(), statement.end()));
    return lines;
  }

  private static List<String> lines(
      StanceModel model, Question said, Optional<StanceReading> reading) {
    List<String> lines = new ArrayList<>();
    lines.add(
        INDENT
            + model.name()
            + ": "
            + reading
                .map(
                    r ->
                        String.format(
                            Locale.ROOT,
                            "%s, score %.2f, confidence %.2f",
                            word(r.polarity()),
                            r.score(),
                            r.confidence()))
                .orElse("says nothing"));
    model
        .reasons(said.statement(), said.sentence())
        .forEach(reason -> lines.add(INDENT + "  " + reason));
    return lines;
  }

  private static String voice(Statement statement) {
    String speaker = statement.speakerId();
    String claimedBy = statement.attributedTo();
    return word(statement.voice())
        + (speaker == null ? "" : ", spoken by " + speaker)
        + (claimedBy == null ? "" : ", claimed by " + claimedBy);
  }

  private static String layers(Statement statement) {
    List<String> layers = new ArrayList<>();
    layers.add("the words lean " + word(statement.leaning()));
    if (statement.negated()) {
      layers.add("negated");
    }
    if (statement.conditional()) {
      layers.add("under a condition");
    }
    if (statement.modality() != Modality.FACT) {
      layers.add(word(statement.modality()));
    }
    return String.join(", ", layers);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
