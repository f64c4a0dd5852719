package marsad.steps;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import marsad.pages.Boilerplate;
import marsad.reuse.BlockClasses;
import marsad.reuse.BlockRules;
import marsad.reuse.LineContexts;
import marsad.reuse.LineUse;
import marsad.tables.BlockClass;
import marsad.tables.Region;
import marsad.tables.RepeatedBlock;
import org.jspecify.annotations.Nullable;

/** Makes a row of a repeated line from how the outlets use it. */
final class BlockReports implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<Region> REGIONS = List.of(Region.values());

  private final BlockRules rules;
  private final HashMap<Long, String> names = new HashMap<>();
  private final HashMap<Long, Long> pages = new HashMap<>();
  private final HashSet<Long> listing;
  private final long allPages;

  BlockReports(BlockRules rules, Map<String, Long> pagesOfOutlets) {
    this.rules = rules;
    this.listing = new HashSet<>();
    pagesOfOutlets.forEach(
        (name, count) -> {
          names.put(Boilerplate.hash(name), name);
          pages.put(Boilerplate.hash(name), count);
        });
    this.allPages = pagesOfOutlets.values().stream().mapToLong(Long::longValue).sum();
  }

  private BlockReports(BlockReports other, Set<Long> listing) {
    this.rules = other.rules;
    this.names.putAll(other.names);
    this.pages.putAll(other.pages);
    this.allPages = other.allPages;
    this.listing = new HashSet<>(listing);
  }

  /**
   * The same, for outlets of which so many pages hold lines like those of a list of the latest
   * stories. Where few do, they are paragraphs that follow-up reports have in common.
   */
  BlockReports knowing(Map<Long, Long> listedPages) {
    Set<Long> enough = new HashSet<>();
    listedPages.forEach(
        (outlet, count) -> {
          if (count >= rules.sureShare() * pages.getOrDefault(outlet, count)) {
            enough.add(outlet);
          }
        });
    return new BlockReports(this, enough);
  }

  /** The outlet whose pages hold the line as lists of the latest stories do, with their number. */
  List<FindRepeatedBlocks.Listed> listed(FindRepeatedBlocks.Everywhere line) {
    LineUse all = use(line.total(), allPages, days(line.firstSeen(), line.lastSeen()), true);
    boolean isListed = line.outlets() == 1 && BlockClasses.isListed(all, line.reading());
    return isListed
        ? List.of(new FindRepeatedBlocks.Listed(line.anyOutlet(), line.pages()))
        : List.of();
  }

  /** A line on the pages of one outlet, and what is to be cut there. */
  private record Cut(String outlet, long pages, BlockClass why) {}

  /** Number of a region, to be shuffled; -1 for the body. */
  static int number(Region region) {
    return region == Region.BODY ? -1 : REGIONS.indexOf(region);
  }

  /** Whether a region tells who wrote or sent a text. */
  static boolean isCredit(Region region) {
    return switch (region) {
      case CREDIT, BYLINE, DATELINE -> true;
      default -> false;
    };
  }

  RepeatedBlock of(FindRepeatedBlocks.Everywhere line) {
    Long days = days(line.firstSeen(), line.lastSeen());
    BlockClasses classes = new BlockClasses(rules);
    List<Cut> cuts = new ArrayList<>();
    List<FindRepeatedBlocks.OnOutlet> often = line.often();
    for (FindRepeatedBlocks.OnOutlet one :
        often == null ? List.<FindRepeatedBlocks.OnOutlet>of() : often) {
      boolean lists = listing.contains(one.outlet());
      LineUse use = use(one, pages.getOrDefault(one.outlet(), one.pages()), days, lists);
      Optional<BlockClass> why = classes.cutOn(use, line.reading());
      why.ifPresent(reason -> cuts.add(new Cut(name(one.outlet()), one.pages(), reason)));
    }
    boolean lists = line.outlets() == 1 && listing.contains(line.anyOutlet());
    LineUse all = use(line.total(), allPages, days, lists);
    BlockClass text = classes.of(all, line.reading(), line.outlets());
    return new RepeatedBlock(
        HexFormat.of().toHexDigits(line.line()),
        mostPages(cuts).orElse(text),
        line.text(),
        line.pages(),
        line.outlets(),
        line.outlets() == 1 ? name(line.anyOutlet()) : null,
        line.firstSeen(),
        line.lastSeen(),
        all.contexts(),
        cuts.stream().map(Cut::outlet).sorted().toList());
  }

  private static @Nullable Long days(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null ? null : ChronoUnit.DAYS.between(first, last);
  }

  private String name(long outlet) {
    return names.getOrDefault(outlet, "");
  }

  private static Optional<BlockClass> mostPages(Collection<Cut> cuts) {
    return cuts.stream()
        .max(Comparator.comparingLong(Cut::pages).thenComparing(Cut::outlet))
        .map(Cut::why);
  }

  /** What the line is where it is no text: a credit if it mostly is, else the last region. */
  private static Region otherRegion(FindRepeatedBlocks.OnOutlet on) {
    if (2 * on.credits() > on.pages() - on.bodies()) {
      return Region.CREDIT;
    }
    return on.region() < 0 ? Region.BODY : REGIONS.get(on.region());
  }

  private static LineUse use(
      FindRepeatedBlocks.OnOutlet on, long ofPages, @Nullable Long days, boolean lists) {
    return new LineUse(
        on.pages(),
        ofPages,
        on.heads(),
        on.tails(),
        on.bodies(),
        otherRegion(on),
        LineContexts.count(on.story()),
        Math.max(LineContexts.count(on.before()), LineContexts.count(on.after())),
        on.titles(),
        lists,
        days);
  }
}
