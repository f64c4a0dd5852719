package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import marsad.tables.Tables;
import marsad.testing.SampleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exported Parquet files as DuckDB reads them. */
class DuckDbFilesTest {
  @TempDir private Path folder;

  private String exported(Class<? extends Record> type) {
    String written =
        TableFiles.write(
            SampleRun.tables().rows(type),
            TableStore.name(type),
            folder.toUri().toString(),
            TableFiles.Format.PARQUET);
    return "read_parquet('" + Path.of(java.net.URI.create(written)) + "/*.parquet')";
  }

  private static Object ask(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getObject(1);
    }
  }

  @Test
  void areReadByDuckDbTableByTable() throws SQLException {
    for (Class<? extends Record> type :
        Tables.all().stream().filter(SampleRun.tables()::has).toList()) {
      assertThat(ask("SELECT count(*) FROM " + exported(type)))
          .as(TableStore.name(type))
          .isEqualTo(SampleRun.tables().count(type));
    }
  }

  @Test
  void keepArabicDatesAndLists() throws SQLException {
    assertThat(
            ask(
                "SELECT name_ar FROM "
                    + exported(marsad.tables.Leader.class)
                    + " WHERE leader_id = 'vladimir-putin'"))
        .isEqualTo("فلاديمير بوتين");
    assertThat(
            ask(
                "SELECT typeof(period) || ' ' || typeof(evidence) FROM "
                    + exported(marsad.tables.CoMention.class)))
        .isEqualTo("DATE VARCHAR[]");
    assertThat(
            ask(
                "SELECT max(length(text)) FROM "
                    + exported(marsad.tables.Article.class)
                    + " WHERE text LIKE '%الرئيس%'"))
        .isEqualTo(
            SampleRun.ask("SELECT max(length(text)) FROM articles WHERE text LIKE '%الرئيس%'")
                    .head()
                    .getInt(0)
                * 1L);
  }
}
