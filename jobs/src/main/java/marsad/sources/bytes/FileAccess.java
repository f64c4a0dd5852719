package marsad.sources.bytes;

import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The way to files of every file system that Hadoop's client knows (local, hdfs, s3a), in a form
 * that travels to executors.
 */
public final class FileAccess implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TreeMap<String, String> settings = new TreeMap<>();
  private transient @Nullable Configuration configuration;

  private FileAccess() {}

  /** Access with the settings of a Hadoop configuration, such as the one of a Spark session. */
  public static FileAccess with(Iterable<Map.Entry<String, String>> hadoopSettings) {
    FileAccess access = new FileAccess();
    for (Map.Entry<String, String> setting : hadoopSettings) {
      access.settings.put(setting.getKey(), setting.getValue());
    }
    return access;
  }

  /** Access with the settings that Hadoop finds on this machine. */
  public static FileAccess ofThisMachine() {
    return with(new Configuration());
  }

  /** The settings as Hadoop's readers want them. */
  public Configuration configuration() {
    Configuration made = configuration;
    if (made == null) {
      // All settings travelled, so the XML files with the defaults need not be read again.
      made = new Configuration(false);
      settings.forEach(made::set);
      configuration = made;
    }
    return made;
  }

  /** The file system of a path. */
  public FileSystem fileSystem(Path path) throws IOException {
    return path.getFileSystem(configuration());
  }

  /** Opens a file at its first byte. */
  public FSDataInputStream open(String path) throws IOException {
    Path file = new Path(path);
    return fileSystem(file).open(file);
  }
}
