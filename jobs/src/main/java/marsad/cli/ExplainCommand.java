package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import marsad.leaders.ArticleText;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.pages.PageCutter;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.PageRulesFile;
import marsad.settings.SettingsException;
import marsad.settings.StanceModelFiles;
import marsad.settings.StatementRulesFile;
import marsad.statements.StatementFinder;
import marsad.tables.Page;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad explain}: why a leader, a statement or a stance was found, or was not. */
@Command(
    name = "explain",
    description = {
      "Shows what the rules make of a text: its words as they are compared, every candidate for a"
          + " mention, and the rule that accepted or refused it; who says what of whom, by which"
          + " cue and rule; and where each stance model sees the speaker stand, how surely and"
          + " why.",
      "The text is an article or sentence of a warehouse, by its id, or else standard input, which"
          + " needs no Spark. The rules are those of now, not those of the run that wrote the"
          + " tables."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  marsad explain --warehouse out/news 3f2a90c1d4e5b677-0        an article",
      "  marsad explain --warehouse out/news 3f2a90c1d4e5b677-0-4      its fourth sentence",
      "  marsad explain --page --warehouse out/news 3f2a90c1d4e5b677   a page: regions first",
      "  marsad explain --copies --warehouse out/news 3f2a90c1d4e5b677-0   beside its original",
      "  marsad explain --date 2024-05-02 < article.txt                a text (Ctrl-D ends one you"
          + " type)",
      "  marsad explain --page --date 2024-05-02 < page.txt            a raw page",
      "",
      "Exit codes: 0 done, 1 the job failed, 2 wrong options, files or settings, or no such id."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final String INPUT = "text";

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "id of an article or sentence; with --page of a page (default: standard input)")
  private @Nullable String id;

  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Mixin private ConfOption conf = new ConfOption();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "day of the text on standard input: roles are resolved by it")
  private @Nullable LocalDate date;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "title of the text on standard input")
  private @Nullable String title;

  @Option(
      names = "--page",
      description = "a raw page: shows its regions, then the articles found in it")
  private boolean isPage;

  @Option(
      names = "--copies",
      description = "the article beside its original or its copies, differences marked")
  private boolean showsCopies;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  ExplainCommand() {}

  @Override
  public Integer call() throws IOException {
    String given = id;
    if (given != null && (date != null || title != null)) {
      throw new SettingsException(
          "--date and --title belong to a text on standard input. Leave them out, or the id.");
    }
    if (showsCopies) {
      explainCopies(given);
      return 0;
    }
    ConfFiles files = conf.files();
    MentionFinder finder = GazetteerFiles.finder(files, conf.settings().mentions());
    PrintWriter out = spec.commandLine().getOut();
    ExplanationLines lines = new ExplanationLines(finder, statements(files, finder), out);
    if (given != null) {
      explainStored(given, files, lines);
    } else if (isPage) {
      new PageLines(cutter(files), lines, out).print(page(read()));
    } else {
      String text = read();
      lines.print(
          new ArticleText(INPUT, title, text, date, ArticleSentences.of(INPUT, title, text)));
    }
    out.flush();
    return 0;
  }

  private StatementLines statements(ConfFiles files, MentionFinder finder) {
    return new StatementLines(
        StatementFinder.of(StatementRulesFile.rules(files, finder.leaders())),
        StanceModelFiles.read(files, conf.settings(), finder.leaders()));
  }

  private void explainCopies(@Nullable String given) throws IOException {
    if (given == null || isPage) {
      throw new SettingsException(
          "--copies shows a stored article. Give its id, such as 3f2a90c1d4e5b677-0.");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (SparkSession spark = warehouse.openExisting()) {
      if (!CopyLines.of(spark, out).print(given)) {
        throw unknown("article", given);
      }
    }
    out.flush();
  }

  private void explainStored(String given, ConfFiles files, ExplanationLines lines)
      throws IOException {
    try (SparkSession spark = warehouse.openExisting()) {
      StoredTexts stored = new StoredTexts(spark);
      if (isPage) {
        Page page = stored.page(given).orElseThrow(() -> unknown("page", given));
        new PageLines(cutter(files), lines, spec.commandLine().getOut()).print(page);
      } else {
        StoredTexts.Found found =
            stored.article(given).orElseThrow(() -> unknown("article or sentence", given));
        lines.over(stored.span(found.article())).print(found.article(), found.sentenceId());
      }
    }
  }

  private SettingsException unknown(String what, String given) {
    return new SettingsException(
        "The warehouse '"
            + warehouse.asWritten()
            + "' has no "
            + what
            + " '"
            + given
            + "'. Find ids with: marsad sql --warehouse "
            + warehouse.asWritten()
            + " -e \"SELECT article_id, title FROM articles LIMIT 20\"");
  }

  private static PageCutter cutter(ConfFiles files) {
    return PageCutter.of(PageRulesFile.regionMarkers(files), PageRulesFile.outlets(files));
  }

  private Page page(String text) {
    LocalDate day = date;
    int month = day == null ? 0 : day.getYear() * 100 + day.getMonthValue();
    return new Page(INPUT, INPUT, INPUT, INPUT, null, null, title, null, day, text, "ar", month);
  }

  private static String read() throws IOException {
    String text = decoded(System.in.readAllBytes());
    if (text.isBlank()) {
      throw new SettingsException(
          "There is no text on standard input. Give one, or an id: marsad explain --help");
    }
    return text;
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new SettingsException("The text on standard input is not UTF-8. Convert it first.", e);
    }
  }
}
