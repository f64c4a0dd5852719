package marsad.sources.bytes;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Stable hashes (XXH3, 128 bits) of input files and of the parts of an identity. */
public final class InputHashes {
  private static final int CHUNK = 1 << 16;

  private InputHashes() {}

  /**
   * Content hash and size of one input file.
   *
   * @param path the file
   * @param bytes its size as stored
   * @param hash 32 hexadecimal digits over the bytes as stored
   */
  public record InputHash(String path, long bytes, String hash) {}

  /** Reads a file once and hashes it. */
  public static InputHash hash(String path, FileAccess access) throws IOException {
    HashStream128 hash = Hashing.xxh3_128().hashStream();
    byte[] chunk = new byte[CHUNK];
    long bytes = 0;
    try (InputStream in = access.open(path)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        hash.putBytes(chunk, 0, read);
        bytes += read;
      }
    }
    return new InputHash(path, bytes, hex(hash.get()));
  }

  /** Hash of a text's UTF-8 bytes, 32 hexadecimal digits. */
  public static String ofText(String text) {
    return hex(Hashing.xxh3_128().hashBytesTo128Bits(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String hex(HashValue128 value) {
    HexFormat digits = HexFormat.of();
    return digits.toHexDigits(value.getMostSignificantBits())
        + digits.toHexDigits(value.getLeastSignificantBits());
  }
}
