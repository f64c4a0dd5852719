package marsad.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import marsad.simulation.Cast.Pair;
import marsad.simulation.Cast.Position;
import marsad.simulation.PlantedRecord.PlantedPosition;
import org.jspecify.annotations.Nullable;

/**
 * Makes up pages of news with the truth about them: who is named, with whom, who takes which
 * position, what is copied from where, what is furniture of the outlet's page, which records are
 * bad.
 *
 * <p>Pages come in hundreds. A hundred depends on the seed and its number alone, so hundreds may be
 * made anywhere and in any order. In a whole one 23 pages are copies of others in it, and four bad
 * records stand beside the pages.
 */
public final class Simulator implements Serializable {
  private static final long serialVersionUID = 1;

  /** Pages that are made together. */
  public static final int HUNDRED = 100;

  private static final int OUTLETS = 12;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 4);
  private static final int WEEKS = 24;
  private static final int FIRST_TURN = 9;
  private static final int TURNS = 7;
  private static final int LONGEST_LAG_DAYS = 6;
  private static final int GOOD_FOR_ONE_BAD = 25;
  private static final int PAGES_WITHOUT_MIDDLE_LINE = 10;
  private static final String DAY = "0000/00/00";
  private static final long STRIDE = 0x5851_F42D_4C95_7F2DL;

  private final long seed;
  private final int words;
  private final WordStock stock;
  private final Cast cast;
  private final NewsWriter writer;
  private final CopyEditor editor;
  private final ArrayList<ArrayList<String>> furniture = new ArrayList<>();

  /**
   * A simulator.
   *
   * @param words words of an article, about; at least 40
   */
  public Simulator(WordStock stock, Cast cast, long seed, int words) {
    if (words < 40) {
      throw new IllegalArgumentException("An article has 40 words or more, not " + words + ".");
    }
    this.seed = seed;
    this.words = words;
    this.stock = stock;
    this.cast = cast;
    writer = new NewsWriter(stock, List.of());
    editor = new CopyEditor(stock, writer, 2 * words);
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      SplittableRandom random = random(-1 - outlet);
      furniture.add(
          new ArrayList<>(
              List.of(
                  writer.headline(random) + " " + DAY,
                  writer.headline(random),
                  writer.headline(random))));
    }
  }

  /**
   * A record of the input, and the truth about it.
   *
   * @param line the record as it stands in a file of JSON lines
   */
  public record Made(String line, PlantedRecord truth) {}

  /**
   * A line that stands on the pages of an outlet and belongs to no article.
   *
   * @param line the line; {@code 0000/00/00} stands for the day of the page
   */
  public record PlantedLine(String outlet, String line) {}

  /**
   * A position that is planted.
   *
   * @param turnsOn first day of the other side; null if the holder does not turn
   * @param before net side before, from -1 (against) to 1 (favor)
   * @param after net side from the turn on
   */
  public record PlantedTurn(
      String holder, String target, @Nullable LocalDate turnsOn, double before, double after) {}

  /** Shares of original articles that name each leader of a pair, and both. */
  public record PlantedRate(
      String leaderA, String leaderB, double shareA, double shareB, double shareBoth) {}

  /** A page before it is written. */
  private record Page(
      String id,
      int outlet,
      LocalDate day,
      String title,
      String text,
      @Nullable Page original,
      @Nullable CopyCase how,
      TreeSet<String> leaders,
      List<PlantedPosition> positions) {}

  /** The furniture of all outlets. */
  public List<PlantedLine> lines() {
    List<PlantedLine> lines = new ArrayList<>();
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      for (String line : furniture.get(outlet)) {
        lines.add(new PlantedLine(outlet(outlet), line));
      }
    }
    return lines;
  }

  /** The turns of all positions. */
  public List<PlantedTurn> turns() {
    List<PlantedTurn> turns = new ArrayList<>();
    for (int i = 0; i < cast.positions().size(); i++) {
      Position position = cast.positions().get(i);
      turns.add(
          new PlantedTurn(
              position.holder().id(),
              position.target().id(),
              position.turns() ? turnOf(i) : null,
              1 - 2 * position.againstBefore(),
              1 - 2 * position.againstAfter()));
    }
    return turns;
  }

  /** The rates of all pairs. */
  public List<PlantedRate> rates() {
    return cast.pairs().stream().map(Simulator::rate).toList();
  }

  private static PlantedRate rate(Pair pair) {
    boolean isInOrder = pair.a().id().compareTo(pair.b().id()) < 0;
    return new PlantedRate(
        (isInOrder ? pair.a() : pair.b()).id(),
        (isInOrder ? pair.b() : pair.a()).id(),
        isInOrder ? pair.shareA() : pair.shareB(),
        isInOrder ? pair.shareB() : pair.shareA(),
        pair.shareBoth());
  }

  /** The records of a hundred, those of the last one fewer, in the order of the file. */
  public List<Made> hundred(long number, int size) {
    SplittableRandom random = random(number);
    List<CopyCase> cases = copies(size, random);
    List<Page> pages = new ArrayList<>();
    int originals = size - cases.size();
    for (int i = 0; i < originals; i++) {
      pages.add(original(id(number * HUNDRED + i), random));
    }
    for (CopyCase how : cases) {
      // From a third of the originals, so that some have several copies.
      Page from = pages.get(random.nextInt(1 + originals / 3));
      pages.add(copy(id(number * HUNDRED + pages.size()), from, how, random));
    }
    return records(shuffled(pages, random), random);
  }

  private List<Made> records(List<Page> pages, SplittableRandom random) {
    List<Made> records = new ArrayList<>();
    for (Page page : pages) {
      records.add(new Made(line(page, random), truth(page, null)));
    }
    for (int bad = 0; bad < pages.size() / GOOD_FOR_ONE_BAD; bad++) {
      records.add(bad(pages.get(bad), Fault.values()[bad % Fault.values().length]));
    }
    return records;
  }

  private static List<CopyCase> copies(int size, SplittableRandom random) {
    List<CopyCase> all = new ArrayList<>();
    for (CopyCase how : CopyCase.values()) {
      all.addAll(Collections.nCopies(how.inAHundred(), how));
    }
    return shuffled(all, random).subList(0, size * all.size() / HUNDRED);
  }

  private Page original(String id, SplittableRandom random) {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(7 * WEEKS));
    List<String> paragraphs =
        writer.paragraphs(random.nextLong(), words * 7 / 8 + random.nextInt(words / 4));
    TreeSet<String> leaders = new TreeSet<>();
    for (Pair pair : cast.pairs()) {
      String sentence = naming(pair, leaders, random);
      if (!sentence.isEmpty()) {
        put(sentence, paragraphs, random);
      }
    }
    List<PlantedPosition> positions = new ArrayList<>();
    for (int i = 0; i < cast.positions().size(); i++) {
      Position position = cast.positions().get(i);
      if (random.nextDouble() < position.share()) {
        boolean isBefore = day.isBefore(turnOf(i));
        double against = isBefore ? position.againstBefore() : position.againstAfter();
        boolean isAgainst = random.nextDouble() < against;
        put(sentence(position, isAgainst, random), paragraphs, random);
        leaders.add(position.holder().id());
        leaders.add(position.target().id());
        positions.add(
            new PlantedPosition(
                position.holder().id(), position.target().id(), isAgainst ? "against" : "favor"));
      }
    }
    return new Page(
        id,
        random.nextInt(OUTLETS),
        day,
        writer.headline(random),
        String.join("\n", paragraphs),
        null,
        null,
        leaders,
        positions);
  }

  private String naming(Pair pair, Set<String> leaders, SplittableRandom random) {
    double at = random.nextDouble();
    boolean namesBoth = at < pair.shareBoth();
    boolean namesA = at < pair.shareA();
    boolean namesB =
        namesBoth || (!namesA && at < pair.shareA() + pair.shareB() - pair.shareBoth());
    if (namesA) {
      leaders.add(pair.a().id());
    }
    if (namesB) {
      leaders.add(pair.b().id());
    }
    if (!namesA && !namesB) {
      return "";
    }
    String phrase = any(namesBoth ? cast.both() : cast.one(), random);
    String named =
        phrase
            .replace("{a}", namesA ? pair.a().name() : pair.b().name())
            .replace("{b}", pair.b().name());
    return named + " " + writer.headline(random) + ".";
  }

  private String sentence(Position position, boolean isAgainst, SplittableRandom random) {
    return any(isAgainst ? cast.against() : cast.favor(), random)
            .replace("{a}", position.holder().name())
            .replace("{b}", position.target().name())
            .replace("{city}", stock.of("cities", random))
            .replace("{tail}", stock.of("tails", random))
        + ".";
  }

  /** As a sentence of its own at the end of a paragraph. */
  private static void put(String sentence, List<String> paragraphs, SplittableRandom random) {
    int at = random.nextInt(paragraphs.size());
    paragraphs.set(at, paragraphs.get(at) + " " + sentence);
  }

  private Page copy(String id, Page from, CopyCase how, SplittableRandom random) {
    return new Page(
        id,
        (from.outlet() + 1 + random.nextInt(OUTLETS - 1)) % OUTLETS,
        from.day().plusDays(random.nextInt(LONGEST_LAG_DAYS + 1)),
        how == CopyCase.EXACT ? from.title() : writer.headline(random),
        editor.copy(from.text(), how, random).text(),
        from,
        how,
        new TreeSet<>(),
        List.of());
  }

  private String line(Page page, SplittableRandom random) {
    List<String> lines = furniture.get(page.outlet());
    String first = lines.get(0).replace(DAY, page.day().toString().replace('-', '/'));
    boolean hasMiddle = random.nextInt(PAGES_WITHOUT_MIDDLE_LINE) > 0;
    String middle = hasMiddle ? "\n" + lines.get(1) : "";
    return json(page, first + "\n" + page.text() + middle + "\n" + lines.get(2));
  }

  private static String json(Page page, @Nullable String text) {
    ObjectMapper json = new ObjectMapper();
    ObjectNode row = json.createObjectNode();
    row.put("id", page.id());
    row.put("source", outlet(page.outlet()));
    row.put("published", page.day().toString());
    row.put("title", page.title());
    if (text != null) {
      row.put("text", text);
    }
    try {
      return json.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What can be wrong with a record, by the reason that {@code rejects} gives. */
  private enum Fault {
    MALFORMED,
    MISSING_TEXT,
    EMPTY_TEXT,
    DUPLICATE_ID
  }

  private Made bad(Page like, Fault fault) {
    Page own =
        new Page(
            fault == Fault.DUPLICATE_ID ? like.id() : "bad-" + like.id(),
            like.outlet(),
            like.day(),
            like.title(),
            like.text(),
            null,
            null,
            new TreeSet<>(),
            List.of());
    String line =
        switch (fault) {
          case MALFORMED -> json(own, own.text()).substring(0, like.title().length());
          case MISSING_TEXT -> json(own, null);
          case EMPTY_TEXT -> json(own, "  ");
          case DUPLICATE_ID -> json(own, own.text());
        };
    return new Made(line, truth(own, fault));
  }

  private static PlantedRecord truth(Page page, @Nullable Fault fault) {
    Page original = page.original();
    boolean isOriginal = original == null && fault == null;
    long[] own = original == null ? new long[0] : WordShingles.of(page.text());
    long[] other = original == null ? new long[0] : WordShingles.of(original.text());
    int shared = WordShingles.shared(own, other);
    CopyCase how = page.how();
    return new PlantedRecord(
        page.id(),
        outlet(page.outlet()),
        page.day(),
        fault == null ? null : fault.name().toLowerCase(Locale.ROOT),
        original == null ? null : original.id(),
        how == null ? null : how.name().toLowerCase(Locale.ROOT),
        original == null ? null : WordShingles.jaccard(shared, own.length, other.length),
        original == null ? null : WordShingles.containment(shared, own.length, other.length),
        isOriginal ? List.copyOf(page.leaders()) : null,
        isOriginal ? page.positions() : null);
  }

  private LocalDate turnOf(int position) {
    int week = FIRST_TURN + random(Long.MIN_VALUE + position).nextInt(TURNS);
    return FIRST_DAY.plusWeeks(week);
  }

  private SplittableRandom random(long number) {
    return new SplittableRandom((seed * STRIDE + number) * STRIDE);
  }

  private static <T> T any(List<T> members, SplittableRandom random) {
    return members.get(random.nextInt(members.size()));
  }

  private static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
    int[] order = new int[list.size()];
    for (int i = 0; i < order.length; i++) {
      int place = random.nextInt(i + 1);
      order[i] = order[place];
      order[place] = i;
    }
    return Arrays.stream(order).mapToObj(list::get).toList();
  }

  private static String outlet(int number) {
    return "outlet-" + number;
  }

  private static String id(long number) {
    return String.format(Locale.ROOT, "page-%09d", number);
  }
}
