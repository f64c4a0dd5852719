package marsad.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.tables.Leader;

/**
 * Writes made-up pages of several outlets and days with copies planted among them, and the truth
 * about them. Same size, same files.
 *
 * <p>Arguments: folder, number of pages. Written are {@code pages.jsonl.gz}, {@code pairs.tsv} (id,
 * id, case, Jaccard index and containment, counted exactly; {@code FAMILY} are pairs that share an
 * original) and {@code template-lines.tsv} (outlet, line; digits change from page to page). Pages
 * come in hundreds: most are originals, some of them have one copy or several.
 */
public final class PlantedCopies {
  static final int WORDS = 340;

  private static final int HUNDRED = 100;
  private static final int OUTLETS = 12;
  private static final int DAYS = 60;
  private static final int LONGEST_LAG_DAYS = 6;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);
  private static final long SEED = 104_729;

  private final ObjectMapper json = new ObjectMapper();
  private final WordStock stock = WordStock.load();
  private final NewsWriter writer;
  private final CopyEditor editor;
  private final List<List<String>> templates = new ArrayList<>();

  private PlantedCopies() {
    List<String> names =
        GazetteerFiles.leaders(ConfFiles.inJar()).leaders().stream().map(Leader::nameAr).toList();
    writer = new NewsWriter(stock, names);
    editor = new CopyEditor(stock, writer);
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      SplittableRandom random = new SplittableRandom(SEED + outlet);
      templates.add(
          List.of(
              writer.headline(random) + " 0000/00/00",
              writer.headline(random),
              writer.headline(random)));
    }
  }

  /** A page before it is written. */
  private record Planted(int outlet, LocalDate day, String title, String text, int original) {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    new PlantedCopies().write(folder, Integer.parseInt(arguments[1]));
  }

  private void write(Path folder, int size) throws IOException {
    writeTemplates(folder.resolve("template-lines.tsv"));
    try (BufferedWriter pages = packed(folder.resolve("pages.jsonl.gz"));
        BufferedWriter pairs = Files.newBufferedWriter(folder.resolve("pairs.tsv"))) {
      for (int first = 0; first < size; first += HUNDRED) {
        writeHundred(first, Math.min(HUNDRED, size - first), pages, pairs);
      }
    }
  }

  private void writeHundred(int first, int size, BufferedWriter pages, BufferedWriter pairs)
      throws IOException {
    SplittableRandom random = new SplittableRandom(SEED * (first + 1));
    Map<CopyCase, Integer> copies = new EnumMap<>(CopyCase.class);
    for (CopyCase one : CopyCase.values()) {
      copies.put(one, one.isEdited() ? 3 : 2);
    }
    int planted = copies.values().stream().mapToInt(Integer::intValue).sum();
    List<Planted> hundred = new ArrayList<>();
    for (int i = 0; i < size - planted; i++) {
      hundred.add(original(first + i, random));
    }
    List<CopyCase> cases = new ArrayList<>();
    int originals = hundred.size();
    for (Map.Entry<CopyCase, Integer> copy : copies.entrySet()) {
      for (int i = 0; originals > 0 && i < copy.getValue(); i++) {
        // From a third of the originals, so that some have several copies.
        hundred.add(copy(hundred, random.nextInt(1 + originals / 3), copy.getKey(), random));
        cases.add(copy.getKey());
      }
    }
    writePairs(first, hundred, cases, pairs);
    for (int place : order(hundred.size(), random)) {
      writePage(first + place, hundred.get(place), random, pages);
    }
  }

  private Planted original(long number, SplittableRandom random) {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String text = writer.article(SEED * 31 + number, WORDS - 40 + random.nextInt(80));
    return new Planted(random.nextInt(OUTLETS), day, writer.headline(random), text, -1);
  }

  private Planted copy(List<Planted> all, int original, CopyCase how, SplittableRandom random) {
    Planted from = all.get(original);
    LocalDate day = from.day().plusDays(random.nextInt(LONGEST_LAG_DAYS + 1));
    int outlet = (from.outlet() + 1 + random.nextInt(OUTLETS - 1)) % OUTLETS;
    String title = how == CopyCase.EXACT ? from.title() : writer.headline(random);
    return new Planted(outlet, day, title, editor.copy(from.text(), how, random), original);
  }

  private static void writePairs(
      int first, List<Planted> hundred, List<CopyCase> cases, BufferedWriter out)
      throws IOException {
    int originals = hundred.size() - cases.size();
    for (int copy = originals; copy < hundred.size(); copy++) {
      int original = hundred.get(copy).original();
      writePair(first, hundred, original, copy, cases.get(copy - originals).name(), out);
      for (int other = originals; other < copy; other++) {
        if (hundred.get(other).original() == original) {
          writePair(first, hundred, other, copy, "FAMILY", out);
        }
      }
    }
  }

  private static void writePair(
      int first, List<Planted> hundred, int one, int other, String how, BufferedWriter out)
      throws IOException {
    long[] left = WordShingles.of(hundred.get(one).text());
    long[] right = WordShingles.of(hundred.get(other).text());
    int shared = WordShingles.shared(left, right);
    out.write(
        String.format(
            Locale.ROOT,
            "%s\t%s\t%s\t%.4f\t%.4f%n",
            id(first + one),
            id(first + other),
            how,
            WordShingles.jaccard(shared, left.length, right.length),
            WordShingles.containment(shared, left.length, right.length)));
  }

  private void writePage(int number, Planted page, SplittableRandom random, BufferedWriter out) {
    List<String> lines = templates.get(page.outlet());
    ObjectNode row = json.createObjectNode();
    row.put("id", id(number));
    row.put("source", "outlet-" + page.outlet());
    row.put("published", page.day().toString());
    row.put("title", page.title());
    String dated = lines.get(0).replace("0000/00/00", page.day().toString().replace('-', '/'));
    String middle = random.nextInt(10) == 0 ? "" : "\n" + lines.get(1);
    row.put("text", dated + "\n" + page.text() + middle + "\n" + lines.get(2));
    try {
      out.write(json.writeValueAsString(row));
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeTemplates(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int outlet = 0; outlet < OUTLETS; outlet++) {
        for (String line : templates.get(outlet)) {
          out.write("outlet-" + outlet + "\t" + line);
          out.newLine();
        }
      }
    }
  }

  /** The pages of a hundred in any order, so that copies do not stand behind the originals. */
  private static int[] order(int size, SplittableRandom random) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int place = random.nextInt(i + 1);
      order[i] = order[place];
      order[place] = i;
    }
    return order;
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "planted-%07d", number);
  }

  private static BufferedWriter packed(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8),
        1 << 16);
  }
}
