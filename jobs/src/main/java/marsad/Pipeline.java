package marsad;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import marsad.leaders.Leaders;
import marsad.leaders.MentionFinder;
import marsad.pages.PageCutter;
import marsad.portrayals.PortrayalWords;
import marsad.relations.RelationFinder;
import marsad.reuse.BlockRules;
import marsad.reuse.CopyRules;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.spark.Publications;
import marsad.spark.SparkSessions;
import marsad.spark.StepMeter;
import marsad.spark.TableChanges;
import marsad.spark.TableChanges.Missing;
import marsad.spark.TableStore;
import marsad.stance.StanceModels;
import marsad.statements.IssuePhrases;
import marsad.statements.StatementRules;
import marsad.steps.CollectionDays;
import marsad.steps.CompareCoMentions;
import marsad.steps.CountAttention;
import marsad.steps.CountCoMentions;
import marsad.steps.CountStanceTrends;
import marsad.steps.Counted;
import marsad.steps.CountedCells;
import marsad.steps.CountedQuotations;
import marsad.steps.CountedSeries;
import marsad.steps.DateCopies;
import marsad.steps.FindAliasCandidates;
import marsad.steps.FindMentions;
import marsad.steps.FindOwnVoice;
import marsad.steps.FindQuotations;
import marsad.steps.FindRepeatedBlocks;
import marsad.steps.FindStanceChanges;
import marsad.steps.FindStanceFlips;
import marsad.steps.FindStatements;
import marsad.steps.FindUnknownNames;
import marsad.steps.FingerprintArticles;
import marsad.steps.GroupStories;
import marsad.steps.MeasureGates;
import marsad.steps.MeasureOutletCopying;
import marsad.steps.MeasurePortrayals;
import marsad.steps.PairLeaders;
import marsad.steps.ReadArticles;
import marsad.steps.ReadPages;
import marsad.steps.ReadStances;
import marsad.steps.RelatePairs;
import marsad.steps.SplitSentences;
import marsad.steps.StanceReadings;
import marsad.steps.StoryTables;
import marsad.steps.TraceQuotes;
import marsad.tables.AliasCandidate;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.Attention;
import marsad.tables.Block;
import marsad.tables.CoMention;
import marsad.tables.CoMentionChange;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import marsad.tables.Country;
import marsad.tables.GateLimit;
import marsad.tables.GateResult;
import marsad.tables.Issue;
import marsad.tables.Leader;
import marsad.tables.LeaderName;
import marsad.tables.Mention;
import marsad.tables.Organisation;
import marsad.tables.Outlet;
import marsad.tables.OutletCopying;
import marsad.tables.OwnVoice;
import marsad.tables.Page;
import marsad.tables.PairMention;
import marsad.tables.PairRelation;
import marsad.tables.Portrayal;
import marsad.tables.Quotation;
import marsad.tables.QuoteSpread;
import marsad.tables.Reject;
import marsad.tables.RepeatedBlock;
import marsad.tables.Run;
import marsad.tables.Sentence;
import marsad.tables.Signature;
import marsad.tables.Stance;
import marsad.tables.StanceChange;
import marsad.tables.StanceFlip;
import marsad.tables.StanceTrend;
import marsad.tables.Statement;
import marsad.tables.Tenure;
import marsad.tables.UnknownName;
import marsad.trends.ModelErrors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * The steps in reading order: each reads tables that are there and writes its own.
 *
 * <pre>
 * sources ─▶ pages, rejects ─▶ repeated_blocks ─▶ blocks
 *               └───────────────────┴─▶ articles ─▶ signatures ─▶ copy_pairs ─▶ copies
 *                                          ├──────▶ sentences ─┐
 *                                          ├──────▶ mentions ──┼─▶ pair_mentions ─▶ co_mentions, changes
 *                                          │                   └─▶ attention
 *                                          ├──────▶ statements ─▶ stances ─▶ stance_trends, changes, flips
 *                                          ├──────▶ own_voice ─▶ portrayals
 *                                          ├──────▶ unknown_names ─▶ alias_candidates
 *                                          └─▶ stories, outlet_copying; with quotations of sentences ─▶ quote_spread
 * </pre>
 */
