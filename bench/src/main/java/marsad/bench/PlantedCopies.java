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
import marsad.settings.SimulationFile;
import marsad.simulation.CopyCase;
import marsad.simulation.CopyEditor;
import marsad.simulation.NewsWriter;
import marsad.simulation.WordShingles;
import marsad.simulation.WordStock;
import marsad.tables.Leader;

/**
 * Writes made-up pages of several outlets and days with copies planted among them, and the truth
 * about them. Same size, same files.
 *
 * <p>Arguments: folder, number of pages, words of an article (340 if not given). Written are {@code
 * pages.jsonl.gz}, {@code pairs.tsv} (id, id, case, Jaccard index and containment, counted exactly;
 * {@code FAMILY} are pairs that share an original), {@code spans.tsv} (id of the original, id of
 * the copy, case, begin and end in the one and in the other: characters of the page behind its
 * first line) and {@code template-lines.tsv} (outlet, line; digits change from page to page). Pages
 * come in hundreds: most are originals, some of them have one copy or several.
 */
public final class PlantedCopies {
  private static final int WORDS = 340;

  private static final int HUNDRED = 100;
  private static final int OUTLETS = 12;

  /** A hundred days, and one to be found against them. */
  private static final int DAYS = 101;

  private static final int LONGEST_LAG_DAYS = 6;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);

  /** The last day with originals; some copies come later. */
  static final LocalDate LAST_FULL_DAY = FIRST_DAY.plusDays(DAYS - 1);

  private static final long SEED = 104_729;

  private final ObjectMapper json = new ObjectMapper();
  private final WordStock stock = SimulationFile.words(ConfFiles.inJar());
  private final NewsWriter writer;
  private final CopyEditor editor;
  private final List<List<String>> templates = new ArrayList<>();
  private final int words;

  private PlantedCopies(int words) {
    this.words = words;
    List<String> names =
        GazetteerFiles.leaders(ConfFiles.inJar()).leaders().stream().map(Leader::nameAr).toList();
    writer = new NewsWriter(stock, names);
    editor = new CopyEditor(stock, writer, 2 * words);
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
  private record Planted(
      int outlet, LocalDate day, String title, CopyEditor.Copied wording, int original) {
    String text() {
      return wording.text();
    }
  }

  /** The files of the truth. */
  private record Truth(BufferedWriter pairs, BufferedWriter spans) {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    int words = arguments.length > 2 ? Integer.parseInt(arguments[2]) : WORDS;
    new PlantedCopies(words).write(folder, Integer.parseInt(arguments[1]));
  }

  private void write(Path folder, int size) throws IOException {
    writeTemplates(folder.resolve("template-lines.tsv"));
    try (BufferedWriter pages = packed(folder.resolve("pages.jsonl.gz"));
        BufferedWriter pairs = Files.newBufferedWriter(folder.resolve("pairs.tsv"));
        BufferedWriter spans = Files.newBufferedWriter(folder.resolve("spans.tsv"))) {
      Truth truth = new Truth(pairs, spans);
      for (int first = 0; first < size; first += HUNDRED) {
        writeHundred(first, Math.min(HUNDRED, size - first), pages, truth);
      }
    }
  }

  private void writeHundred(int first, int size, BufferedWriter pages, Truth truth)
      throws IOException {
    SplittableRandom random = new SplittableRandom(SEED * (first + 1));
    Map<CopyCase, Integer> copies = new EnumMap<>(CopyCase.class);
    for (CopyCase one : CopyCase.values()) {
      copies.put(one, one.inAHundred());
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
    writePairs(first, hundred, cases, truth);
    for (int place : order(hundred.size(), random)) {
      writePage(first + place, hundred.get(place), random, pages);
    }
  }

  private Planted original(long number, SplittableRandom random) {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String text = writer.article(SEED * 31 + number, words * 7 / 8 + random.nextInt(words / 4));
    return new Planted(
        random.nextInt(OUTLETS), day, writer.headline(random), CopyEditor.Copied.asWhole(text), -1);
  }

  private Planted copy(List<Planted> all, int original, CopyCase how, SplittableRandom random) {
    Planted from = all.get(original);
    LocalDate day = from.day().plusDays(random.nextInt(LONGEST_LAG_DAYS + 1));
    int outlet = (from.outlet() + 1 + random.nextInt(OUTLETS - 1)) % OUTLETS;
    String title = how == CopyCase.EXACT ? from.title() : writer.headline(random);
    return new Planted(outlet, day, title, editor.copy(from.text(), how, random), original);
  }

  private static void writePairs(
      int first, List<Planted> hundred, List<CopyCase> cases, Truth truth) throws IOException {
    int originals = hundred.size() - cases.size();
    for (int copy = originals; copy < hundred.size(); copy++) {
      int original = hundred.get(copy).original();
      CopyCase how = cases.get(copy - originals);
      writePair(first, hundred, original, copy, how.name(), truth.pairs());
      if (how.isPartial()) {
        CopyEditor.Copied wording = hundred.get(copy).wording();
        truth.spans().write(id(first + original) + "\t" + id(first + copy) + "\t" + how);
        truth.spans().write("\t" + wording.inOriginal() + "\t" + wording.inCopy() + "\n");
      }
      for (int other = originals; other < copy; other++) {
        if (hundred.get(other).original() == original) {
          writePair(first, hundred, other, copy, "FAMILY", truth.pairs());
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
