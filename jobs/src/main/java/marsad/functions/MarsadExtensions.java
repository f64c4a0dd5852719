package marsad.functions;

import java.util.List;
import marsad.spark.SqlFunction;
import marsad.spark.SqlFunction.Parameter;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Makes Marsad's SQL functions known to a Spark session: {@code
 * spark.sql.extensions=marsad.functions.MarsadExtensions}. They are deterministic, and null for a
 * null text.
 */
public final class MarsadExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  private static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType, false);
  private static final Parameter TEXT = Parameter.needed(DataTypes.StringType);
  private static final Parameter DAY = new Parameter(DataTypes.DateType, LeaderFunctions.NO_DAY);

  /** Spark makes one by its name. */
  public MarsadExtensions() {}

  /** The functions, by name. */
  public static List<SqlFunction> all() {
    return List.of(
        new SqlFunction(
            "ar_normalize",
            TextFunctions.class,
            "normalize",
            List.of(TEXT, new Parameter(DataTypes.StringType, TextFunctions.FOLD)),
            DataTypes.StringType,
            "_FUNC_(text[, profile]) - the text in the form by which Arabic is compared: 'fold'"
                + " (default) makes one of letters that are often mixed up, 'strict' keeps them.",
            "> SELECT _FUNC_(title) FROM articles;"),
        new SqlFunction(
            "ar_strip_marks",
            TextFunctions.class,
            "stripMarks",
            List.of(TEXT),
            DataTypes.StringType,
            "_FUNC_(text) - the text without vowel marks and tatweel, all else as written.",
            "> SELECT _FUNC_(text) FROM articles;"),
        new SqlFunction(
            "ar_tokens",
            TextFunctions.class,
            "tokens",
            List.of(TEXT),
            STRINGS,
            "_FUNC_(text) - words and numbers of the text, normalized by 'fold'.",
            "> SELECT explode(_FUNC_(title)) AS word, count(*) FROM articles GROUP BY word;"),
        new SqlFunction(
            "ar_sentences",
            TextFunctions.class,
            "sentences",
            List.of(TEXT),
            STRINGS,
            "_FUNC_(text) - sentences of the text, as written.",
            "> SELECT explode(_FUNC_(text)) FROM articles;"),
        new SqlFunction(
            "leaders_in",
            LeaderFunctions.class,
            "leadersIn",
            List.of(TEXT, DAY),
            STRINGS,
            "_FUNC_(text[, day]) - ids of the leaders named in the text, each once; roles such as"
                + " 'the French president' are resolved by the day.",
            "> SELECT _FUNC_(title, published_on) FROM articles;"),
        new SqlFunction(
            "leader_mentions",
            LeaderFunctions.class,
            "leaderMentions",
            List.of(TEXT, DAY),
            LeaderFunctions.MENTIONS,
            "_FUNC_(text[, day]) - every mention of a leader with its place (UTF-16 units from 0,"
                + " end exclusive), kind, confidence (0 to 1) and rule.",
            "> SELECT inline(_FUNC_(title, published_on)) FROM articles;"),
        new SqlFunction(
            "page_articles",
            PageFunctions.class,
            "pageArticles",
            List.of(TEXT),
            PageFunctions.ARTICLES,
            "_FUNC_(text) - the articles of a page of which only the text is known.",
            "> SELECT inline(_FUNC_(text)) FROM pages;"),
        new SqlFunction(
            "text_similarity",
            TextFunctions.class,
            "similarity",
            List.of(TEXT, TEXT),
            DataTypes.DoubleType,
            "_FUNC_(a, b) - how much of their wording two texts share: runs of five words that"
                + " stand in both, by all that stand in either (Jaccard, 0 to 1).",
            "> SELECT _FUNC_(a.text, b.text) FROM copies c JOIN articles a USING (article_id)"
                + " JOIN articles b ON b.article_id = c.original_id;"));
  }

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    all().forEach(function -> function.addTo(extensions));
    return BoxedUnit.UNIT;
  }
}