public final class Pipeline {
  /** Steps whose tables are found in one pass over the articles, the first one first. */
  private static final List<String> READ_AT_ONCE =
      List.of("mentions", "statements", "stances", "own_voice");

  private final SparkSession spark;
  private final TableStore store;
  private final Publications publications;
  private final TableChanges changes;
  private final PageUpdates cutPages;
  private final Inputs inputs;
  private final Rules rules;

  /** Hash of the gazetteer: every step's row tells it, and it is worked out from all names. */
  private final String gazetteerHash;

  private boolean isIncremental;

  private boolean areSettingsTold;

  /** Ids of the articles that an incremental run looks at again; null while not known. */
  private @Nullable Dataset<Row> touched;

  /** Ids of those of them that readers see already; null while not known. */
  private @Nullable Dataset<Row> known;

  /** First and last day of all articles; null while not known. */
  private @Nullable CollectionDays days;

  /** Ids of the articles that an incremental run counts again; null while not known. */
  private @Nullable Dataset<Row> recounted;

  /** The periods and outlets that are counted; null while not known. */
  private @Nullable CountedCells cells;

  private final Held held = new Held();

  /** Whether {@link #READ_AT_ONCE} are all written by this process. */
  private boolean isReadAtOnce;

  /** What the steps for those share; null while not made. */
  private @Nullable Dataset<ReadArticles.Reading> readings;

  /**
   * What a run reads.
   *
   * @param sources the input, ready to be read
   * @param runId the run, named by a hash of all it depends on
   * @param listing input files with size and hash, one a line
   * @param settings the settings and rule files
   * @param codeVersion version of the code
   * @param pages what becomes of the pages that are stored
   * @param forgotten ids of stored pages that go
   */
  public record Inputs(
      ReadPages.Sources sources,
      String runId,
      String listing,
      Stated settings,
      String codeVersion,
      StoredPages pages,
      List<String> forgotten) {
    public Inputs {
      forgotten = List.copyOf(forgotten);
    }
  }

  /**
   * What settings and rule files say.
   *
   * @param lines each setting with its value, and each rule file with its hash, one a line
   * @param hash hash of that
   */
  public record Stated(String lines, String hash) {}

  /** What becomes of the pages that are stored. */
  public enum StoredPages {
    /** They stay; pages of the input with the id of a stored one take its place. */
    KEEP,
    /** They go: the input is all there is. */
    REPLACE
  }

  /**
   * The loaded rules.
   *
   * @param cutter cuts pages into articles
   * @param repeatedBlocks how often a text is repeated that is cut from articles
   * @param finder finds leaders, and knows the gazetteer
   * @param relations finds what two leaders do with each other
   * @param countries the countries of the gazetteer
   * @param copies what counts as a copy
   * @param organisations its organisations
   * @param outlets the outlets and agencies known by name
   * @param statements by which words statements are found
   * @param stances by which models stances are read
   * @param stanceErrors how stance models err
   * @param portrayals words by which outlets judge leaders
   * @param stories how articles are grouped into stories
   * @param gates what must be true of tables before they are published
   */
  public record Rules(
      PageCutter cutter,
      BlockRules repeatedBlocks,
      MentionFinder finder,
      RelationFinder relations,
      List<Country> countries,
      CopyRules copies,
      List<Organisation> organisations,
      List<Outlet> outlets,
      StatementRules statements,
      StanceModels stances,
      List<ModelErrors> stanceErrors,
      PortrayalWords portrayals,
      GroupStories.Rules stories,
      Map<GateResult.Gate, GateLimit> gates) {
    public Rules {
      countries = List.copyOf(countries);
      organisations = List.copyOf(organisations);
      outlets = List.copyOf(outlets);
      stanceErrors = List.copyOf(stanceErrors);
      gates = Map.copyOf(gates);
    }
  }

  /** Hears how a run goes on. */
  public interface Progress {
    /** Hears nothing. */
    Progress SILENT = new Progress() {};

    /** A step begins. */
    default void started(String step, int number, int of) {}

