package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.tables.Issue;
import marsad.tables.Organisation;
import marsad.testing.LocalSpark;
import org.apache.iceberg.spark.source.SparkTable;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.AnalysisContext;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.junit.jupiter.api.Test;

/** Two sessions over one warehouse: a run that writes, and a reader. */
class PublishedCatalogTest {
  private final SparkSession writer = LocalSpark.apart();
  private final SparkSession reader = reader(writer);
  private final Publications publications = new Publications(writer);

  private static SparkSession reader(SparkSession writer) {
    SparkSession reader = writer.newSession();
    String catalog = "spark.sql.catalog.marsad";
    reader.conf().set(catalog, PublishedCatalog.class.getName());
    reader.conf().set(catalog + ".type", "hadoop");
    reader.conf().set(catalog + ".warehouse", writer.conf().get(catalog + ".warehouse"));
    reader.conf().set(catalog + ".cache-enabled", "false");
    return reader;
  }

  private void write(String id) {
    TableStore store = new TableStore(writer);
    store.replace(
        Issue.class, Datasets.of(writer, Issue.class, List.of(new Issue(id, id, "الهدنة"))), id);
    store.replace(
        Organisation.class,
        Datasets.of(
            writer, Organisation.class, List.of(new Organisation(id, id, "الأمم المتحدة", "igo"))),
        id);
  }

  private void publish(String id) {
    publications.stage();
    write(id);
    publications.publish(id);
  }

  private List<String> seen(String column, String table) {
    return reader.table("marsad.news." + table).select(column).collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  /** What a query that is analysed now would read. */
  private long snapshot(String table) {
    try {
      PublishedCatalog catalog =
          (PublishedCatalog) reader.sessionState().catalogManager().catalog("marsad");
      Identifier name = Identifier.of(new String[] {"news"}, table);
      return ((SparkTable) catalog.loadTable(name)).snapshotId();
    } catch (NoSuchTableException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void showsTheNextQueryWhatWasPublished() {
    publish("first");
    assertThat(seen("issue_id", "issues")).containsExactly("first");

    publish("second");

    assertThat(seen("issue_id", "issues")).containsExactly("second");
  }

  @Test
  void showsNothingThatIsNotPublishedThoughMainHasIt() {
    publish("first");

    writer.sql("UPDATE marsad.news.issues SET issue_id = 'main'");

    assertThat(seen("issue_id", "issues")).containsExactly("first");
  }

  @Test
  void showsOneQueryTheTablesOfOnePublication() {
    publish("first");

    assertThat(seen("organisation_id", "organisations")).containsExactly("first");
    long before = snapshot("organisations");

    long then =
        AnalysisContext.withNewAnalysisContext(
            () -> {
              snapshot("issues");
              publish("second");
              return snapshot("organisations");
            });

    assertThat(then).isEqualTo(before);
    assertThat(seen("organisation_id", "organisations")).containsExactly("second");
  }

  @Test
  void goesBackToTheTagOfAnEarlierPublication() {
    publish("first");
    publish("second");

    assertThat(reader.sql("SELECT issue_id FROM marsad.news.issues VERSION AS OF 'p1'").head())
        .hasToString("[first]");
  }

  @Test
  void readsTablesOfAWarehouseWithoutPublications() {
    write("first");

    assertThat(seen("issue_id", "issues")).containsExactly("first");
  }
}
