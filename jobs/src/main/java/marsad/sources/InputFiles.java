package marsad.sources;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import marsad.settings.SettingsException;
import marsad.sources.bytes.Compression;
import marsad.sources.bytes.FileAccess;
import marsad.sources.bytes.FileRange;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the input files on the driver and cuts them into what single tasks read. The same files
 * give the same splits, in whatever order they are named.
 */
public final class InputFiles {
  /** Large enough that a task's start costs nothing, small enough for many tasks. */
  static final long PART_BYTES = 64L << 20;

  private static final long GROUP_BYTES = 32L << 20;
  private static final int GROUP_FILES = 1000;

  private InputFiles() {}

  /**
   * The splits of all inputs.
   *
   * @param inputs files, folders (with all folders in them) and globs, on any file system
   * @param format name of the format of all files; empty to tell it by their extensions
   */
  public static List<InputSplit> list(
      List<String> inputs, FileAccess access, Optional<String> format) {
    if (inputs.isEmpty()) {
      throw new SettingsException("No input is named. Name at least one file, folder or glob.");
    }
    format.ifPresent(Sources::named);
    TreeMap<String, FileStatus> files = new TreeMap<>();
    for (String input : inputs) {
      List<FileStatus> found = filesOf(input, access, format);
      found.forEach(file -> files.put(file.getPath().toString(), file));
    }
    return splits(files, format);
  }

  private static List<FileStatus> filesOf(
      String input, FileAccess access, Optional<String> format) {
    try {
      Path path = new Path(input);
      FileSystem fileSystem = access.fileSystem(path);
      List<FileStatus> files = new ArrayList<>();
      for (FileStatus named : named(path, fileSystem)) {
        if (named.isDirectory()) {
          addFolder(named, fileSystem, files);
        } else {
          requireKnown(named, format);
          files.add(named);
        }
      }
      if (files.isEmpty()) {
        throw new SettingsException(
            "The input '" + input + "' holds no file. Check the path, or what the glob matches.");
      }
      return files;
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException(
          "The input '" + input + "' cannot be listed: " + e + ". Check the path and its access.",
          e);
    }
  }

  /** What a name stands for: a file of exactly this name before a glob. */
  private static List<FileStatus> named(Path path, FileSystem fileSystem) throws IOException {
    try {
      return List.of(fileSystem.getFileStatus(path));
    } catch (FileNotFoundException e) {
      FileStatus[] matches = fileSystem.globStatus(path);
      return matches == null ? List.of() : Arrays.asList(matches);
    }
  }

  private static void requireKnown(FileStatus file, Optional<String> format) {
    String name = file.getPath().getName();
    if (format.isEmpty() && Sources.ofFile(name).isEmpty()) {
      throw new SettingsException(
          "The format of '"
              + file.getPath()
              + "' is not known by its name. Known extensions: "
              + Sources.extensions()
              + " (with .gz, .bz2 or .zst after them). Or name the format: "
              + Sources.names()
              + ".");
    }
  }

  private static void addFolder(FileStatus folder, FileSystem fileSystem, List<FileStatus> files)
      throws IOException {
    for (FileStatus inside : fileSystem.listStatus(folder.getPath())) {
      String name = inside.getPath().getName();
      // What frameworks hide: _SUCCESS, .crc, temporary folders.
      boolean isHidden = name.startsWith("_") || name.startsWith(".");
      if (!isHidden && inside.isDirectory()) {
        addFolder(inside, fileSystem, files);
      } else if (!isHidden) {
        files.add(inside);
      }
    }
  }

  private static List<InputSplit> splits(
      SortedMap<String, FileStatus> files, Optional<String> format) {
    TreeMap<String, List<FileRange>> ranges = new TreeMap<>();
    for (FileStatus file : files.values()) {
      Source source =
          format
              .map(Sources::named)
              .or(() -> Sources.ofFile(file.getPath().getName()))
              .orElseGet(UnknownFormat::new);
      ranges.computeIfAbsent(source.name(), name -> new ArrayList<>()).addAll(parts(file, source));
    }
    List<InputSplit> splits = new ArrayList<>();
    ranges.forEach((name, parts) -> splits.addAll(grouped(name, parts)));
    splits.sort(Comparator.comparing(split -> split.ranges().get(0).path()));
    return splits;
  }

  /** A large plain file in parts of equal size; every other file whole. */
  private static List<FileRange> parts(FileStatus file, Source source) {
    String path = file.getPath().toString();
    long length = file.getLen();
    boolean isPlain = Compression.stripExtension(path).equals(path);
    if (!source.isDivisible() || !isPlain || length <= PART_BYTES) {
      return List.of(FileRange.whole(path, length));
    }
    List<FileRange> parts = new ArrayList<>();
    for (long begin = 0; begin < length; begin += PART_BYTES) {
      parts.add(new FileRange(path, begin, Math.min(begin + PART_BYTES, length), length));
    }
    return parts;
  }

  /** Small files together, so that a folder of a million texts is not a million tasks. */
  private static List<InputSplit> grouped(String format, List<FileRange> parts) {
    List<InputSplit> splits = new ArrayList<>();
    List<FileRange> group = new ArrayList<>();
    long bytes = 0;
    for (FileRange part : parts) {
      long size = part.end() - part.begin();
      if (!group.isEmpty() && (group.size() == GROUP_FILES || bytes + size > GROUP_BYTES)) {
        splits.add(new InputSplit(format, group));
        group = new ArrayList<>();
        bytes = 0;
      }
      group.add(part);
      bytes += size;
    }
    if (!group.isEmpty()) {
      splits.add(new InputSplit(format, group));
    }
    return splits;
  }
}
