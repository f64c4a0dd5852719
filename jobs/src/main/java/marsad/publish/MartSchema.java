package marsad.publish;

import static marsad.publish.TableDefinition.literal;
import static marsad.publish.TableDefinition.quoted;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import marsad.settings.SettingsException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The schema of PostgreSQL that holds the marts. New ones are loaded into a schema beside it, which
 * then takes its name in one transaction: who reads meanwhile sees all of the old or all of the
 * new.
 */
public final class MartSchema {
  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,50}");
  private static final String MARK = "Marsad: replaced whole at every publication";
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String FOREIGN_KEY_VIOLATION = "23503";

  private final Database database;
  private final String schema;
  private final String staging;
  private final String old;

  /**
   * A schema, which need not be there yet.
   *
   * @param database where it is
   * @param schema its name; it holds nothing but marts
   */
  public MartSchema(Database database, String schema) {
    if (!NAME.matcher(schema).matches()) {
      throw new SettingsException(
          "'" + schema + "' is no name for a schema: use small letters, digits and underscores.");
    }
    this.database = database;
    this.schema = schema;
    this.staging = schema + "_staging";
    this.old = schema + "_old";
  }

  /**
   * Replaces all marts.
   *
   * @param rows the rows of the marts, by name; a mart without rows is left out
   * @param progress is told of each table that is loaded, and of what could not be kept
   */
  public void replace(Map<String, Dataset<Row>> rows, Consumer<String> progress) {
    try (Connection connection = database.open()) {
      lock(connection);
      refuseWhatIsNotOurs(connection);
      execute(connection, "DROP SCHEMA IF EXISTS " + quoted(staging) + " CASCADE");
      execute(connection, "DROP SCHEMA IF EXISTS " + quoted(old) + " CASCADE");
      execute(connection, "CREATE SCHEMA " + quoted(staging));
      execute(connection, "COMMENT ON SCHEMA " + quoted(staging) + " IS " + literal(MARK));
      load(connection, rows, progress);
      new Grants(schema, staging).copy(connection);
      swap(connection);
      execute(connection, "DROP SCHEMA IF EXISTS " + quoted(old) + " CASCADE");
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The database " + database + " refused: " + e.getMessage(), e);
    }
  }

  /** Held as long as the connection: two processes would mix in one staging schema. */
  private void lock(Connection connection) throws SQLException {
    if (ask(connection, "SELECT 'x' WHERE pg_try_advisory_lock(hashtext(?))", "marsad " + schema)
        .isEmpty()) {
      throw new SettingsException(
          "Another process is publishing into the schema '" + schema + "'. Wait for its end.");
    }
  }

  private void refuseWhatIsNotOurs(Connection connection) throws SQLException {
    List<String> marks =
        ask(
            connection,
            "SELECT coalesce(obj_description(oid, 'pg_namespace'), '') FROM pg_namespace"
                + " WHERE nspname = ?",
            schema);
    if (!marks.isEmpty() && !marks.contains(MARK)) {
      throw new SettingsException(
          "The schema '"
              + schema
              + "' is there and was not made by Marsad, which would replace all in it. Name"
              + " another with --schema.");
    }
    List<String> others = new ArrayList<>(foreign(connection));
    others.addAll(dependents(connection));
    if (!others.isEmpty()) {
      throw new SettingsException(
          "These would be lost when the schema '"
              + schema
              + "' is replaced: "
              + String.join(", ", others)
              + ". Drop them first, and make them again after, in a schema of your own.");
    }
  }

  private List<String> foreign(Connection connection) throws SQLException {
    List<String> names =
        ask(
            connection,
            "SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE relkind IN ('r', 'v', 'm', 'f', 'p') AND nspname = ? ORDER BY 1",
            schema);
    List<String> ours = Marts.all().stream().map(Mart::name).toList();
    return names.stream().filter(name -> !ours.contains(name)).toList();
  }

  private List<String> dependents(Connection connection) throws SQLException {
    return ask(
        connection,
        """
        SELECT DISTINCT vn.nspname || '.' || v.relname
        FROM pg_depend d
        JOIN pg_rewrite r ON r.oid = d.objid
        JOIN pg_class v ON v.oid = r.ev_class
        JOIN pg_namespace vn ON vn.oid = v.relnamespace
        JOIN pg_class t ON t.oid = d.refobjid
        JOIN pg_namespace tn ON tn.oid = t.relnamespace
        WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass
          AND v.oid <> t.oid AND vn.nspname <> tn.nspname AND tn.nspname = ?
        ORDER BY 1
        """,
        schema);
  }

  private void load(
      Connection connection, Map<String, Dataset<Row>> rows, Consumer<String> progress)
      throws SQLException {
    List<TableDefinition> loaded = new ArrayList<>();
    for (Mart mart : Marts.all()) {
      Dataset<Row> martRows = rows.get(mart.name());
      if (martRows != null) {
        TableDefinition table = new TableDefinition(mart, martRows.schema(), staging);
        execute(connection, table.create());
        martRows.foreachPartition(new CopyRows(database, table.name()));
        finish(connection, table);
        progress.accept(mart.name() + ": " + count(connection, table) + " rows");
        loaded.add(table);
      }
    }
    for (TableDefinition table : loaded) {
      for (Map.Entry<String, String> reference : table.references().entrySet()) {
        refer(connection, table, reference, progress);
      }
    }
  }

  private static void finish(Connection connection, TableDefinition table) throws SQLException {
    for (String statement : table.finish()) {
      try {
        execute(connection, statement);
      } catch (SQLException e) {
        if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
          throw new SQLException(
              "two rows of "
                  + table.mart().name()
                  + " have one key: "
                  + e.getMessage()
                  + ". Nothing was replaced. Run the job again, then publish.",
              e.getSQLState(),
              e);
        }
        throw e;
      }
    }
  }

  /** A reference holds unless the gazetteer has lost a member since the counts were made. */
  private static void refer(
      Connection connection,
      TableDefinition table,
      Map.Entry<String, String> reference,
      Consumer<String> progress)
      throws SQLException {
    try {
      execute(connection, reference.getValue());
    } catch (SQLException e) {
      if (!FOREIGN_KEY_VIOLATION.equals(e.getSQLState())) {
        throw e;
      }
      progress.accept(
          table.mart().name()
              + "."
              + reference.getKey()
              + " names members that its dimension lacks: no foreign key");
    }
  }

  /** Renaming is all there is to it, so that readers wait for nothing. */
  private void swap(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    boolean replaces =
        !ask(connection, "SELECT nspname FROM pg_namespace WHERE nspname = ?", schema).isEmpty();
    if (replaces) {
      execute(connection, "ALTER SCHEMA " + quoted(schema) + " RENAME TO " + quoted(old));
    }
    execute(connection, "ALTER SCHEMA " + quoted(staging) + " RENAME TO " + quoted(schema));
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static long count(Connection connection, TableDefinition table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table.name())) {
      result.next();
      return result.getLong(1);
    }
  }

  static List<String> ask(Connection connection, String query, String argument)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, argument);
      List<String> answers = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          answers.add(result.getString(1));
        }
      }
      return answers;
    }
  }

  static void execute(Connection connection, String statement) throws SQLException {
    try (Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }
}
