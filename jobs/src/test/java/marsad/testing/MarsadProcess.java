package marsad.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs Marsad in processes of their own, as the launcher does. */
public final class MarsadProcess {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private MarsadProcess() {}

  /** A port of this machine that nobody listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Starts a command and waits until it prints that it serves. */
  public static Process serve(Path log, String... arguments)
      throws IOException, InterruptedException {
    Process server = start(log, Map.of(), arguments);
    Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.readString(log).contains("Serving ")) {
      if (!server.isAlive() || Instant.now().isAfter(end)) {
        throw new IllegalStateException("The server did not start: " + Files.readString(log));
      }
      Thread.sleep(200);
    }
    return server;
  }

  /** Runs a command to its end; gives what it printed. */
  public static String run(Path log, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    int exit = start(log, environment, arguments).waitFor();
    String printed = Files.readString(log);
    if (exit != 0) {
      throw new IllegalStateException(String.join(" ", arguments) + ": " + printed);
    }
    return printed;
  }

  private static Process start(Path log, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> words = new ArrayList<>(List.of(ProcessHandle.current().info().command().get()));
    // Spark's module flags and the compiler's limits are those of this JVM.
    java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.matches("(--add-opens|-D|-XX:).*"))
        .forEach(words::add);
    words.addAll(
        List.of(
            "-Xmx1g",
            // Short runs end before the optimizing compiler pays.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dspark.master=local[2]",
            "-cp",
            System.getProperty("java.class.path"),
            "marsad.Main"));
    words.addAll(Arrays.asList(arguments));
    ProcessBuilder process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
    process.environment().putAll(environment);
    return process.start();
  }

  /** Sends what Ctrl-C sends. */
  public static boolean interrupted(Process server) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start().waitFor();
    return server.waitFor(60, TimeUnit.SECONDS);
  }
}
