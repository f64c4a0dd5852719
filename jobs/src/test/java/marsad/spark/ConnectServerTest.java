package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import marsad.testing.LocalSpark;
import marsad.testing.MarsadProcess;
import marsad.testing.SampleRun;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.connect.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code marsad serve --connect} in a process of its own, asked through Spark Connect's client. */
class ConnectServerTest {
  private static Process server;
  private static SparkSession client;

  @BeforeAll
  static void startTheServer(@TempDir Path folder) throws IOException, InterruptedException {
    SampleRun.tables();
    String warehouse = LocalSpark.session().conf().get("spark.sql.catalog.marsad.warehouse");
    int port = MarsadProcess.freePort();
    server =
        MarsadProcess.serve(
            folder.resolve("log"),
            "serve",
            "--connect",
            "--warehouse",
            warehouse,
            "--port",
            String.valueOf(port));
    client = SparkSession.builder().remote("sc://127.0.0.1:" + port).create();
  }

  @AfterAll
  static void endsOnTheSignalOfCtrlC() throws IOException, InterruptedException {
    if (client != null) {
      client.close();
    }
    if (server != null) {
      assertThat(MarsadProcess.interrupted(server)).isTrue();
    }
  }

  private static Row first(String query) {
    return client.sql(query).head();
  }

  @Test
  void answersByShortNamesInArabic() {
    assertThat(first("SELECT name_ar FROM leaders WHERE leader_id = 'vladimir-putin'").getString(0))
        .isEqualTo("فلاديمير بوتين");
    assertThat(first("SELECT count(*) FROM pair_month").getLong(0)).isPositive();
  }

  @Test
  void knowsTheFunctions() {
    assertThat(first("SELECT ar_normalize('أُسامة')").getString(0)).isEqualTo("اسامه");
  }

  @Test
  void takesDatasetsApartFromSql() {
    assertThat(client.table("leaders").filter("country = 'egypt'").count()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE marsad.news.leaders",
        "DELETE FROM marsad.news.leaders",
        "CREATE OR REPLACE VIEW leaders AS SELECT 1 AS one",
        "CALL marsad.system.expire_snapshots(table => 'news.leaders')",
        "SELECT * FROM text.`/etc/hostname`",
        "SELECT java_method('java.lang.System', 'getProperty', 'user.name')",
        "EXECUTE IMMEDIATE 'DELETE FROM marsad.news.leaders'",
        "BEGIN DELETE FROM marsad.news.leaders; END"
      })
  void refusesAllButQueries(String statement) {
    assertThatThrownBy(() -> client.sql(statement).collectAsList())
        .hasMessageContaining("only answers queries");
  }

  @Test
  void refusesToWriteADataset(@TempDir Path folder) {
    assertThatThrownBy(
            () -> client.table("leaders").write().parquet(folder.resolve("x").toString()))
        .hasMessageContaining("only answers queries");
    assertThatThrownBy(() -> client.table("leaders").writeTo("marsad.news.stolen").create())
        .hasMessageContaining("only answers queries");
  }

  @Test
  void allowsViewsOfASessionsOwn() throws org.apache.spark.sql.AnalysisException {
    client.sql("SELECT 1 AS one").createOrReplaceTempView("mine");

    assertThat(first("SELECT one FROM mine").getInt(0)).isEqualTo(1);
  }
}