    /** A step is done. */
    default void finished(Run step) {}

    /** The tables were measured before publication. */
    default void gates(List<GateResult> results) {}

    /** Readers see the tables. */
    default void published(int publication) {}

    /** A step was done before this run was interrupted. */
    default void skipped(String step, int number, int of) {}
  }

  /** One step: what it reads, what it writes, and how; the work answers with notes. */
  private record Step(
      String name,
      List<Class<? extends Record>> reads,
      Class<? extends Record> writes,
      Supplier<String> work) {}

  public Pipeline(SparkSession spark, Inputs inputs, Rules rules) {
    this.spark = spark;
    this.store = new TableStore(spark);
    this.publications = new Publications(spark);
    this.changes = new TableChanges(spark, inputs.runId());
    this.cutPages = new PageUpdates(spark, inputs.runId(), rules.cutter());
    this.inputs = inputs;
    this.rules = rules;
    this.gazetteerHash = rules.finder().leaders().hash();
  }

  /** Names of the steps in order, as {@code --steps} and {@code --from} know them. */
  public static List<String> stepNames() {
    return List.of(
        "leaders",
        "pages",
        "repeated_blocks",
        "blocks",
        "articles",
        "signatures",
        "copy_pairs",
        "copies",
        "dates_of_copies",
        "sentences",
        "quotations",
        "mentions",
        "unknown_names",
        "alias_candidates",
        "stories",
        "outlet_copying",
        "quote_spread",
        "pair_mentions",
        "pair_relations",
        "attention",
        "co_mentions",
        "co_mention_changes",
        "statements",
        "stances",
        "own_voice",
        "stance_trends",
        "stance_changes",
        "stance_flips",
        "portrayals");
  }

