package marsad.sources;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import marsad.settings.ConfFiles;
import marsad.sources.bytes.FileAccess;
import marsad.sources.fields.FieldNames;
import marsad.tables.Page;
import marsad.tables.Reject;

/** Writes input files of tests and reads them as a run does. */
final class TestFiles {
  static final String NEWS =
      "قال وزير الخارجية الأردني إن بلاده ترحب بالاتفاق الجديد، وأضاف أن المحادثات ستستمر.";
  static final String OTHER_NEWS =
      "أعلنت الرئاسة التونسية مساء الأحد عن تعيين سفير جديد لدى إيطاليا بعد شغور المنصب.";

  private TestFiles() {}

  static ReadOptions options() {
    return options(Map.of());
  }

  static ReadOptions options(Map<String, String> mapping) {
    FieldNames names = FieldNames.usual(ConfFiles.inJar()).with(mapping);
    return new ReadOptions(
        names, null, ReadOptions.DEFAULT_MAX_TEXT_LENGTH, FileAccess.ofThisMachine());
  }

  static ReadOptions limitedTo(int maxTextLength) {
    ReadOptions options = options();
    return new ReadOptions(options.names(), null, maxTextLength, options.access());
  }

  static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path write(Path file, String text) {
    return write(file, text, StandardCharsets.UTF_8);
  }

  static Path write(Path file, String text, Charset charset) {
    return write(file, text.getBytes(charset));
  }

  static byte[] gzip(byte[] bytes) {
    java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] firstHalf(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  static List<ReadRecord> read(Path input) {
    return read(input, options());
  }

  static List<ReadRecord> read(Path input, ReadOptions options) {
    List<InputSplit> splits =
        InputFiles.list(List.of(input.toString()), options.access(), Optional.empty());
    List<ReadRecord> records = new ArrayList<>();
    for (InputSplit split : splits) {
      SplitReader.read(split, options).forEachRemaining(records::add);
    }
    return records;
  }

  static List<Page> pages(Path input) {
    return pages(read(input));
  }

  static List<Page> pages(List<ReadRecord> records) {
    return records.stream().flatMap(r -> Optional.ofNullable(r.page()).stream()).toList();
  }

  static List<Reject> rejects(Path input) {
    return rejects(read(input));
  }

  static List<Reject> rejects(List<ReadRecord> records) {
    return records.stream().flatMap(r -> Optional.ofNullable(r.reject()).stream()).toList();
  }

  static Page onlyPage(Path input) {
    List<ReadRecord> records = read(input);
    if (records.size() != 1 || records.get(0).page() == null) {
      throw new AssertionError("one page expected, not " + records);
    }
    return pages(records).get(0);
  }

  static Reject onlyReject(Path input) {
    List<ReadRecord> records = read(input);
    if (records.size() != 1 || records.get(0).reject() == null) {
      throw new AssertionError("one reject expected, not " + records);
    }
    return rejects(records).get(0);
  }
}
