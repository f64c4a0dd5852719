package marsad.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marsad.settings.SettingsException;
import marsad.testing.LocalSpark;
import marsad.testing.PostgresServer;
import marsad.testing.SampleRun;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample's marts in a real PostgreSQL server. */
class MartSchemaTest {
  private static Database database;
  private static final List<String> PROGRESS = new ArrayList<>();

  @BeforeAll
  static void publishTheSample() {
    database = PostgresServer.database("news");
    new MartSchema(database, "marsad").replace(sample(), PROGRESS::add);
  }

  private static Map<String, Dataset<Row>> sample() {
    Map<String, Dataset<Row>> rows = new LinkedHashMap<>();
    for (Mart mart : Marts.all()) {
      rows.put(mart.name(), SampleRun.ask("SELECT * FROM " + mart.name()));
    }
    return rows;
  }

  private static Map<String, Dataset<Row>> issues(String query) {
    return Map.of("issues", LocalSpark.session().sql(query));
  }

  private static String issue(String id) {
    return String.format(
        "SELECT '%s' AS issue_id, 'Water' AS name_en, 'المياه' AS name_ar, 'r' AS run_id", id);
  }

  private static List<String> ask(String query) throws SQLException {
    try (Connection connection = PostgresServer.connect(database)) {
      return ask(connection, query);
    }
  }

  private static List<String> ask(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }

