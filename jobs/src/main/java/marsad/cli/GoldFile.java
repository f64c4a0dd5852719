package marsad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import marsad.gold.Gold;
import marsad.gold.GoldNames;
import marsad.gold.MentionsGold;
import marsad.gold.PagesGold;
import marsad.gold.StancesGold;
import marsad.settings.SettingsException;

/**
 * One piece of gold as it lies in a folder, with the pages it is about.
 *
 * @param place where it was found, for messages
 * @param gold what people found
 * @param input the pages, as the main job reads them
 */
record GoldFile(Path place, List<Gold> gold, Path input) {
  private static final String PAGES = "gold.jsonl";

  /**
   * All gold in a file or folder. Pages: a folder with {@code gold.jsonl} and {@code pages.jsonl};
   * mentions and stances: a file of JSON lines; sample truth: {@code expected/truth.jsonl} beside
   * {@code pages/}.
   *
   * @param scratch folder for pages that must be written first
   */
  static List<GoldFile> find(Path given, GoldNames names, Path scratch) throws IOException {
    List<GoldFile> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(given)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
        add(file, names, scratch, found);
      }
    } catch (java.nio.file.NoSuchFileException e) {
      throw new SettingsException("There is no gold '" + given + "'.", e);
    }
    if (found.isEmpty()) {
      throw new SettingsException(
          "'"
              + given
              + "' holds no gold. Gold is a folder with gold.jsonl and pages.jsonl, or JSON lines"
              + " with 'mentions' or 'tuples'.");
    }
    return found;
  }

  private static void add(Path file, GoldNames names, Path scratch, List<GoldFile> found)
      throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    String first = lines.isEmpty() ? "" : lines.get(0);
    try {
      if (String.valueOf(file.getFileName()).equals(PAGES)) {
        found.add(
            new GoldFile(file, List.of(PagesGold.of(lines)), file.resolveSibling("pages.jsonl")));
      } else if (first.contains("\"mentions\"")) {
        Path pages = written(MentionsGold.pages(lines), scratch, found.size());
        found.add(new GoldFile(file, List.of(MentionsGold.of(lines, names)), pages));
      } else if (first.contains("\"tuples\"")) {
        Path pages = written(StancesGold.pages(lines), scratch, found.size());
        found.add(new GoldFile(file, List.of(StancesGold.of(lines, names)), pages));
      } else if (first.contains("\"paragraphs\"") && first.contains("\"source_id\"")) {
        Path pages = file.toAbsolutePath().resolve("../../pages").normalize();
        found.add(
            new GoldFile(
                file,
                List.of(PagesGold.ofTruth(lines), MentionsGold.ofTruth(lines, names)),
                pages));
      }
    } catch (IllegalArgumentException e) {
      throw new SettingsException("The gold '" + file + "': " + e.getMessage(), e);
    }
  }

  private static Path written(List<String> pages, Path scratch, int number) throws IOException {
    return Files.write(scratch.resolve("gold-" + number + ".jsonl"), pages, StandardCharsets.UTF_8);
  }
}
