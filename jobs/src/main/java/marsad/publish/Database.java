package marsad.publish;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import marsad.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Where a PostgreSQL database is and who asks it. It travels to executors, which copy rows
 * themselves.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 * @param user null for the driver's own default
 * @param password null if the server asks for none
 */
public record Database(String url, @Nullable String user, @Nullable String password)
    implements Serializable {
  /** What the address of a PostgreSQL database begins with. */
  public static final String PREFIX = "jdbc:postgresql:";

  /** Environment variable of the user's name. */
  public static final String USER_VARIABLE = "MARSAD_JDBC_USER";

  /** Environment variable of the password. */
  public static final String PASSWORD_VARIABLE = "MARSAD_JDBC_PASSWORD";

  public Database {
    if (!url.startsWith(PREFIX)) {
      throw new SettingsException(
          "'"
              + url
              + "' is no address of a PostgreSQL database. Write it as"
              + " jdbc:postgresql://host:5432/database");
    }
    if (url.contains("password=") || url.matches("jdbc:postgresql://[^/]*@.*")) {
      // The address itself is not repeated here: it holds the secret.
      throw new SettingsException(
          "The address of the database holds a password, which others can see in the list of"
              + " processes. Give it in the environment: "
              + USER_VARIABLE
              + " and "
              + PASSWORD_VARIABLE);
    }
  }

  /** The database at an address, with user and password of the environment. */
  public static Database at(String url) {
    return new Database(url, System.getenv(USER_VARIABLE), System.getenv(PASSWORD_VARIABLE));
  }

  /** Spark's settings by which this database keeps the list of an Iceberg catalog's tables. */
  public Map<String, String> asCatalog(String name) {
    String prefix = "spark.sql.catalog." + name + ".";
    Map<String, String> settings = new HashMap<>();
    settings.put(prefix + "type", "jdbc");
    settings.put(prefix + "uri", url);
    settings.put(prefix + "jdbc.schema-version", "V1");
    if (user != null) {
      settings.put(prefix + "jdbc.user", user);
    }
    if (password != null) {
      settings.put(prefix + "jdbc.password", password);
    }
    return settings;
  }

  /** Refuses a database that cannot be reached, and says what to do. */
  public void requireReachable() {
    try (Connection connection = open()) {
      connection.isReadOnly();
    } catch (SQLException e) {
      throw new SettingsException("The database " + this + " refused: " + e.getMessage(), e);
    }
  }

  /** Opens a connection for a user, to whom a failure is explained. */
  Connection open() {
    try {
      return connect();
    } catch (SQLException e) {
      throw new SettingsException(
          "Cannot connect to "
              + this
              + ": "
              + e.getMessage()
              + ". User and password come from the environment: "
              + USER_VARIABLE
              + ", "
              + PASSWORD_VARIABLE,
          e);
    }
  }

  /** Opens a connection. */
  Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "marsad");
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    // Not by DriverManager, which does not see drivers in the jar of a submitted job.
    Connection connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("The driver does not know the address '" + url + "'.");
    }
    return connection;
  }

  /** Without the password, since values end up in logs. */
  @Override
  public String toString() {
    return user == null ? url : user + " at " + url;
  }
}