  private List<Step> steps() {
    return List.of(
        new Step("leaders", List.of(), Leader.class, this::writeDimensions),
        new Step("pages", List.of(), Page.class, this::readPages),
        step(
            "repeated_blocks",
            List.of(Page.class),
            RepeatedBlock.class,
            () ->
                FindRepeatedBlocks.from(read(Page.class), rules.cutter(), rules.repeatedBlocks())),
        new Step(
            "blocks",
            List.of(Page.class, RepeatedBlock.class),
            Block.class,
            () -> isIncremental ? cutPages.blocks() : cutPages.allBlocks()),
        new Step(
            "articles",
            List.of(Page.class, RepeatedBlock.class),
            Article.class,
            this::assembleArticles),
        perArticle(
            "signatures",
            List.of(Article.class),
            Signature.class,
            slice -> FingerprintArticles.from(slice.read(Article.class))),
        ofCopies(
            "copy_pairs",
            List.of(Signature.class),
            CopyPair.class,
            CopyUpdates::allPairs,
            CopyUpdates::pairs),
        ofCopies(
            "copies",
            List.of(Signature.class, CopyPair.class),
            Copy.class,
            CopyUpdates::allCopies,
            CopyUpdates::copies),
        new Step(
            "dates_of_copies",
            List.of(Article.class, CopyPair.class, Copy.class),
            Article.class,
            this::dateCopies),
        perArticle(
            "sentences",
            List.of(Article.class),
            Sentence.class,
            slice -> SplitSentences.from(slice.read(Article.class))),
        perArticle(
            "quotations",
            List.of(Sentence.class),
            Quotation.class,
            slice -> FindQuotations.from(slice.read(Sentence.class))),
        perArticle(
            "mentions",
            List.of(Article.class),
            Mention.class,
            atOnceOr(
                ReadArticles::mentions,
                slice -> FindMentions.from(slice.read(Article.class), finder()))),
        perArticle(
            "unknown_names",
            List.of(Article.class),
            UnknownName.class,
            slice -> FindUnknownNames.from(slice.read(Article.class), rules.finder())),
        step(
            "alias_candidates",
            List.of(UnknownName.class),
            AliasCandidate.class,
            () -> FindAliasCandidates.from(read(UnknownName.class), rules.finder().leaders())),
        step(
            "stories",
            List.of(Article.class, Copy.class, Mention.class),
            ArticleStory.class,
            () ->
                GroupStories.from(
                    read(Article.class), read(Copy.class), read(Mention.class), rules.stories())),
        step(
            "outlet_copying",
            List.of(Article.class, Copy.class),
            OutletCopying.class,
            () -> MeasureOutletCopying.from(read(Article.class), read(Copy.class))),
        counting(
            "quote_spread",
            List.of(Quotation.class, Article.class, ArticleStory.class, Mention.class),
            QuoteSpread.class,
            this::quotations,
            quotations ->
                TraceQuotes.from(
                    new TraceQuotes.Tables(
                        read(Quotation.class),
                        read(Article.class),
                        read(ArticleStory.class),
                        read(Mention.class)),
                    quotations)),
        perArticle(
            "pair_mentions",
            List.of(Mention.class, Sentence.class, Article.class),
            PairMention.class,
            slice ->
                PairLeaders.from(
                    slice.read(Mention.class),
                    slice.read(Sentence.class),
                    slice.read(Article.class),
                    deaths())),
        perArticle(
            "pair_relations",
            List.of(Mention.class, Sentence.class),
            PairRelation.class,
            slice ->
                RelatePairs.from(
                    slice.read(Mention.class), slice.read(Sentence.class), rules.relations())),
        counting(
            "attention",
            List.of(Mention.class, Article.class, ArticleStory.class, Outlet.class),
            Attention.class,
            this::cells,
            cells -> CountAttention.from(storySources(), cells)),
        counting(
            "co_mentions",
            List.of(
                PairMention.class, Mention.class, Article.class, ArticleStory.class, Outlet.class),
            CoMention.class,
            this::cells,
            cells -> CountCoMentions.from(read(PairMention.class), storySources(), cells)),
        step(
            "co_mention_changes",
            List.of(CoMention.class, Article.class),
            CoMentionChange.class,
            () -> CompareCoMentions.from(read(CoMention.class), read(Article.class))),
        perArticle(
            "statements",
            List.of(Article.class),
            Statement.class,
            atOnceOr(
                ReadArticles::statements,
                slice ->
                    FindStatements.from(slice.read(Article.class), finder(), rules.statements()))),
        perArticle(
            "stances",
            List.of(Statement.class, Sentence.class),
            Stance.class,
            atOnceOr(
                ReadArticles::stances,
                slice ->
                    ReadStances.from(
                        slice.read(Statement.class),
                        slice.read(Sentence.class),
                        rules.stances().all()))),
        perArticle(
            "own_voice",
            List.of(Sentence.class, Mention.class),
            OwnVoice.class,
            atOnceOr(
                ReadArticles::ownVoice,
                slice ->
                    FindOwnVoice.from(
                        slice.read(Sentence.class),
                        slice.read(Mention.class),
                        rules.portrayals()))),
        counting(
            "stance_trends",
            List.of(Statement.class, Stance.class, ArticleStory.class, Article.class),
            StanceTrend.class,
            this::series,
            series -> CountStanceTrends.from(stanceTables(), rules.stanceErrors(), series)),
        step(
            "stance_changes",
            List.of(
                Statement.class,
                Stance.class,
                ArticleStory.class,
                Article.class,
                StanceTrend.class),
            StanceChange.class,
            () -> FindStanceChanges.from(stanceTables(), read(StanceTrend.class))),
        step(
            "stance_flips",
            List.of(Statement.class, Stance.class, ArticleStory.class, Article.class),
            StanceFlip.class,
            () -> FindStanceFlips.from(stanceTables())),
        step(
            "portrayals",
            List.of(
                Article.class,
                Mention.class,
                OwnVoice.class,
                Statement.class,
                Stance.class,
                ArticleStory.class),
            Portrayal.class,
            () ->
                MeasurePortrayals.from(stanceTables(), read(Mention.class), read(OwnVoice.class))));
  }

  private Map<String, LocalDate> deaths() {
    Map<String, LocalDate> deaths = new HashMap<>();
    for (Leader leader : rules.finder().leaders().leaders()) {
      LocalDate diedOn = leader.diedOn();
      if (diedOn != null) {
        deaths.put(leader.leaderId(), diedOn);
      }
    }
    return deaths;
  }

