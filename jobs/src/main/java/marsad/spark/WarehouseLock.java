package marsad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Keeps a second run off a warehouse: a file in its folder, made only if it is not there, which
 * says who holds it and is written anew as long as the holder lives.
 *
 * <p>A lock whose process on this machine is gone, or which nobody wrote for {@link #STALE}, is
 * taken over. On object stores two runs that start within the same moment may both get it.
 */
public final class WarehouseLock implements AutoCloseable {
  /** A lock that was not written anew for so long belongs to a dead process. */
  static final Duration STALE = Duration.ofMinutes(5);

  private static final String FILE = "marsad.lock";
  private static final long BEAT_SECONDS = 20;
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  private final FileSystem files;
  private final Path path;
  private final String holder;
  private final ScheduledExecutorService heart;
  private final ScheduledFuture<?> beats;

  private WarehouseLock(FileSystem files, Path path, String holder) {
    this.files = files;
    this.path = path;
    this.holder = holder;
    this.heart =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "warehouse-lock");
              thread.setDaemon(true);
              return thread;
            });
    this.beats =
        heart.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  /** Another run holds the warehouse. */
  public static final class Held extends Exception {
    private static final long serialVersionUID = 1;

    Held(String holder) {
      super(holder);
    }
  }

  /**
   * Takes the lock.
   *
   * @param warehouse folder or URI of the warehouse
   * @param patience how long to wait for the other run's end
   * @throws Held if another run still holds it then; the message says which
   */
  public static WarehouseLock take(String warehouse, Configuration hadoop, Duration patience)
      throws Held {
    Path path = new Path(warehouse, FILE);
    String holder =
        "process %d on %s since %s".formatted(ProcessHandle.current().pid(), host(), Instant.now());
    try {
      FileSystem files = path.getFileSystem(hadoop);
      Instant until = Instant.now().plus(patience);
      while (true) {
        removeIfDead(files, path);
        if (create(files, path, holder)) {
          return new WarehouseLock(files, path, holder);
        }
        if (Instant.now().isAfter(until)) {
          throw new Held(read(files, path));
        }
        Thread.sleep(BETWEEN_TRIES.toMillis());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock the warehouse " + warehouse, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + path, e);
    }
  }

  private static boolean create(FileSystem files, Path path, String holder) throws IOException {
    try (FSDataOutputStream out = files.create(path, false)) {
      out.write(holder.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static void removeIfDead(FileSystem files, Path path) throws IOException {
    if (!files.exists(path)) {
      return;
    }
    Instant written = Instant.ofEpochMilli(files.getFileStatus(path).getModificationTime());
    if (written.plus(STALE).isBefore(Instant.now()) || isDeadHere(read(files, path))) {
      files.delete(path, false);
    }
  }

  /** Whether the holder was a process of this machine that is gone. */
  private static boolean isDeadHere(String holder) {
    String[] words = holder.split(" ", -1);
    return words.length > 3
        && words[3].equals(host())
        && words[1].chars().allMatch(Character::isDigit)
        && ProcessHandle.of(Long.parseLong(words[1])).filter(ProcessHandle::isAlive).isEmpty();
  }

  private static String read(FileSystem files, Path path) throws IOException {
    if (!files.exists(path)) {
      return "";
    }
    try (var in = files.open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "unknown";
    }
  }

  private void beat() {
    try (FSDataOutputStream out = files.create(path, true)) {
      out.write(holder.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The next beat tries again; only STALE without one costs the lock.
      return;
    }
  }

  @Override
  public void close() {
    beats.cancel(false);
    heart.shutdownNow();
    try {
      files.delete(path, false);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + path + ". Delete it by hand.", e);
    }
  }
}
