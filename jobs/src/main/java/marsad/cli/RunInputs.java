package marsad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import marsad.Pipeline;
import marsad.leaders.MentionFinder;
import marsad.pages.Outlets;
import marsad.pages.PageCutter;
import marsad.relations.RelationFinder;
import marsad.reuse.StoryDays;
import marsad.settings.CommonWordsFile;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.LinearModelFile;
import marsad.settings.PageRulesFile;
import marsad.settings.PortrayalWordsFile;
import marsad.settings.RelationsFile;
import marsad.settings.Settings;
import marsad.settings.StanceErrorsFile;
import marsad.settings.StanceModelFiles;
import marsad.settings.StatementRulesFile;
import marsad.sources.InputFiles;
import marsad.sources.InputSplit;
import marsad.sources.ReadOptions;
import marsad.sources.bytes.FileAccess;
import marsad.sources.bytes.InputHashes;
import marsad.sources.fields.FieldNames;
import marsad.stance.StanceModels;
import marsad.steps.GroupStories;
import marsad.steps.HashInputs;
import marsad.steps.ReadPages;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * All that a run depends on, loaded and checked before Spark starts: input files, settings, rules.
 *
 * @param splits the input
 * @param fields what the input calls its fields
 * @param settings the settings
 * @param stated each setting with its value, and each rule file with its hash, one a line
 * @param rules the loaded rules
 * @param warning what a run should not be silent about; empty if all is well
 * @param codeVersion version of the code
 */
public record RunInputs(
    List<InputSplit> splits,
    FieldNames fields,
    Settings settings,
    String stated,
    Pipeline.Rules rules,
    Optional<String> warning,
    String codeVersion) {
  private static final int FILE_HASH_LENGTH = 16;

  public RunInputs {
    splits = List.copyOf(splits);
  }

  /** Finds the input and loads settings and rules; what is wrong stops here. */
  public static RunInputs of(
      List<String> inputs,
      @Nullable String format,
      Settings settings,
      ConfFiles files,
      String codeVersion) {
    List<InputSplit> splits = splits(inputs, format);
    FieldNames fields = FieldNames.usual(files).with(settings.input().fields());
    MentionFinder finder = GazetteerFiles.finder(files, settings.mentions());
    Outlets outlets = PageRulesFile.outlets(files);
    StanceModels stances = StanceModelFiles.read(files, settings, finder.leaders());
    Pipeline.Rules rules =
        new Pipeline.Rules(
            PageCutter.of(PageRulesFile.regionMarkers(files), outlets),
            settings.repeatedBlocks(),
            finder,
            new RelationFinder(RelationsFile.read(files)),
            GazetteerFiles.countries(files),
            settings.copies(),
            StatementRulesFile.organisations(files),
            outlets.all(),
            StatementRulesFile.rules(files, finder.leaders()),
            stances,
            StanceErrorsFile.read(files),
            PortrayalWordsFile.read(files),
            new GroupStories.Rules(
                new StoryDays(settings.stories().windowDays()), CommonWordsFile.read(files)),
            settings.gates());
    return new RunInputs(
        splits,
        fields,
        settings,
        stated(settings, files, stances),
        rules,
        LinearModelFile.warning(files, LinearModelFile.read(files)),
        codeVersion);
  }

  /** The same rules and settings over other input: loading them takes seconds. */
  RunInputs over(List<String> inputs) {
    return new RunInputs(
        splits(inputs, null), fields, settings, stated, rules, warning, codeVersion);
  }

  private static String stated(Settings settings, ConfFiles files, StanceModels stances) {
    List<String> lines = new ArrayList<>();
    settings.values().forEach((name, value) -> lines.add(name + ": " + value.replace("\n", "\\n")));
    files.texts().forEach((name, text) -> lines.add("conf/" + name + ": " + hash(text)));
    stances.all().forEach(model -> lines.add("model " + model.name() + ": " + model.version()));
    return String.join("\n", lines);
  }

  /** Enough of a hash to tell two states of one file apart. */
  private static String hash(String text) {
    return InputHashes.ofText(text).substring(0, FILE_HASH_LENGTH);
  }

  private static List<InputSplit> splits(List<String> inputs, @Nullable String format) {
    return inputs.isEmpty()
        ? List.of()
        : InputFiles.list(inputs, FileAccess.ofThisMachine(), Optional.ofNullable(format));
  }

  /** The inputs of a pipeline: the run is named by a hash of everything it depends on. */
  public Pipeline.Inputs inputs(SparkSession spark, Pipeline.StoredPages pages) {
    FileAccess access = FileAccess.with(spark.sparkContext().hadoopConfiguration());
    String listing = HashInputs.from(spark, splits, access);
    return inputs(access, List.of(listing), listing, pages, List.of());
  }

  /** The inputs of a pipeline that takes pages out of the tables. */
  public Pipeline.Inputs forgetting(List<String> pageIds) {
    List<String> named = new ArrayList<>(List.of("forget"));
    pageIds.stream().sorted().forEach(named::add);
    return inputs(
        FileAccess.ofThisMachine(),
        named,
        "forgotten: " + pageIds.size() + " pages",
        Pipeline.StoredPages.KEEP,
        pageIds);
  }

  private Pipeline.Inputs inputs(
      FileAccess access,
      List<String> named,
      String listing,
      Pipeline.StoredPages pages,
      List<String> forgotten) {
    ReadOptions options =
        new ReadOptions(
            fields, settings.input().collection(), settings.input().maxTextCharacters(), access);
    String settingsHash = InputHashes.ofText(stated);
    List<String> parts = new ArrayList<>(named);
    parts.addAll(List.of(settingsHash, codeVersion, rules.finder().leaders().hash()));
    return new Pipeline.Inputs(
        new ReadPages.Sources(splits, options),
        InputHashes.ofText(String.join("\n", parts)),
        listing,
        new Pipeline.Stated(stated, settingsHash),
        codeVersion,
        pages,
        forgotten);
  }
}
