package marsad.trends;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import marsad.leaders.ArticleText;
import marsad.leaders.Leaders;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.StatementRulesFile;
import marsad.stance.StanceModel;
import marsad.stance.StanceModels;
import marsad.statements.NewsText;
import marsad.statements.StatementFinder;
import marsad.tables.Polarity;
import marsad.tables.Sentence;
import marsad.tables.Statement;
import marsad.tables.Voice;

/**
 * Counts which side each model reads where the labelled sentences tell the true one, as {@code
 * stance-confusion.yaml} wants it. A model that was trained on these sentences must be measured by
 * cross-validation instead.
 *
 * <p>Argument: folder of rule files.
 */
final class MeasureStanceErrors {
  private MeasureStanceErrors() {}

  public static void main(String[] arguments) throws IOException {
    ConfFiles conf = ConfFiles.in(Path.of(arguments[0]));
    Leaders leaders = GazetteerFiles.leaders(conf);
    MentionFinder mentions = MentionFinder.of(leaders, GazetteerFiles.nameContext(conf));
    StatementFinder finder = StatementFinder.of(StatementRulesFile.rules(conf, leaders));
    Map<String, long[][]> counts = new HashMap<>();
    StanceModels.all().forEach(model -> counts.put(model.name(), new long[4][4]));
    int labelled = 0;
    Path file = Path.of(arguments[0], "stance-sentences.tsv");
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && cells.length == 4 && !cells[3].equals("NONE")) {
        Map<String, Polarity> truth = truth(cells[3]);
        labelled += truth.size();
        List<Statement> found = finder.find(article(cells, mentions));
        for (StanceModel model : StanceModels.all()) {
          count(model, found, truth, counts.get(model.name()));
        }
      }
    }
    System.out.println("# labelled pairs: " + labelled);
    counts.forEach(MeasureStanceErrors::print);
  }

  private static Map<String, Polarity> truth(String stances) {
    Map<String, Polarity> truth = new HashMap<>();
    for (String stance : stances.split(";")) {
      int is = stance.indexOf('=');
      String side = stance.substring(is + 1);
      if (!side.endsWith("*")) {
        truth.put(stance.substring(0, is), Polarity.valueOf(side.toUpperCase(Locale.ROOT)));
      }
    }
    return truth;
  }

  private static NewsText article(String[] cells, MentionFinder finder) {
    LocalDate day = LocalDate.parse(cells[1]);
    String title = cells[0].equals("headline") ? cells[2] : null;
    String text = title == null ? cells[2] : "";
    List<Sentence> sentences = ArticleSentences.of("a", title, text);
    return new NewsText(
        day,
        null,
        List.of(),
        sentences,
        finder.find(new ArticleText("a", title, text, day, sentences)));
  }

  private static void count(
      StanceModel model, List<Statement> found, Map<String, Polarity> truth, long[][] counts) {
    Map<String, Polarity> read = new HashMap<>();
    for (Statement statement : found) {
      if (statement.voice() != Voice.THIRD_PARTY) {
        model
            .read(statement, "")
            .ifPresent(
                reading ->
                    read.putIfAbsent(
                        statement.holderId() + ">" + statement.targetId(), reading.polarity()));
      }
    }
    truth.forEach(
        (pair, side) -> {
          Polarity seen = read.get(pair);
          if (seen != null) {
            counts[side.ordinal()][seen.ordinal()]++;
          }
        });
  }

  private static void print(String model, long[][] counts) {
    System.out.println("- model: " + model + "\n  counts:");
    for (Polarity side : Polarity.values()) {
      StringBuilder row = new StringBuilder();
      for (Polarity seen : Polarity.values()) {
        long count = counts[side.ordinal()][seen.ordinal()];
        if (count > 0) {
          row.append(row.isEmpty() ? "" : ", ").append(name(seen)).append(": ").append(count);
        }
      }
      System.out.println("    " + name(side) + ": {" + row + "}");
    }
  }

  private static String name(Polarity side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
