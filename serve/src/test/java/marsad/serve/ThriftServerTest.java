package marsad.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The server as a BI tool sees it, through the stock Hive driver: {@code marsad serve} in a process
 * of its own over the warehouse of the sample data, which {@code marsad run} has made.
 */
class ThriftServerTest {
  private static final Path HOME =
      Path.of(System.getProperty("marsad.home", "..")).toAbsolutePath().normalize();
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static Process server;
  private static Connection connection;

  /** The address of a server that runs already, or none. */
  private static final String RUNNING = System.getProperty("marsad.serve.address", "");

  @BeforeAll
  static void startTheServer() throws IOException, SQLException, InterruptedException {
    connection = DriverManager.getConnection(RUNNING.isEmpty() ? started() : RUNNING);
  }

  private static String started() throws IOException, InterruptedException {
    Path warehouse = HOME.resolve(System.getProperty("marsad.warehouse", "out/warehouse"));
    assertThat(warehouse).as("made by: ./marsad run").isDirectory();
    int port = freePort();
    Path log = HOME.resolve("serve/target/serve.log");
    ProcessBuilder command =
        new ProcessBuilder(
                HOME.resolve("marsad").toString(),
                "serve",
                "--warehouse",
                warehouse.toString(),
                "--port",
                String.valueOf(port))
            .directory(HOME.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // What is built is what is tested: the launcher does not build again.
    command.environment().put("MARSAD_BUILT", "true");
    command.environment().remove("SPARK_HOME");
    server = command.start();
    awaitServing(log);
    return "jdbc:hive2://127.0.0.1:" + port + "/default";
  }

  private static void awaitServing(Path log) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.readString(log).contains("Serving ")) {
      assertThat(server.isAlive() && Instant.now().isBefore(end))
          .as(() -> "the server started: " + read(log))
          .isTrue();
      Thread.sleep(200);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @AfterAll
  static void endsOnTheSignalOfCtrlC() throws SQLException, IOException, InterruptedException {
    if (connection != null) {
      connection.close();
    }
    if (server != null && server.isAlive()) {
      new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start().waitFor();
      boolean hasEnded = server.waitFor(60, TimeUnit.SECONDS);
      server.destroyForcibly();
      assertThat(hasEnded).isTrue();
    }
  }

  private static List<List<String>> ask(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return rows(result);
    }
  }

  private static List<List<String>> rows(ResultSet result) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    while (result.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        row.add(result.getString(i));
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void listsTablesWithTheirMeaningInBothLanguages() throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet tables = connection.getMetaData().getTables(null, "default", "%", null)) {
      while (tables.next()) {
        found.add(tables.getString("TABLE_NAME") + ": " + tables.getString("REMARKS"));
      }
    }

    assertThat(found)
        .hasSizeGreaterThan(35)
        .anySatisfy(
            table ->
                assertThat(table)
                    .startsWith("articles: one row per article found on a page")
                    .containsPattern("\\p{IsArabic}"))
        .anySatisfy(table -> assertThat(table).startsWith("stance_evidence: one row per stance"));
  }

  @Test
  void saysWhatColumnsMean() throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet all = connection.getMetaData().getColumns(null, "default", "pair_month", "%")) {
      while (all.next()) {
        columns.add(
            all.getString("COLUMN_NAME")
                + " "
                + all.getString("TYPE_NAME")
                + " "
                + all.getString("REMARKS"));
      }
    }

    assertThat(columns)
        .anySatisfy(
            column ->
                assertThat(column)
                    .startsWith("month DATE first day of the month")
                    .contains("أول يوم من الشهر"));
  }

  @Test
  void givesArabicAsItWasWritten() throws SQLException {
    assertThat(ask("SELECT name_ar FROM leaders WHERE leader_id = 'vladimir-putin'"))
        .containsExactly(List.of("فلاديمير بوتين"));
    assertThat(ask("SELECT count(*) FROM mention_evidence WHERE sentence LIKE '%بوتين%'").get(0))
        .noneMatch("0"::equals);
  }

  @Test
  void knowsTheFunctions() throws SQLException {
    assertThat(
            ask(
                "SELECT ar_normalize('أُسامة'), text_similarity('أ', 'أ'),"
                    + " leaders_in('قال فلاديمير بوتين كلمته')[0],"
                    + " size(ar_tokens('وصل الوفد')), text_similarity(NULL, 'أ')"))
        .containsExactly(java.util.Arrays.asList("اسامه", "1.0", "vladimir-putin", "2", null));
  }

  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("notebooks/queries"))) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersTheQueryBook(Path query) throws SQLException {
    assertThat(ask(read(query))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE marsad.news.leaders",
        "DELETE FROM marsad.news.leaders",
        "INSERT INTO marsad.news.leaders SELECT * FROM marsad.news.leaders",
        "CREATE TABLE t USING parquet AS SELECT 1 AS one",
        "CREATE TABLE marsad.news.t AS SELECT 1 AS one",
        "CREATE OR REPLACE VIEW leaders AS SELECT 1 AS one",
        "ALTER TABLE marsad.news.leaders DROP COLUMN name_ar",
        "CALL marsad.system.expire_snapshots(table => 'news.leaders')",
        "INSERT OVERWRITE DIRECTORY '/tmp/marsad-must-not-be' USING parquet SELECT 1",
        "ADD JAR '/tmp/no.jar'",
        "CREATE TEMPORARY VIEW f USING text OPTIONS (path '/etc/passwd')",
        "SELECT * FROM text.`/etc/hostname`",
        "SELECT java_method('java.lang.System', 'getProperty', 'user.name')",
        "SELECT reflect('java.lang.System', 'getProperty', 'user.name')",
        "SET spark.sql.catalog.other = org.apache.iceberg.spark.SparkCatalog",
        "CACHE TABLE leaders"
      })
  void refusesAllButQueries(String statement) {
    assertThatThrownBy(() -> ask(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("only answers queries");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SHOW TABLES",
        "DESCRIBE TABLE EXTENDED pair_month",
        "EXPLAIN SELECT * FROM leaders",
        "USE default",
        "DESCRIBE FUNCTION ar_normalize",
        "SET spark.sql.shuffle.partitions"
      })
  void answersWhatToolsAskAboutTheTables(String statement) throws SQLException {
    try (Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  @Test
  void allowsViewsOfASessionsOwn() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TEMPORARY VIEW mine AS SELECT leader_id FROM leaders");
    }
    assertThat(ask("SELECT count(*) FROM mine")).isNotEmpty();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
