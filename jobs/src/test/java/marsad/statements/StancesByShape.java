package marsad.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import marsad.leaders.ArticleText;
import marsad.leaders.Leaders;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.StatementRulesFile;
import marsad.stance.CueModel;
import marsad.tables.Mention;
import marsad.tables.Sentence;
import marsad.tables.Statement;

/**
 * Scores the rules against the labelled sentences by shape: what was found of holder, target and
 * polarity, what is false, and what is found where nothing should be. For measuring by hand.
 *
 * <p>Arguments: folder of rule files, and optionally {@code --misses} to print each difference.
 */
final class StancesByShape {
  private static final int SHAPE = 0;
  private static final int DAY = 1;
  private static final int SENTENCE = 2;
  private static final int STANCES = 3;

  private final MentionFinder mentions;
  private final StatementFinder finder;

  /** Right, false and missed stances of a shape, and false ones in sentences without any. */
  private static final class Score {
    private int right;
    private int wrong;
    private int missed;
    private int onNone;

    private double f1() {
      return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }
  }

  private StancesByShape(Path folder) {
    ConfFiles conf = ConfFiles.in(folder);
    Leaders leaders = GazetteerFiles.leaders(conf);
    this.mentions = MentionFinder.of(leaders, GazetteerFiles.nameContext(conf));
    this.finder = StatementFinder.of(StatementRulesFile.rules(conf, leaders));
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    StancesByShape scorer = new StancesByShape(folder);
    boolean printsMisses = List.of(arguments).contains("--misses");
    Map<String, Score> scores = new TreeMap<>();
    for (String line :
        Files.readAllLines(folder.resolve("stance-sentences.tsv"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] fields = line.split("\t", -1);
        for (String name : List.of(fields[SHAPE], "all")) {
          scorer.count(fields, scores.computeIfAbsent(name, k -> new Score()), false);
        }
        if (printsMisses) {
          scorer.count(fields, new Score(), true);
        }
      }
    }
    scores.forEach(
        (shape, score) ->
            System.out.printf(
                Locale.ROOT,
                "%-20s F1 %.3f right %d false %d missed %d on-none %d%n",
                shape,
                score.f1(),
                score.right,
                score.wrong,
                score.missed,
                score.onNone));
  }

  private void count(String[] fields, Score score, boolean prints) {
    Set<String> found = stances(fields[DAY], fields[SENTENCE]);
    Set<String> asked = new TreeSet<>();
    if (!fields[STANCES].equals("NONE")) {
      List.of(fields[STANCES].split(";")).forEach(s -> asked.add(s.replace("*", "").strip()));
    }
    if (!asked.isEmpty()) {
      // The labels list no positions on other things.
      found.removeIf(stance -> stance.contains(">other="));
    }
    Set<String> right = new TreeSet<>(found);
    right.retainAll(asked);
    score.right += right.size();
    score.wrong += found.size() - right.size();
    score.missed += asked.size() - right.size();
    score.onNone += asked.isEmpty() ? found.size() : 0;
    if (prints && !found.equals(asked)) {
      found.removeAll(right);
      asked.removeAll(right);
      System.out.println(fields[SHAPE] + "\t" + fields[SENTENCE]);
      System.out.println("    missed " + asked + " false " + found + " right " + right);
    }
  }

  /** Stances of the last sentence. */
  private Set<String> stances(String day, String text) {
    LocalDate on = LocalDate.parse(day);
    List<Sentence> sentences = ArticleSentences.of("a", null, text);
    List<Mention> named = mentions.findEverybody(new ArticleText("a", null, text, on, sentences));
    String last = sentences.get(sentences.size() - 1).sentenceId();
    List<Statement> statements =
        new ArrayList<>(finder.find(new NewsText(on, null, List.of(), sentences, named)));
    Set<String> found = new TreeSet<>();
    CueModel model = new CueModel();
    for (Statement statement : statements) {
      if (statement.sentenceId().equals(last)) {
        model
            .read(statement, text)
            .ifPresent(
                reading ->
                    found.add(
                        statement.holderId()
                            + ">"
                            + statement.targetId()
                            + "="
                            + reading.polarity().name().toLowerCase(Locale.ROOT)));
      }
    }
    return found;
  }
}
