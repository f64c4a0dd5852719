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
    NewsText news =
        new NewsText(article.publishedOn(), null, List.of(), article.sentences(), mentions);
    Map<String, Sentence> sentences = new HashMap<>();
    article.sentences().forEach(sentence -> sentences.put(sentence.sentenceId(), sentence));
    Map<String, List<String>> lines = new HashMap<>();
    for (Statement statement : finder.find(news)) {
      Sentence sentence = sentences.get(statement.sentenceId());
      if (sentence != null) {
        lines
            .computeIfAbsent(statement.sentenceId(), id -> new ArrayList<>())
            .addAll(lines(statement.movedBy(-sentence.begin()), sentence.text()));
      }
    }
    return lines;
  }

  private List<String> lines(Statement statement, String sentence) {
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
    lines.add(INDENT + "words " + sentence.substring(statement.begin(), statement.end()));
    if (target != null) {
      models.all().forEach(model -> lines.addAll(lines(model, statement, sentence)));
    }
    return lines;
  }

  private static List<String> lines(StanceModel model, Statement statement, String sentence) {
    Optional<StanceReading> reading = model.read(statement, sentence);
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
    model.reasons(statement, sentence).forEach(reason -> lines.add(INDENT + "  " + reason));
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
