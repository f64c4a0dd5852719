package marsad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Local files as Hadoop sees them, without a process for each. Where Hadoop's native library is
 * missing, and no Maven jar brings it, Hadoop starts {@code chmod} for every file and folder that
 * is made: a thousand times in a small run.
 */
public final class LocalFiles extends LocalFileSystem {
  /** Local files as Hadoop makes them, from its own settings. */
  public LocalFiles() {
    super(new Raw());
  }

  /**
   * Has this process see local files so, if nothing has opened them before: Hadoop keeps one file
   * system a process. Executors of a cluster are processes of their own and stay as they are.
   */
  public static void use() {
    Configuration settings = new Configuration();
    settings.setClass("fs.file.impl", LocalFiles.class, FileSystem.class);
    try {
      FileSystem.get(URI.create("file:///"), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      java.nio.file.Path file = pathToFile(path).toPath();
      if (permission.getStickyBit()
          || !file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        super.setPermission(path, permission);
      } else {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permission.toString()));
      }
    }
  }
}
