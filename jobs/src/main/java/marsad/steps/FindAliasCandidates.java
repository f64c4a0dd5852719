package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udaf;

import java.util.List;
import java.util.Optional;
import marsad.leaders.Leaders;
import marsad.leaders.NearestForms;
import marsad.leaders.UnknownNames;
import marsad.spark.Datasets;
import marsad.tables.AliasCandidate;
import marsad.tables.UnknownName;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Queues names that the gazetteer may lack.
 *
 * <p>Reads {@code unknown_names}; writes {@code alias_candidates}: one row per title and unknown
 * name behind it. Pairs that occur once are left out: most are slips of the pen; so is what is more
 * often a word than a name, unless a known form is near. Nearest are only forms with the same first
 * letter: other neighbours are other words.
 */
public final class FindAliasCandidates {
  private static final int FEWEST_MENTIONS = 2;

  private FindAliasCandidates() {}

  /** A title and an unknown name in all articles. */
  public record Counted(
      String title,
      String name,
      boolean hasPlace,
      long articles,
      long mentions,
      List<String> evidence) {}

  /** The candidates among the unknown names of all articles. */
  public static Dataset<AliasCandidate> from(Dataset<UnknownName> names, Leaders leaders) {
    Dataset<Row> counted =
        Datasets.rows(names, UnknownName.class)
            .groupBy("title", "folded_name")
            .agg(
                min("name").as("name"),
                max("has_place").as("has_place"),
                count(lit(1)).as("articles"),
                sum("mentions").as("mentions"),
                udaf(new SmallestTexts(), Encoders.STRING())
                    .apply(col("sentence_id"))
                    .as("evidence"))
            .where(col("mentions").geq(FEWEST_MENTIONS));
    return Datasets.flatMapWith(
        Datasets.records(counted, Counted.class),
        AliasCandidate.class,
        () -> NearestForms.of(leaders),
        (forms, pair) -> candidate(pair, forms).stream().iterator());
  }

  private static Optional<AliasCandidate> candidate(Counted pair, NearestForms forms) {
    String name = pair.name();
    Optional<NearestForms.Near> near =
        forms.to(name).filter(form -> form.form().form().charAt(0) == name.charAt(0));
    if (near.isEmpty() && UnknownNames.isOftenWord(name, pair.hasPlace())) {
      return Optional.empty();
    }
    return Optional.of(
        new AliasCandidate(
            pair.title(),
            pair.name(),
            pair.articles(),
            pair.mentions(),
            near.map(n -> n.form().form()).orElse(null),
            near.map(n -> n.form().leaderId()).orElse(null),
            near.map(NearestForms.Near::distance).orElse(null),
            pair.evidence()));
  }
}
