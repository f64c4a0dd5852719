package marsad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import marsad.publish.Database;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of the tests' own, from Debian's package, on loopback with a password. It
 * lives as long as the JVM. Where PostgreSQL is not installed the tests that ask for it are skipped
 * and say so, except where {@code MARSAD_POSTGRES} is set: there they fail.
 */
public final class PostgresServer {
  private static final String USER = "publisher";
  private static final String PASSWORD = "a secret of the tests";
  private static final String MISSING =
      "These tests need PostgreSQL's server. On Debian: apt-get install postgresql";

  /** Whom the server runs as where the tests run as root, whom it refuses. */
  private static final String UNPRIVILEGED = "nobody";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private PostgresServer() {}

  /** An empty database of the server, which is started at first use. */
  public static Database database(String name) {
    Path programs = programs();
    try (Connection connection = connect(Holder.start(programs), "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Database(url(Holder.start(programs), name), USER, PASSWORD);
  }

  /** A connection to a database of the server. */
  public static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  private static Connection connect(int port, String name) throws SQLException {
    return DriverManager.getConnection(url(port, name), USER, PASSWORD);
  }

  private static String url(int port, String name) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
  }

  private static Path programs() {
    Optional<Path> found = installed();
    if (found.isEmpty() && System.getenv("MARSAD_POSTGRES") != null) {
      Assertions.fail(MISSING);
    }
    Assumptions.assumeTrue(found.isPresent(), MISSING);
    return found.orElseThrow();
  }

  private static Optional<Path> installed() {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(versions)) {
      return all.map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    private static int port;

    /** The port of the server. */
    private static synchronized int start(Path programs) {
      if (port == 0) {
        try {
          port = new Holder().started(programs);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      }
      return port;
    }

    private int started(Path programs) throws IOException, InterruptedException {
      Path folder = Files.createTempDirectory("marsad-postgres");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      Path password = Files.writeString(folder.resolve("password"), PASSWORD);
      Path data = Files.createDirectory(folder.resolve("data"));
      Path log = folder.resolve("log");
      if (isRoot()) {
        own(data);
        own(password);
      }
      run(
          log,
          programs.resolve("initdb").toString(),
          "--pgdata=" + data,
          "--username=" + USER,
          "--pwfile=" + password,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale=C",
          "--no-sync");
      int free = freePort();
      Process server =
          process(
                  log,
                  programs.resolve("postgres").toString(),
                  "-D",
                  data.toString(),
                  "-c",
                  "listen_addresses=127.0.0.1",
                  "-c",
                  "unix_socket_directories=",
                  "-c",
                  "fsync=off",
                  "-p",
                  String.valueOf(free))
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
      await(free, server, log);
      return free;
    }

    private static boolean isRoot() {
      return "root".equals(System.getProperty("user.name"));
    }

    private static void own(Path path) throws IOException {
      Files.setOwner(
          path,
          path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(UNPRIVILEGED));
    }

    private static ProcessBuilder process(Path log, String... command) {
      List<String> words = new ArrayList<>();
      if (isRoot()) {
        words.addAll(
            List.of("setpriv", "--reuid=" + UNPRIVILEGED, "--clear-groups", "--inh-caps=-all"));
      }
      words.addAll(List.of(command));
      return new ProcessBuilder(words)
          .directory(log.getParent().toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private static void run(Path log, String... command) throws IOException, InterruptedException {
      if (process(log, command).start().waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(log));
      }
    }

    private static int freePort() throws IOException {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }

    private static void await(int port, Process server, Path log)
        throws IOException, InterruptedException {
      Instant end = Instant.now().plus(PATIENCE);
      while (Instant.now().isBefore(end) && server.isAlive()) {
        try (Connection connection = PostgresServer.connect(port, "postgres")) {
          if (connection.isValid(1)) {
            return;
          }
        } catch (SQLException e) {
          Thread.sleep(100);
        }
      }
      throw new IllegalStateException("PostgreSQL did not start: " + Files.readString(log));
    }

    private static void stop(Process server, Path folder) {
      try {
        server.destroy();
        if (!server.waitFor(5, TimeUnit.SECONDS)) {
          server.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(file);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