  /** Whether the last run of every step was this very run: then there is nothing to do. */
  public boolean isDone() {
    if (!store.has(Run.class)) {
      return false;
    }
    List<Row> last =
        store
            .rows(Run.class)
            .groupBy("step")
            .agg(max_by(col(TableStore.RUN_ID), col("started_at")))
            .collectAsList();
    return stepNames().stream()
        .allMatch(step -> last.contains(RowFactory.create(step, inputs.runId())));
  }

  /**
   * Runs the chosen steps in order, records each in the table {@code runs}, and publishes all
   * tables at once. Where this very run died before, it goes on after the last step that was done.
   *
   * @throws GatesClosed if the tables break a rule of publication: readers stay on what was
   *     published before
   */
  public List<Run> run(List<String> chosen, Progress progress) {
    publications.stage();
    try (StepMeter meter = new StepMeter(spark)) {
      List<String> before = doneBefore(chosen);
      isIncremental = mayAdd(chosen);
      isReadAtOnce = chosen.containsAll(READ_AT_ONCE) && !before.contains(READ_AT_ONCE.get(0));
      List<Step> steps = steps().stream().filter(step -> chosen.contains(step.name())).toList();
      List<Run> done = new ArrayList<>();
      suitShuffles();
      int number = 0;
      for (Step step : steps) {
        number++;
        if (before.contains(step.name())) {
          progress.skipped(step.name(), number, steps.size());
          continue;
        }
        progress.started(step.name(), number, steps.size());
        Instant startedAt = Instant.now();
        meter.take();
        String notes = step.work().get();
        Run run = record(step, startedAt, notes, meter.take());
        done.add(run);
        store.append(Run.class, Datasets.of(spark, Run.class, List.of(run)), inputs.runId());
        progress.finished(run);
      }
      List<GateResult> gates = passGates();
      progress.gates(gates);
      if (gates.stream().anyMatch(GateResult::isClosed)) {
        throw new GatesClosed();
      }
      progress.published(publications.publish(inputs.runId()));
      return done;
    } finally {
      cutPages.forget();
      forgetArticles();
      publications.leaveStage();
    }
  }

  /** Tables of a run are not fit for readers. */
  public static final class GatesClosed extends RuntimeException {
    private static final long serialVersionUID = 1;

    GatesClosed() {
      super("The tables were not published: they did not pass the gates.");
    }
  }

  private List<GateResult> passGates() {
    if (!store.has(Page.class) || !store.has(CoMention.class)) {
      return List.of();
    }
    Dataset<Page> pages = read(Page.class);
    Dataset<Page> before =
        publications.isFirst() ? pages.limit(0) : publications.asPublished(() -> read(Page.class));
    List<GateResult> results =
        MeasureGates.of(
            new MeasureGates.Measured(
                pages,
                before,
                read(Reject.class),
                read(Article.class),
                read(Attention.class),
                read(CoMention.class)),
            rules.gates());
    write(GateResult.class, results);
    return results;
  }

  /**
   * The steps that this run did before its process died. What another run left, or steps that were
   * chosen one by one, start afresh.
   */
  private List<String> doneBefore(List<String> chosen) {
    Set<Row> staged = stepsOf(inputs.runId());
    staged.removeAll(publications.asPublished(() -> stepsOf(inputs.runId())));
    boolean goesOn = chosen.equals(stepNames()) && !staged.isEmpty();
    if (!goesOn) {
      publications.discardStaged();
    }
    return goesOn ? staged.stream().map(row -> row.getString(0)).toList() : List.of();
  }

  private Set<Row> stepsOf(String runId) {
    return store.has(Run.class)
        ? new HashSet<>(
            store
                .rows(Run.class)
                .filter(col(TableStore.RUN_ID).equalTo(runId))
                .select("step", "started_at")
                .collectAsList())
        : new HashSet<>();
  }

