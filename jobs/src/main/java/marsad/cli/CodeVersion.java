package marsad.cli;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import picocli.CommandLine.IVersionProvider;

/** Version of Marsad's code, from the jar; "dev" outside one. */
public final class CodeVersion implements IVersionProvider {
  private static final String CLASS = ".class";
  private static final int SHOWN_DIGITS = 8;

  @Override
  public String[] getVersion() {
    return new String[] {"marsad " + text()};
  }

  /** The version alone. */
  public static String text() {
    String version = CodeVersion.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  /**
   * The version and a hash of the classes in the jar, such as {@code 0.1.0+5f1c02ab}: other code
   * may be built under the same version, and tables made by it are not to be added to.
   */
  public static String ofBuild() {
    CodeSource source = CodeVersion.class.getProtectionDomain().getCodeSource();
    return source == null ? text() : ofBuild(source.getLocation());
  }

  /**
   * The same of another place of the classes.
   *
   * @throws UncheckedIOException if it is a jar that cannot be read
   */
  static String ofBuild(URL location) {
    try {
      Path jar = "file".equals(location.getProtocol()) ? Path.of(location.toURI()) : null;
      return jar == null || !Files.isRegularFile(jar) ? text() : text() + "+" + hash(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The jar of Marsad has no proper address: " + location, e);
    }
  }

  /** By the sums that the jar has of its files, so that none is read. */
  private static String hash(Path jar) throws IOException {
    HashStream64 hash = Hashing.xxh3_64().hashStream();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .filter(entry -> entry.getName().endsWith(CLASS))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> hash.putString(entry.getName()).putLong(entry.getCrc()));
    }
    return HexFormat.of().toHexDigits(hash.getAsLong()).substring(0, SHOWN_DIGITS);
  }
}
