package marsad.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import marsad.settings.ConfFiles;
import marsad.settings.SimulationFile;
import marsad.simulation.NewsWriter;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * Input files of every format that is read, broken in every way that occurred to us. A file depends
 * on the seed and its number alone.
 */
final class FuzzedFiles {
  private static final List<String> FORMATS =
      List.of("txt", "jsonl", "jsonl", "csv", "tsv", "parquet", "warc", "wet");
  private static final List<String> COMPRESSIONS = List.of("", "", ".gz", ".bz2", ".zst");
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          Charset.forName("windows-1256"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          // With a byte order mark.
          StandardCharsets.UTF_16);
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          "message page { optional binary text (STRING); optional binary id (STRING);"
              + " optional int64 date (TIMESTAMP(MILLIS,true)); optional int32 day (DATE);"
              + " optional int96 crawled; }");
  private static final int RECORDS = 4;
  private static final int WORDS = 40;
  private static final int GIANT = 3 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final long seed;
  private final Path scratch;
  private final NewsWriter writer;

  /**
   * Files to be made.
   *
   * @param scratch folder for what is needed in between
   */
  FuzzedFiles(long seed, Path scratch) {
    this.seed = seed;
    this.scratch = scratch;
    ConfFiles conf = ConfFiles.inJar();
    List<String> names = new ArrayList<>();
    SimulationFile.cast(conf).pairs().forEach(pair -> names.add(pair.a().name()));
    SimulationFile.cast(conf).positions().forEach(p -> names.add(p.target().name()));
    writer = new NewsWriter(SimulationFile.words(conf), names);
  }

  /**
   * A broken file.
   *
   * @param name the file's name
   * @param how what was done to it, for messages
   * @param plain the bytes as another decompressor gives them, up to where it fails
   * @param isSound whether that decompressor came to the end
   */
  @SuppressWarnings("ArrayRecordComponent")
  record FuzzedFile(String name, byte[] bytes, String how, byte[] plain, boolean isSound) {}

  /** The file of a number. */
  FuzzedFile file(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    String format = any(FORMATS, random);
    boolean isBinary = format.equals("parquet");
    Charset charset =
        isBinary || format.equals("warc") || format.equals("wet")
            ? StandardCharsets.UTF_8
            : any(CHARSETS, random);
    List<String> done = new ArrayList<>(List.of(format, charset.name()));
    byte[] bytes = content(format, number, charset, done, random);
    if (random.nextInt(3) > 0) {
      bytes = mutated(bytes, number, done, random);
    }
    String name = String.format(Locale.ROOT, "f%06d.%s", number, format);
    String compression = isBinary ? "" : any(COMPRESSIONS, random);
    if (!compression.isEmpty()) {
      bytes = compressed(bytes, compression);
      name += compression;
      done.add(compression);
      if (random.nextInt(3) == 0) {
        bytes = mutated(bytes, number, done, random);
      }
    }
    if (random.nextInt(20) == 0) {
      name = name.replace("." + format, "." + any(FORMATS, random));
      done.add("named " + name);
    }
    Plain plain = plain(bytes);
    return new FuzzedFile(name, bytes, String.join(", ", done), plain.bytes(), plain.isSound());
  }

  private byte[] content(
      String format, int number, Charset charset, List<String> done, SplittableRandom random) {
    if (format.equals("parquet")) {
      return parquet(number, random);
    }
    StringBuilder text = new StringBuilder();
    if (format.equals("csv") || format.equals("tsv")) {
      text.append(format.equals("csv") ? "id,text,date\n" : "id\ttext\tdate\n");
    }
    int records = format.equals("txt") ? 1 : RECORDS;
    for (int i = 0; i < records; i++) {
      String id = String.format(Locale.ROOT, "7%07d%d", number, i);
      String article = writer.article(random.nextLong(), WORDS) + " " + id;
      switch (format) {
        case "txt" -> text.append(article);
        case "jsonl" -> text.append(json(id, article, done, random)).append('\n');
        case "csv" ->
            text.append(id + ",\"" + article.replace("\"", "\"\"") + "\",2024-03-0" + (i + 1))
                .append('\n');
        case "tsv" ->
            text.append(id + "\t" + article.replace('\n', ' ') + "\t2024-03-04").append('\n');
        case "wet" -> text.append(warc("conversion", id, "text/plain", article));
        default ->
            text.append(
                warc(
                    "response",
                    id,
                    "application/http; msgtype=response",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>"
                        + ("<p>" + article.replace("\n", "</p>\n<p>") + "</p></body></html>")));
      }
    }
    return text.toString().getBytes(charset);
  }

  private static String warc(String type, String id, String contentType, String body) {
    return "WARC/1.0\r\nWARC-Type: "
        + (type + "\r\nWARC-Record-ID: <urn:uuid:" + id + ">\r\n")
        + ("WARC-Date: 2024-03-04T05:06:07Z\r\nWARC-Target-URI: https://e.org/" + id + "\r\n")
        + ("Content-Type: " + contentType + "\r\n")
        + ("Content-Length: " + TestFiles.utf8(body).length + "\r\n\r\n" + body + "\r\n\r\n");
  }

  /** An object as it should be, or one that is JSON and yet no page one would expect. */
  private static String json(String id, String text, List<String> done, SplittableRandom random) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("text", text);
    fields.put("date", "2024-03-04");
    int kind = random.nextInt(40);
    switch (kind) {
      case 0 -> fields.put("text", null);
      case 1 -> fields.put("text", 12.5);
      case 2 -> fields.put("text", List.of(text, Map.of("a", List.of()), text));
      case 3 -> fields.put("text", Map.of("text", Map.of("text", text)));
      case 4 -> fields.put("date", "+999999999-12-31T23:59:59.999999999+18:00");
      case 5 -> fields.put("date", Long.MIN_VALUE);
      case 6 -> fields.put("date", List.of("2024-03-04"));
      case 7 -> fields.put("source", "../../../../etc/passwd");
      case 8 -> fields.put("id", "../" + id + "\u0000\n\t'\"; DROP TABLE pages --");
      case 9 -> fields.put("title", "\u202e\u200f\ufeff\u0000" + text + "\ud83d");
      case 10 -> fields.put("url", "http://[::1:/%zz?\n" + text);
      case 11 -> fields.put("text", text.replace(" ", ""));
      case 12 -> fields.put("text", text + "\u064b".repeat(5_000));
      case 13 -> fields.put("text", "\n".repeat(5_000) + text);
      case 14 -> fields.put("text", text.replace(' ', '\u0000'));
      case 15 -> fields.put("collection", "x/../..\\" + text);
      case 16 -> fields.put("title", "م".repeat(50_000));
      case 17 -> fields.put("text", text + "\n" + "=".repeat(30_000) + "(".repeat(30_000));
      case 18 -> fields.put("text", ("«" + text + "» ").repeat(20));
      case 19 -> fields.put("text", text.replace('.', '،').repeat(10));
      default -> {
        // A page like any other.
      }
    }
    if (kind < 20) {
      done.add("object " + kind);
    }
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] parquet(int number, SplittableRandom random) {
    Path file = scratch.resolve("rows.parquet");
    SimpleGroupFactory rows = new SimpleGroupFactory(SCHEMA);
    CompressionCodecName codec =
        any(
            List.of(
                CompressionCodecName.UNCOMPRESSED,
                CompressionCodecName.SNAPPY,
                CompressionCodecName.GZIP,
                CompressionCodecName.ZSTD),
            random);
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(scratch.resolve(".rows.parquet.crc"));
      try (ParquetWriter<Group> out =
          ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
              .withType(SCHEMA)
              .withConf(new Configuration())
              .withCompressionCodec(codec)
              .build()) {
        for (int i = 0; i < RECORDS; i++) {
          String id = String.format(Locale.ROOT, "7%07d%d", number, i);
          String text = writer.article(random.nextLong(), WORDS) + " " + id;
          boolean isOdd = random.nextInt(20) == 0;
          out.write(
              rows.newGroup()
                  .append("text", text)
                  .append("id", id)
                  .append("date", isOdd ? Long.MAX_VALUE : 1_700_000_000_000L)
                  .append("day", isOdd ? Integer.MIN_VALUE : 19_000));
        }
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] mutated(byte[] sound, int number, List<String> done, SplittableRandom random) {
    byte[] bytes = sound.clone();
    if (bytes.length < 4) {
      return bytes;
    }
    int at = 1 + random.nextInt(bytes.length - 1);
    int length = 1 + random.nextInt(Math.min(bytes.length - at + 1, 200));
    int to = Math.min(bytes.length, at + length);
    int kind = random.nextInt(12);
    done.add("mutation " + kind + " at " + at + " for " + length);
    return switch (kind) {
      case 0, 1 -> {
        for (int i = random.nextInt(8); i >= 0; i--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield bytes;
      }
      case 2 -> Arrays.copyOf(bytes, at);
      case 3 -> Arrays.copyOfRange(bytes, at, bytes.length);
      case 4 -> joined(bytes, file(number + 1_000_000 + random.nextInt(1_000_000)).bytes());
      case 5 -> joined(bytes, bytes);
      case 6 -> // A stretch twice.
          joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
      case 7 -> // A stretch is missing.
          joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
      case 8 -> {
        Arrays.fill(bytes, at, to, (byte) (random.nextBoolean() ? 0 : random.nextInt(256)));
        yield bytes;
      }
      case 9 -> nested(bytes, at, random);
      case 10 ->
          random.nextInt(10) > 0
              ? joined(Arrays.copyOf(bytes, at), new byte[length])
              : giant(bytes, at, random);
      default -> compressed(bytes, any(List.of(".gz", ".bz2", ".zst"), random));
    };
  }

  private static byte[] nested(byte[] bytes, int at, SplittableRandom random) {
    String opener =
        any(List.of("{\"text\":", "[", "\"", "\"\"\"", "<div>", "WARC/1.0\r\n"), random);
    byte[] many = TestFiles.utf8(opener.repeat(1 + random.nextInt(3_000)));
    return joined(
        joined(Arrays.copyOf(bytes, at), many), Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] giant(byte[] bytes, int at, SplittableRandom random) {
    byte[] long1 = new byte[GIANT];
    Arrays.fill(long1, (byte) any(List.of(32, 34, 91, 120), random).intValue());
    return joined(
        joined(Arrays.copyOf(bytes, at), long1), Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  static byte[] compressed(byte[] bytes, String extension) {
    if (extension.equals(".gz")) {
      return TestFiles.gzip(bytes);
    } else if (extension.equals(".zst")) {
      return Zstd.compress(bytes);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed, 1)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Plain(byte[] bytes, boolean isSound) {}

  private static Plain plain(byte[] bytes) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (InputStream in = decompressor(bytes)) {
      for (int value = in.read(); value >= 0; value = in.read()) {
        plain.write(value);
      }
      return new Plain(plain.toByteArray(), true);
    } catch (IOException e) {
      return new Plain(plain.toByteArray(), false);
    }
  }

  private static InputStream decompressor(byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
    if (first == 0x1f && bytes.length > 1 && (bytes[1] & 0xff) == 0x8b) {
      return new GZIPInputStream(in);
    } else if (first == 'B' && bytes.length > 2 && bytes[1] == 'Z' && bytes[2] == 'h') {
      return new BZip2CompressorInputStream(in, true);
    }
    byte[] frame = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};
    return bytes.length > 3 && Arrays.equals(bytes, 0, 4, frame, 0, 4)
        ? new ZstdInputStream(in)
        : in;
  }

  private static <T> T any(List<T> members, SplittableRandom random) {
    return members.get(random.nextInt(members.size()));
  }
}