  private static void execute(String... statements) throws SQLException {
    try (Connection connection = PostgresServer.connect(database);
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  @Test
  void bringsEveryRowOfEveryMart() throws SQLException {
    for (Map.Entry<String, Dataset<Row>> mart : sample().entrySet()) {
      assertThat(ask("SELECT count(*) FROM marsad." + mart.getKey()))
          .as(mart.getKey())
          .containsExactly(String.valueOf(mart.getValue().count()));
    }
  }

  @Test
  void keepsArabicTextsArraysAndNumbersAsTheyAre() throws SQLException {
    Row cell =
        SampleRun.ask(
                "SELECT name_ar_a, sentence, article_id FROM co_mention_evidence"
                    + " ORDER BY article_id LIMIT 1")
            .head();
    assertThat(
            ask(
                "SELECT sentence FROM marsad.co_mention_evidence WHERE article_id = '"
                    + cell.getString(2)
                    + "' ORDER BY leader_a, leader_b LIMIT 1"))
        .hasSize(1)
        .first()
        .asString()
        .containsPattern("\\p{IsArabic}");
    assertThat(
            ask(
                "SELECT sum(cardinality(evidence)) FROM marsad.co_mentions WHERE scope ="
                    + " 'sentence'"))
        .containsExactly(
            String.valueOf(
                SampleRun.ask("SELECT sum(size(evidence)) FROM co_mentions WHERE scope='sentence'")
                    .head()
                    .getLong(0)));
    assertThat(ask("SELECT round(sum(share)::numeric, 6) FROM marsad.attention"))
        .containsExactly(
            SampleRun.ask("SELECT CAST(round(sum(share), 6) AS DECIMAL(20, 6)) FROM attention")
                .head()
                .getDecimal(0)
                .toString());
  }

  @Test
  void givesColumnsTheirTypes() throws SQLException {
    assertThat(
            ask(
                "SELECT column_name || ' ' || data_type || ' ' || is_nullable"
                    + " FROM information_schema.columns WHERE table_schema = 'marsad'"
                    + " AND table_name = 'co_mentions' AND column_name IN"
                    + " ('period', 'articles', 'ci_low', 'in_backbone', 'evidence', 'outlet')"
                    + " ORDER BY 1"))
        .containsExactly(
            "articles bigint NO",
            "ci_low double precision YES",
            "evidence ARRAY NO",
            "in_backbone boolean NO",
            "outlet text YES",
            "period date NO");
  }

  @Test
  void givesEveryTableAKeyAndLeadersTheirReferences() throws SQLException {
    assertThat(
            ask(
                "SELECT table_name FROM information_schema.table_constraints WHERE"
                    + " table_schema = 'marsad' AND constraint_type IN ('PRIMARY KEY', 'UNIQUE')"))
        .containsExactlyInAnyOrderElementsOf(Marts.all().stream().map(Mart::name).toList());
    assertThat(PROGRESS).noneMatch(line -> line.contains("no foreign key"));
    assertThat(
            ask(
                "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f'"
                    + " AND conrelid = 'marsad.pair_month'::regclass ORDER BY 1"))
        .containsExactly(
            "FOREIGN KEY (leader_a) REFERENCES marsad.leaders(leader_id)",
            "FOREIGN KEY (leader_b) REFERENCES marsad.leaders(leader_id)");
  }

  @Test
  void saysInBothLanguagesWhatEveryTableAndColumnMeans() throws SQLException {
    assertThat(
            ask(
                "SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON"
                    + " a.attrelid = c.oid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE"
                    + " nspname = 'marsad' AND relkind = 'r' AND attnum >= 0 AND"
                    + " coalesce(col_description(c.oid, attnum), '') !~ '[a-z].* \\| .*[ء-ي]'"))
        .isEmpty();
    assertThat(ask("SELECT obj_description('marsad.pair_month'::regclass)"))
        .first()
        .asString()
        .contains("one row per month and pair")
        .contains("صف لكل شهر");
  }

  @Test
  void isReplacedAsAWholeWhileOthersRead() throws SQLException {
    MartSchema schema = new MartSchema(database, "swapped");
    schema.replace(issues(issue("old")), line -> {});
    try (Connection reader = PostgresServer.connect(database)) {
      reader.setAutoCommit(false);
      reader.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      assertThat(ask(reader, "SELECT issue_id FROM swapped.issues")).containsExactly("old");
      reader.commit();

      schema.replace(
          issues(issue("new") + " UNION ALL " + issue("newer")),
          // Loaded, but not yet in place.
          line -> assertThat(read(reader)).containsExactly("old"));

      assertThat(read(reader)).containsExactlyInAnyOrder("new", "newer");
    }
    assertThat(ask("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'swapped%'"))
        .containsExactly("swapped");
  }

  private static List<String> read(Connection reader) {
    try {
      List<String> ids = ask(reader, "SELECT issue_id FROM swapped.issues");
      reader.commit();
      return ids;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void leavesTheOldTablesWhereTheNewOnesAreFaulty() throws SQLException {
    MartSchema schema = new MartSchema(database, "faulty");
    schema.replace(issues(issue("old")), line -> {});

    assertThatThrownBy(
            () ->
                schema.replace(issues(issue("twice") + " UNION ALL " + issue("twice")), line -> {}))
        .hasMessageContaining("two rows of issues have one key")
        .hasMessageContaining("twice");

    assertThat(ask("SELECT issue_id FROM faulty.issues")).containsExactly("old");
  }

  @Test
  void keepsTheRightsOfThoseWhoRead() throws SQLException {
    MartSchema schema = new MartSchema(database, "granted");
    schema.replace(issues(issue("old")), line -> {});
    execute(
        "CREATE ROLE dashboard",
        "GRANT USAGE ON SCHEMA granted TO dashboard",
        "GRANT SELECT ON granted.issues TO dashboard, PUBLIC");

    schema.replace(issues(issue("new")), line -> {});

    try (Connection connection = PostgresServer.connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE dashboard");
      assertThat(ask(connection, "SELECT issue_id FROM granted.issues")).containsExactly("new");
    }
  }

  @Test
  void refusesToLoseWhatOthersMade() throws SQLException {
    MartSchema schema = new MartSchema(database, "watched");
    schema.replace(issues(issue("old")), line -> {});
    execute("CREATE VIEW public.mine AS SELECT * FROM watched.issues");

    assertThatThrownBy(() -> schema.replace(issues(issue("new")), line -> {}))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("public.mine");
    execute("CREATE SCHEMA theirs", "CREATE TABLE theirs.issues (id int)");
    assertThatThrownBy(
            () -> new MartSchema(database, "theirs").replace(issues(issue("new")), line -> {}))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("was not made by Marsad");
    assertThat(ask("SELECT issue_id FROM watched.issues")).containsExactly("old");
  }

  @Test
  void bringsAPageWithScriptInItsTitleAsItWasWritten() throws SQLException {
    String title = "SELECT max(title) FROM %smention_evidence WHERE title LIKE '%%<script>%%'";

    assertThat(ask(title.formatted("marsad.")))
        .containsExactly(SampleRun.ask(title.formatted("")).head().getString(0))
        .first()
        .asString()
        .contains("<script>alert(1)</script>");
  }

  @Test
  void holdsHostileTexts() throws SQLException {
    String hostile = "a\\\\tb \\n \\\"quoted\\\" {x,NULL} \\'; DROP TABLE x; -- \\0 \\\\N";
    MartSchema schema = new MartSchema(database, "hostile");

    schema.replace(
        issues(
            "SELECT 'i' AS issue_id, '" + hostile + "' AS name_en, 'ن' AS name_ar, 'r' AS run_id"),
        line -> {});

    assertThat(ask("SELECT name_en FROM hostile.issues"))
        .containsExactly("a\\tb \n \"quoted\" {x,NULL} '; DROP TABLE x; -- \uFFFD \\N");
  }

  @Test
  void saysHowToGiveThePasswordWhereItIsWrong() {
    Database wrong = new Database(database.url(), database.user(), "guess");

    assertThatThrownBy(() -> new MartSchema(wrong, "marsad").replace(Map.of(), line -> {}))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("MARSAD_JDBC_PASSWORD")
        .hasMessageNotContaining("guess");
  }
}