  private Run record(Step step, Instant startedAt, String notes, StepMeter.Cost cost) {
    long rowsIn = step.reads().stream().mapToLong(store::count).sum();
    double seconds = Duration.between(startedAt, Instant.now()).toMillis() / 1000.0;
    return new Run(
        step.name(),
        startedAt,
        seconds,
        rowsIn,
        store.count(step.writes()),
        step.writes() == Page.class ? inputs.listing() : "",
        notes,
        tellSettings(),
        inputs.settings().hash(),
        gazetteerHash,
        inputs.codeVersion(),
        cost.cpuSeconds(),
        cost.bytesRead(),
        cost.bytesWritten(),
        cost.bytesShuffled(),
        cost.bytesSpilled(),
        cost.peakMemory(),
        cost.skew());
  }

  /** Once a run: they are long. */
  private String tellSettings() {
    String lines = areSettingsTold ? "" : inputs.settings().lines();
    areSettingsTold = true;
    return lines;
  }

  /** Anew whenever pages have been written. */
  private void suitShuffles() {
    SparkSessions.suit(spark, store.has(Page.class) ? store.count(Page.class) : 0);
  }

  private String readPages() {
    forgetPages();
    boolean adds = inputs.pages() == StoredPages.KEEP && store.has(Page.class);
    return ReadPages.from(
        spark,
        inputs.sources(),
        (pages, rejects) -> {
          if (adds) {
            changes.merge(Page.class, List.of("page_id"), pages, Missing.KEEP);
            changes.merge(
                Reject.class, List.of("source_uri", "reason", "detail"), rejects, Missing.KEEP);
          } else {
            store.replace(Page.class, pages, inputs.runId());
            store.replace(Reject.class, rejects, inputs.runId());
          }
          suitShuffles();
        });
  }

  /** Takes pages out, and what was refused because they were there already. */
  private void forgetPages() {
    if (inputs.forgotten().isEmpty()) {
      return;
    }
    Dataset<Row> gone =
        store.rows(Page.class).where(col("page_id").isin(inputs.forgotten().toArray()));
    Dataset<Row> refused =
        store
            .rows(Reject.class)
            .join(
                gone.select(col("collection"), col("source_id")),
                new String[] {"collection"},
                "inner")
            .where(
                col("reason")
                    .equalTo("duplicate_id")
                    .and(contains(col("detail"), concat(lit("'"), col("source_id"), lit("'")))))
            .select("source_uri");
    changes.delete(Reject.class, new String[] {"source_uri"}, refused);
    changes.delete(Page.class, new String[] {"page_id"}, gone.select("page_id"));
  }

  private String assembleArticles() {
    String notes = isIncremental ? cutPages.articles() : cutPages.allArticles();
    cutPages.forget();
    forgetArticles();
    return notes;
  }

  private String dateCopies() {
    if (isIncremental) {
      DateCopies.ofChanged(
          read(Article.class), read(Copy.class), read(CopyPair.class), this::writeDated);
    } else {
      DateCopies.from(
          read(Article.class), read(Copy.class), read(CopyPair.class), this::writeDated);
    }
    return "";
  }

  private void writeDated(Dataset<Article> dated) {
    if (isIncremental) {
      changes.merge(Article.class, List.of("article_id"), dated, Missing.KEEP);
    } else {
      store.replace(Article.class, dated, inputs.runId());
    }
    forgetArticles();
  }

  /** A step whose rows of an article depend on nothing but that article's rows in other tables. */
  private <T extends Record> Step perArticle(
      String name,
      List<Class<? extends Record>> reads,
      Class<T> writes,
      Function<Slice, Dataset<T>> work) {
    return new Step(
        name,
        reads,
        writes,
        () -> {
          if (!isIncremental) {
            store.replace(writes, work.apply(this::read), inputs.runId());
            return "";
          }
          Dataset<Row> touched = touchedArticles();
          Slice slice = new TouchedSlice(touched);
          // Only articles that were there, or that this run has written, have rows to be replaced.
          Dataset<Row> replaced = store.isStaged(writes) ? touched : knownBefore();
          changes.rewrite(writes, touched.columns(), replaced, work.apply(slice));
          return touched.count() + " articles";
        });
  }

