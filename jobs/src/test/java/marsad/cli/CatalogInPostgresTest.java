package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import marsad.publish.Database;
import marsad.testing.MarsadProcess;
import marsad.testing.PostgresServer;
import marsad.testing.SampleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose list PostgreSQL keeps: one process writes them, another reads them. */
class CatalogInPostgresTest {
  @Test
  void findsInAnotherProcessWhatARunHasWritten(@TempDir Path folder)
      throws IOException, InterruptedException, SQLException {
    Database database = PostgresServer.database("catalog");
    Map<String, String> secrets =
        Map.of(
            Database.USER_VARIABLE, Objects.requireNonNull(database.user()),
            Database.PASSWORD_VARIABLE, Objects.requireNonNull(database.password()));
    MarsadProcess.run(
        folder.resolve("run.log"),
        secrets,
        "run",
        SampleRun.pages(),
        "--steps",
        "leaders",
        "--warehouse",
        folder.resolve("warehouse").toString(),
        "--catalog",
        database.url());

    String answer =
        MarsadProcess.run(
            folder.resolve("sql.log"),
            secrets,
            "sql",
            // The catalog knows where the tables are.
            "--warehouse",
            folder.resolve("elsewhere").toString(),
            "--catalog",
            database.url(),
            "--format",
            "csv",
            "-e",
            "SELECT name_ar FROM leaders WHERE leader_id = 'vladimir-putin'");

    assertThat(answer).contains("فلاديمير بوتين");
    try (Connection connection = PostgresServer.connect(database);
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT table_namespace FROM iceberg_tables WHERE table_name = 'leaders'")) {
      assertThat(tables.next()).isTrue();
      assertThat(tables.getString(1)).isEqualTo("news");
    }
  }
}
