package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseLockTest {
  private static final String ELSEWHERE = "process 4242 on another-machine since ";

  @TempDir private Path warehouse;

  private WarehouseLock take() throws WarehouseLock.Held {
    return WarehouseLock.take(warehouse.toUri().toString(), new Configuration(), Duration.ZERO);
  }

  private Path file() {
    return warehouse.resolve("marsad.lock");
  }

  @Test
  void aSecondRunIsToldWhoHoldsIt() throws Exception {
    try (WarehouseLock first = take()) {
      assertThat(first).isNotNull();
      assertThatThrownBy(this::take)
          .isInstanceOf(WarehouseLock.Held.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void isFreeAfterTheRun() throws Exception {
    take().close();

    assertThat(file()).doesNotExist();
    take().close();
  }

  @Test
  void isTakenOverFromAProcessThatIsGone() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    String host = java.net.InetAddress.getLocalHost().getHostName();
    Files.writeString(file(), "process " + gone.pid() + " on " + host + " since then");

    take().close();
  }

  @Test
  void isTakenOverFromAnotherMachineThatGivesNoSign() throws Exception {
    Files.writeString(file(), ELSEWHERE + "then");
    Instant longAgo = Instant.now().minus(WarehouseLock.STALE).minusSeconds(60);
    Files.setLastModifiedTime(file(), FileTime.from(longAgo));

    take().close();
  }

  @Test
  void isLeftToAnotherMachineThatLives() throws IOException {
    Files.writeString(file(), ELSEWHERE + "just now");

    assertThatThrownBy(this::take)
        .isInstanceOf(WarehouseLock.Held.class)
        .hasMessageContaining("another-machine");
  }
}
