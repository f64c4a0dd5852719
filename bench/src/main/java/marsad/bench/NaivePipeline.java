package marsad.bench;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import marsad.leaders.Leaders;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.StatementRulesFile;
import marsad.statements.SpeechVerb;
import marsad.text.ArabicLetters;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What a Spark user would write without Marsad: names of the gazetteer looked for one after the
 * other in folded text, copies by MLlib's MinHashLSH, pairs of leaders by a join of mentions with
 * themselves, stances by verbs joined as words, all joins on strings. Nothing is made slow on
 * purpose: all names are tried by one function instead of one function a name (unless that is asked
 * for, since it is what is mostly written), tables are written once and read as columns, only
 * sentences with a leader are cut into words. It has no article cut from its page, no names in
 * context, no offices, no stories, no quotations, no test against chance, no run that adds to
 * another.
 *
 * <p>Arguments: {@code --function-a-name} or nothing; a folder that is not there yet, and the input
 * as {@code marsad run} takes it. Seconds and CPU seconds of each table go to standard output.
 */
public final class NaivePipeline {
  private static final String MARKS = "[\\u064B-\\u0652\\u0670\\u0640]";
  private static final int FEWEST_WORDS = 20;
  private static final int DAYS_OF_COPIES = 30;
  private static final String FUNCTION_A_NAME = "--function-a-name";

  /** Functions that a sentence is given to when it is read once. */
  private static final int FUNCTIONS_AT_ONCE = 100;

  private final SparkSession spark;
  private final String folder;

  private NaivePipeline(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    boolean isByName = arguments[0].equals(FUNCTION_A_NAME);
    List<String> rest = List.of(arguments).subList(isByName ? 1 : 0, arguments.length);
    List<String> inputs = rest.subList(1, rest.size());
    Leaders leaders = GazetteerFiles.leaders(ConfFiles.inJar());
    List<SpeechVerb> verbs = StatementRulesFile.rules(ConfFiles.inJar(), leaders).verbs();
    try (SparkSession spark = LocalSession.openWithoutTables()) {
      NaivePipeline job = new NaivePipeline(spark, rest.get(0));
      job.write("pages", InputPages.named(InputPages.read(spark, inputs)));
      job.write("sentences", job.sentences());
      NameList names = NameList.of(leaders, NaivePipeline::folded);
      job.write("mentions", isByName ? job.mentionsByName(names) : job.mentions(names));
      job.write("copies", job.copies());
      job.write("attention", job.attention());
      job.write("co_mentions", job.coMentions());
      job.write("stances", job.stances(verbs));
      job.write("trends", job.trends());
      job.write("changes", job.changes());
    }
  }

  private void write(String name, Dataset<Row> rows) {
    MeasuredTable.write(spark, name, rows, folder);
  }

  private Dataset<Row> read(String name) {
    return spark.read().parquet(folder + "/" + name);
  }

  private Dataset<Row> sentences() {
    String ends = "[.!" + ArabicLetters.QUESTION_MARK + "\n]+";
    return read("pages")
        .select(
            col("id"),
            col("day"),
            coalesce(col("outlet"), lit("")).as("outlet"),
            posexplode(split(col("text"), ends)).as(new String[] {"sentence_no", "text"}))
        .where("length(trim(text)) > 0")
        .withColumn("text", folded(col("text")));
  }

  /** Alefs, yehs and teh marbuta are one; no vowel marks. */
  private static Column folded(Column text) {
    return translate(regexp_replace(text, MARKS, ""), letters(FROM), letters(TO));
  }

  private static final char[] FROM = {
    ArabicLetters.ALEF_HAMZA_ABOVE,
    ArabicLetters.ALEF_HAMZA_BELOW,
    ArabicLetters.ALEF_MADDA,
    ArabicLetters.ALEF_MAKSURA,
    ArabicLetters.TEH_MARBUTA
  };

  private static final char[] TO = {
    ArabicLetters.ALEF, ArabicLetters.ALEF, ArabicLetters.ALEF, ArabicLetters.YEH, ArabicLetters.HEH
  };

  private static String letters(char[] letters) {
    return new String(letters);
  }

  private static String folded(String text) {
    String folded = text.replaceAll(MARKS, "");
    for (int i = 0; i < FROM.length; i++) {
      folded = folded.replace(FROM[i], TO[i]);
    }
    return folded;
  }

  private Dataset<Row> mentions(NameList names) {
    UserDefinedFunction leadersIn =
        udf(
            (UDF1<String, List<String>>) names::in,
            DataTypes.createArrayType(DataTypes.StringType));
    return read("sentences").select(withLeader(leadersIn.apply(col("text"))));
  }

