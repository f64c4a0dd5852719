package marsad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import marsad.leaders.wikidata.ImportNote;
import marsad.settings.ImportedLeaderFile;
import marsad.settings.SettingsException;

/** The folder that an import is written to. */
final class ImportFolder {
  /** Name of the list of what was left out or changed. */
  static final String REPORT = "import-report.tsv";

  private final Path folder;

  ImportFolder(Path folder) {
    this.folder = folder;
  }

  /** Refuses a folder that holds an earlier import. */
  void requireNoImport() throws IOException {
    List<Path> earlier = earlier();
    if (!earlier.isEmpty()) {
      throw new SettingsException(
          "'"
              + earlier.get(0)
              + "' is there already. Name another folder, or replace the earlier import with"
              + " --overwrite.");
    }
  }

  /** Writes the files and the report in place of those of an earlier import. */
  void write(Map<String, String> files, List<ImportNote> notes) throws IOException {
    Files.createDirectories(folder);
    for (Path file : earlier()) {
      Files.delete(file);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(report(), text(notes));
  }

  /** The list of what was left out or changed. */
  Path report() {
    return folder.resolve(REPORT);
  }

  /** Files of an earlier import; other files of the folder are not touched. */
  private List<Path> earlier() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new SettingsException("'" + folder + "' is no folder. Name a folder with --to.");
    }
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ImportFolder::isOfImport).sorted().toList();
    }
  }

  private static boolean isOfImport(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.equals(REPORT) || ImportedLeaderFile.isOne(name);
  }

  private static String text(List<ImportNote> notes) {
    StringBuilder text = new StringBuilder("wikidata\tname\treason\tdetail\n");
    for (ImportNote note : notes) {
      text.append(
          String.join(
              "\t", note.wikidata(), cell(note.name()), note.reason().key(), cell(note.detail())));
      text.append('\n');
    }
    return text.toString();
  }

  private static String cell(String value) {
    return value.replaceAll("\\s+", " ");
  }
}