  /** Puts rows in the place of those that have one of the keys; tells how many keys there are. */
  private <T extends Record> long rewrite(Class<T> type, Dataset<Row> keys, Dataset<T> rows) {
    changes.rewrite(type, keys.columns(), keys, rows);
    return keys.count();
  }

  /** A step whose rows of what it counts depend on the articles that count there alone. */
  private <T extends Record, C extends Counted> Step counting(
      String name,
      List<Class<? extends Record>> reads,
      Class<T> writes,
      Supplier<C> what,
      Function<C, Dataset<T>> work) {
    return new Step(
        name,
        reads,
        writes,
        () -> {
          C counted = what.get();
          Optional<Dataset<Row>> keys = counted.keys();
          if (keys.isEmpty()) {
            store.replace(writes, work.apply(counted), inputs.runId());
            return "";
          }
          return rewrite(writes, keys.get(), work.apply(counted)) + " keys";
        });
  }

  /** Found once for all steps that count the same articles and stories. */
  private CountedCells cells() {
    if (cells == null) {
      cells =
          isIncremental
              ? CountedCells.changed(
                  recounted(), storySources(), publications.asPublished(this::storySources))
              : CountedCells.all();
    }
    return cells;
  }

  private CountedSeries series() {
    return isIncremental
        ? CountedSeries.changed(
            recounted(), stanceTables(), publications.asPublished(this::stanceTables), held)
        : CountedSeries.all();
  }

  private CountedQuotations quotations() {
    return isIncremental
        ? CountedQuotations.changed(
            recounted(),
            read(Quotation.class),
            publications.asPublished(() -> read(Quotation.class)),
            held)
        : CountedQuotations.all();
  }

  /** Found once, after the stories. */
  private Dataset<Row> recounted() {
    if (recounted == null) {
      recounted =
          held.hold(
              StoryTables.recounted(
                  touchedArticles(),
                  read(ArticleStory.class),
                  publications.asPublished(() -> read(ArticleStory.class))));
    }
    return recounted;
  }

  /** A step of copies, whose rows depend on articles of the same window of days. */
  private Step ofCopies(
      String name,
      List<Class<? extends Record>> reads,
      Class<? extends Record> writes,
      Function<CopyUpdates, String> whole,
      BiFunction<CopyUpdates, Dataset<Row>, String> update) {
    return new Step(
        name,
        reads,
        writes,
        () -> {
          CopyUpdates updates = new CopyUpdates(spark, inputs.runId(), rules.copies());
          return isIncremental ? update.apply(updates, touchedArticles()) : whole.apply(updates);
        });
  }

  /** Found once for all steps between two writings of {@code articles}. */
  private Dataset<Row> touchedArticles() {
    if (touched == null) {
      Dataset<Row> before = publishedArticles();
      Dataset<Row> changed = changes.touched(Article.class, "article_id", before);
      touched =
          (areRolesAsBefore(before) ? changed : changed.union(undated()).distinct())
              .persist(StorageLevel.MEMORY_AND_DISK());
    }
    return touched;
  }

  /** Those of the touched articles that readers see already. */
  private Dataset<Row> knownBefore() {
    if (known == null) {
      known =
          held.hold(
              publishedArticles()
                  .select("article_id")
                  .join(
                      Datasets.broadcastIfFew(touchedArticles()),
                      new String[] {"article_id"},
                      "left_semi"));
    }
    return known;
  }

  private Dataset<Row> publishedArticles() {
    return publications.asPublished(() -> store.rows(Article.class));
  }

  /** Whether a role in an article without a day still names whom it named. */
  private boolean areRolesAsBefore(Dataset<Row> before) {
    Leaders leaders = rules.finder().leaders();
    return CollectionDays.of(before).onlyHolders(leaders).equals(days().onlyHolders(leaders));
  }

  private Dataset<Row> undated() {
    return CollectionDays.undated(store.rows(Article.class)).select("article_id");
  }

  /** The finder that knows the days of all articles, also where only some are looked at. */
  private MentionFinder finder() {
    return days().knownTo(rules.finder());
  }

  /** Asked once between two writings of {@code articles}. */
  private CollectionDays days() {
    if (days == null) {
      days = CollectionDays.of(store.rows(Article.class));
    }
    return days;
  }

