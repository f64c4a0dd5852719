package marsad.sources;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import marsad.sources.FuzzedFiles.FuzzedFile;
import marsad.tables.Page;
import marsad.tables.Reject;
import marsad.tables.RejectReason;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/**
 * Whether every record of a broken file is accounted for. The records are counted here once more,
 * apart from the readers:
 *
 * <ul>
 *   <li>text: a file is one page or one reject;
 *   <li>JSON Lines: pages and rejects are as many as lines that are not blank;
 *   <li>Parquet: as many as rows after the file's own footer;
 *   <li>CSV and WARC, where a broken record may swallow others: the number that each record bears
 *       stands in a page, or the file has a reject.
 * </ul>
 *
 * <p>Where a file breaks off, or is none, one reject of the file stands for all that follows.
 */
final class RecordSums {
  private static final Pattern NUMBER = Pattern.compile("7[0-9]{8}");

  private RecordSums() {}

  /** What is not accounted for; empty if all is well. */
  static Optional<String> fault(FuzzedFile file, Path path, List<ReadRecord> records) {
    List<Page> pages = TestFiles.pages(records);
    List<Reject> rejects = TestFiles.rejects(records);
    Set<String> places = new HashSet<>();
    pages.forEach(page -> places.add(page.sourceUri()));
    rejects.forEach(reject -> places.add(reject.sourceUri()));
    String uri = new org.apache.hadoop.fs.Path(path.toUri()).toUri().getPath();
    if (places.size() != records.size()) {
      return Optional.of(records.size() + " records stand in " + places.size() + " places");
    } else if (!places.stream().allMatch(place -> place.contains(uri))) {
      return Optional.of("records of another file: " + places);
    }
    long breaks = rejects.stream().filter(RecordSums::isOfFile).count();
    if (breaks > 1) {
      return Optional.of("a file ends " + breaks + " times");
    }
    String format = Sources.ofFile(file.name()).orElseThrow().name();
    return switch (format) {
      case "text" -> counted(1, records);
      case "jsonl" -> breaks > 0 ? Optional.empty() : counted(lines(file, records), records);
      case "parquet" -> breaks > 0 ? Optional.empty() : counted(rows(path), records);
      default -> lost(plainText(file, records), pages, rejects, format.equals("warc"));
    };
  }

  private static Optional<String> counted(long expected, List<ReadRecord> records) {
    return records.size() == expected
        ? Optional.empty()
        : Optional.of(expected + " records became " + records.size());
  }

  private static boolean isOfFile(Reject reject) {
    boolean hasPlace = reject.sourceUri().contains("#");
    boolean isForAll = reject.detail().contains("no row is read");
    return !hasPlace || isForAll || reject.reason() == RejectReason.TRUNCATED_FILE;
  }

  private static String plainText(FuzzedFile file, List<ReadRecord> records) {
    String encoding = records.isEmpty() ? "UTF-8" : records.get(0).encoding();
    Charset charset =
        encoding.startsWith("UTF-16") ? Charset.forName(encoding) : StandardCharsets.ISO_8859_1;
    return new String(file.plain(), charset);
  }

  private static long lines(FuzzedFile file, List<ReadRecord> records) {
    String text = plainText(file, records);
    String mark = text.startsWith("\u00ef\u00bb\u00bf") ? "\u00ef\u00bb\u00bf" : "\ufeff";
    String read = text.startsWith(mark) ? text.substring(mark.length()) : text;
    return List.of(read.split("\n", -1)).stream()
        .filter(line -> !line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r'))
        .count();
  }

  private static long rows(Path path) {
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            HadoopInputFile.fromPath(
                new org.apache.hadoop.fs.Path(path.toUri()), new Configuration()))) {
      return reader.getRecordCount();
    } catch (IOException | RuntimeException e) {
      // No Parquet file, and yet no reject of the file: one too many is expected.
      return -1;
    }
  }

  /** Numbers of records that stand neither in a page nor in a file with a reject. */
  private static Optional<String> lost(
      String text, List<Page> pages, List<Reject> rejects, boolean isWarc) {
    if (!rejects.isEmpty()) {
      return Optional.empty();
    }
    Set<String> found = new HashSet<>();
    pages.forEach(page -> found.addAll(numbers(page.sourceId() + "\n" + page.text())));
    Set<String> lost = numbers(text);
    lost.removeAll(found);
    if (isWarc) {
      lost.removeIf(number -> !isPage(number, text));
    }
    return lost.isEmpty() ? Optional.empty() : Optional.of("lost without a word: " + lost);
  }

  /** Whether the record of a number still says that it is a page. */
  private static boolean isPage(String number, String text) {
    int at = text.lastIndexOf(number);
    int begin = text.lastIndexOf("WARC/1.", at);
    String record = begin < 0 ? "" : text.substring(begin, at);
    return record.contains("\r\nWARC-Type: conversion\r\n")
        || (record.contains("\r\nWARC-Type: response\r\n")
            && record.contains("\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n")
            && record.contains("\r\nWARC-Target-URI: http"));
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new HashSet<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      numbers.add(number.group());
    }
    return numbers;
  }
}