  private Dataset<Row> mentionsByName(NameList names) {
    List<NameList.Name> all = names.all();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + FUNCTIONS_AT_ONCE)
        .mapToObj(from -> all.subList(from, Math.min(from + FUNCTIONS_AT_ONCE, all.size())))
        .map(some -> read("sentences").select(withLeader(leaders(some))))
        .reduce(Dataset::union)
        .orElseThrow()
        .distinct();
  }

  /** The leaders of the names that stand in a text, each name looked for by a function. */
  private static Column leaders(List<NameList.Name> names) {
    Column[] found =
        names.stream()
            .map(
                name ->
                    when(
                        udf((UDF1<String, Boolean>) name::isIn, DataTypes.BooleanType)
                            .apply(col("text")),
                        lit(name.leader())))
            .toArray(Column[]::new);
    return array_compact(array(found)).cast("array<string>");
  }

  private static Column[] withLeader(Column leaders) {
    return new Column[] {
      col("id"),
      col("day"),
      col("outlet"),
      col("sentence_no"),
      col("text"),
      explode(leaders).as("leader")
    };
  }

  /** The earliest of the texts that are alike by MLlib, a month back at most. */
  private Dataset<Row> copies() {
    Dataset<Row> pages = read("pages");
    Dataset<Row> texts =
        pages.where("size(split(text, '\\\\s+')) >= " + FEWEST_WORDS).select("id", "text");
    Dataset<Row> alike =
        MinHashBaseline.pairs(MinHashBaseline.transformed(texts).cache())
            .toDF("a", "b", "kind", "similarity");
    Dataset<Row> days = pages.select("id", "day");
    Dataset<Row> both =
        alike
            .join(days.toDF("a", "day_a"), "a")
            .join(days.toDF("b", "day_b"), "b")
            .where("abs(datediff(day_a, day_b)) <= " + DAYS_OF_COPIES)
            .withColumn("a_is_first", expr("struct(day_a, a) < struct(day_b, b)"));
    return both.select(
            expr("if(a_is_first, b, a)").as("id"),
            expr("if(a_is_first, a, b)").as("original"),
            expr("if(a_is_first, day_a, day_b)").as("original_day"),
            col("similarity"))
        .groupBy("id")
        .agg(
            expr("min_by(original, struct(original_day, original))").as("original"),
            expr("max(similarity)").as("similarity"));
  }

  /** Mentions by article, with the article that its text was copied from, and its periods. */
  private Dataset<Row> named() {
    return read("mentions")
        .select("id", "day", "outlet", "leader")
        .distinct()
        .join(read("copies").select("id", "original"), new String[] {"id"}, "left")
        .withColumn("original", coalesce(col("original"), col("id")));
  }

  private static Dataset<Row> inPeriods(Dataset<Row> rows) {
    Column periods =
        array(
            lit("all"),
            date_format(col("day"), "yyyy-MM-dd"),
            date_format(expr("date_trunc('week', day)"), "'week' yyyy-MM-dd"),
            date_format(col("day"), "yyyy-MM"));
    return rows.withColumn("period", explode(periods))
        .where("period is not null")
        .withColumn("outlet", explode(array(lit("*"), col("outlet"))));
  }

  private Dataset<Row> attention() {
    return inPeriods(named()).groupBy("period", "outlet", "leader").agg(articles(), originals());
  }

  private static Column articles() {
    return count_distinct(col("id")).as("articles");
  }

  private static Column originals() {
    return count_distinct(col("original")).as("originals");
  }

  private Dataset<Row> coMentions() {
    Dataset<Row> a = named().withColumnRenamed("leader", "leader_a");
    Dataset<Row> b = read("mentions").select(col("id"), col("leader").as("leader_b")).distinct();
    return inPeriods(a.join(b, "id").where("leader_a < leader_b"))
        .groupBy("period", "outlet", "leader_a", "leader_b")
        .agg(articles(), originals());
  }

  /**
   * A leader, a verb and another leader in one sentence: the first is taken to say it of the
   * second.
   */
  private Dataset<Row> stances(List<SpeechVerb> verbs) {
    Dataset<Row> mentions = read("mentions");
    Dataset<Row> words =
        mentions
            .select("id", "sentence_no", "text")
            .distinct()
            .select(col("id"), col("sentence_no"), explode(split(col("text"), "\\s+")).as("word"));
    Dataset<Row> said = words.join(words(verbs), "word").drop("word").distinct();
    Dataset<Row> holders =
        mentions.select(
            col("id"), col("sentence_no"), col("day"), col("outlet"), col("leader").as("holder"));
    Dataset<Row> targets =
        mentions.select(col("id"), col("sentence_no"), col("leader").as("target"));
    return holders
        .join(said, new String[] {"id", "sentence_no"}, "inner")
        .join(targets, new String[] {"id", "sentence_no"}, "inner")
        .where("holder <> target");
  }

  private Dataset<Row> words(List<SpeechVerb> verbs) {
    List<Row> rows = new ArrayList<>();
    for (SpeechVerb verb : verbs) {
      int side = verb.complement() != 0 ? verb.complement() : verb.addressee();
      Stream.of(verb.past(), verb.present(), verb.participle(), verb.masdar())
          .filter(form -> !form.isEmpty())
          .forEach(form -> rows.add(RowFactory.create(folded(form), side)));
    }
    StructType schema =
        new StructType().add("word", DataTypes.StringType).add("side", DataTypes.IntegerType);
    return spark.createDataFrame(rows, schema);
  }

  private Dataset<Row> trends() {
    return read("stances")
        .withColumn("week", expr("date_trunc('week', day)"))
        .groupBy("holder", "target", "outlet", "week")
        .agg(avg("side").as("net"), articles());
  }

  private Dataset<Row> changes() {
    return read("trends")
        .withColumn(
            "before", expr("lag(net) over (partition by holder, target, outlet order by week)"))
        .where("before * net < 0");
  }
}
