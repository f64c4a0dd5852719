package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {
  @TempDir java.nio.file.Path folder;

  @Test
  void givesFilesAndFoldersTheirPermissions() throws IOException {
    try (LocalFiles files = files()) {
      Path file = new Path(folder.resolve("أخبار/صفحات.txt").toString());
      files.mkdirs(file.getParent(), new FsPermission("0750"));
      files.create(file).close();
      files.setPermission(file, new FsPermission("0640"));

      assertThat(permissions("أخبار")).isEqualTo("rwxr-x---");
      assertThat(permissions("أخبار/صفحات.txt")).isEqualTo("rw-r-----");
    }
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    try (LocalFiles files = files()) {
      Path file = new Path(folder.resolve("page").toString());
      try (var out = files.create(file)) {
        out.writeUTF("خبر");
      }

      try (var in = files.open(file)) {
        assertThat(in.readUTF()).isEqualTo("خبر");
      }
    }
  }

  private static LocalFiles files() throws IOException {
    LocalFiles files = new LocalFiles();
    files.initialize(URI.create("file:///"), new Configuration());
    return files;
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }
}
