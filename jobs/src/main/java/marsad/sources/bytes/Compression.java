package marsad.sources.bytes;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.GzipCodec;

/**
 * How the bytes of a file are compressed. The first bytes decide, not the name: a download that was
 * unpacked on its way often keeps its {@code .gz}.
 */
public enum Compression {
  /** Plain bytes. */
  NONE("", ""),
  /** gzip, also of several members. */
  GZIP(".gz", "1f8b"),
  /** bzip2, also of several streams. */
  BZIP2(".bz2", "425a68"),
  /** Zstandard, also of several frames. */
  ZSTANDARD(".zst", "28b52ffd");

  /** Bytes needed to tell. */
  public static final int MAGIC_LENGTH = 4;

  private final String extension;
  private final String magic;

  Compression(String extension, String magic) {
    this.extension = extension;
    this.magic = magic;
  }

  /** What the first bytes of a file say. */
  public static Compression of(byte[] head, int length) {
    String digits = HexFormat.of().formatHex(head, 0, length);
    for (Compression compression : List.of(GZIP, BZIP2, ZSTANDARD)) {
      if (digits.startsWith(compression.magic)) {
        return compression;
      }
    }
    return NONE;
  }

  /** A file name without the extension of a compression; the same name if it has none. */
  public static String stripExtension(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (Compression compression : List.of(GZIP, BZIP2, ZSTANDARD)) {
      if (lower.endsWith(compression.extension)) {
        return fileName.substring(0, fileName.length() - compression.extension.length());
      }
    }
    return fileName;
  }

  /** The plain bytes of a compressed stream, bounded against decompression bombs. */
  public InputStream decompress(InputStream raw) throws IOException {
    if (this == NONE) {
      return raw;
    }
    CountingStream counted = new CountingStream(raw);
    return new DecompressedStream(codec(new BufferedInputStream(counted, 1 << 16)), counted);
  }

  private InputStream codec(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> {
        // Not the JDK's: it takes a stream whose available() is 0 (as on S3) for ended after the
        // first member, without a word.
        GzipCodec codec = new GzipCodec();
        codec.setConf(new Configuration(false));
        yield codec.createInputStream(in);
      }
      case BZIP2 -> new ByteByByteStream(new BZip2CompressorInputStream(in, true));
      case ZSTANDARD -> new ZstdInputStreamNoFinalizer(in);
    };
  }

  /**
   * Bounds what is decompressed elsewhere as {@link #decompress} does.
   *
   * @param plain bytes that came out
   * @param compressed bytes that went in
   */
  public static void checkExpansion(long plain, long compressed) throws ExpansionException {
    DecompressedStream.check(plain, compressed);
  }
}