  /** A table out of what the steps for several tables share, or made alone. */
  private <T extends Record> Function<Slice, Dataset<T>> atOnceOr(
      Function<Dataset<ReadArticles.Reading>, Dataset<T>> atOnce,
      Function<Slice, Dataset<T>> alone) {
    return slice -> isReadAtOnce ? atOnce.apply(readings(slice)) : alone.apply(slice);
  }

  /** Made by the first of the steps and kept on disk, since the last one comes much later. */
  private Dataset<ReadArticles.Reading> readings(Slice slice) {
    if (readings == null) {
      readings =
          ReadArticles.from(
                  slice.read(Article.class),
                  finder(),
                  rules.statements(),
                  rules.stances().all(),
                  rules.portrayals())
              .persist(StorageLevel.DISK_ONLY());
    }
    return readings;
  }

  /** What was held of the articles as they were. */
  private void forgetArticles() {
    if (touched != null) {
      touched.unpersist();
      touched = null;
    }
    if (readings != null) {
      readings.unpersist();
      readings = null;
    }
    days = null;
    known = null;
    recounted = null;
    cells = null;
    held.forget();
  }

  /** The rows of tables that a step looks at. */
  private interface Slice {
    <T extends Record> Dataset<T> read(Class<T> type);
  }

  /** The rows of some articles. */
  private final class TouchedSlice implements Slice {
    private final Dataset<Row> articles;

    TouchedSlice(Dataset<Row> articles) {
      this.articles = articles;
    }

    @Override
    public <T extends Record> Dataset<T> read(Class<T> type) {
      return Datasets.records(
          store.rows(type).join(articles, new String[] {"article_id"}, "left_semi"), type);
    }
  }

  /**
   * Whether the tables that are there were made by the same rules, settings and code, so that a new
   * page changes only what it touches.
   */
  private boolean mayAdd(List<String> chosen) {
    if (inputs.pages() == StoredPages.REPLACE
        || !chosen.equals(stepNames())
        || publications.isFirst()) {
      return false;
    }
    List<Row> last =
        publications
            .asPublished(() -> store.rows(Run.class))
            .groupBy("step")
            .agg(
                max_by(struct("settings_hash", "gazetteer_hash", "code_version"), col("started_at"))
                    .as("made_by"))
            .select("step", "made_by.*")
            .collectAsList();
    return stepNames().stream()
        .allMatch(
            step ->
                last.contains(
                    RowFactory.create(
                        step, inputs.settings().hash(), gazetteerHash, inputs.codeVersion())));
  }

  /** Of a run that adds to what is there the rule files are what they were. */
  private String writeDimensions() {
    if (isIncremental) {
      return "";
    }
    write(Leader.class, rules.finder().leaders().leaders());
    write(LeaderName.class, rules.finder().leaders().names());
    write(Tenure.class, rules.finder().leaders().tenures());
    write(Country.class, rules.countries());
    write(Organisation.class, rules.organisations());
    write(Outlet.class, rules.outlets());
    write(Issue.class, rules.statements().issues().stream().map(IssuePhrases::issue).toList());
    return "";
  }

  private <T extends Record> void write(Class<T> type, List<T> rows) {
    store.replace(type, Datasets.of(spark, type, rows), inputs.runId());
  }

  private StoryTables.Sources storySources() {
    return new StoryTables.Sources(
        read(Mention.class), read(Article.class), read(ArticleStory.class), read(Outlet.class));
  }

  private StanceReadings.Tables stanceTables() {
    return new StanceReadings.Tables(
        read(Statement.class), read(Stance.class), read(ArticleStory.class), read(Article.class));
  }

  private <T extends Record> Dataset<T> read(Class<T> type) {
    return store.records(type);
  }

  /** A step that makes one table. */
  private <T extends Record> Step step(
      String name,
      List<Class<? extends Record>> reads,
      Class<T> writes,
      Supplier<Dataset<T>> work) {
    return new Step(
        name,
        reads,
        writes,
        () -> {
          store.replace(writes, work.get(), inputs.runId());
          return "";
        });
  }
}
