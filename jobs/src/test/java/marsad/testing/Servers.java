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
import java.util.concurrent.TimeUnit;

/** Runs Marsad in a process of its own, as the launcher does, for tests of what it serves. */
public final class Servers {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Servers() {}

  /** A port of this machine that nobody listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Starts a command and waits until it prints that it serves. */
  public static Process serve(Path log, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(ProcessHandle.current().info().command().get()));
    // Spark's module flags are those of this JVM.
    java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("--add-opens") || flag.startsWith("-D"))
        .forEach(words::add);
    words.addAll(
        List.of(
            "-Xmx1g",
            "-Dspark.master=local[2]",
            "-cp",
            System.getProperty("java.class.path"),
            "marsad.Main"));
    words.addAll(Arrays.asList(arguments));
    Process server =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
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

  /** Sends what Ctrl-C sends. */
  public static boolean interrupted(Process server) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start().waitFor();
    return server.waitFor(60, TimeUnit.SECONDS);
  }
}
