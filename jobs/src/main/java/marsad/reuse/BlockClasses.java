package marsad.reuse;

import java.util.Optional;
import marsad.tables.BlockClass;
import marsad.tables.Region;

/**
 * Tells why a text is repeated. A template line stands among different neighbours on many pages of
 * one outlet, a line of a copied article among the same ones; of the lines among different
 * neighbours those at the edge of pages that speak to the reader, or stand on most pages, are
 * furniture. A paragraph of news that comes again and again is kept: a paragraph lost is worse than
 * a footer kept.
 */
public final class BlockClasses {
  private static final int PHRASE_WORDS = 6;

  /** A story is over after a week; what comes again later is set into new stories. */
  private static final int LATER_DAYS = 7;

  private final BlockRules rules;

  public BlockClasses(BlockRules rules) {
    this.rules = rules;
  }

  /** What the line is on the pages of one outlet, if it is to be cut there. */
  public Optional<BlockClass> cutOn(LineUse use, LineText text) {
    if (use.pages() < rules.cutFromPages() || !use.isVaried()) {
      return Optional.empty();
    }
    if (!use.isMostlyText()) {
      return ofRegion(use.otherRegion()).filter(why -> !tellsItself(use.otherRegion()));
    }
    return new LineLook(use, text, rules.sureShare()).cut();
  }

  /** Datelines and their like are told by their form where they are any, and hold dates to read. */
  private static boolean tellsItself(Region region) {
    return switch (region) {
      case DATE, DATELINE, BYLINE, CREDIT, CAPTION -> true;
      default -> false;
    };
  }

  /** Whether a line is like those of a list of the latest stories below ever different ones. */
  public static boolean isListed(LineUse use, LineText text) {
    return new LineLook(use, text, 1).isInList() && use.isInDifferentStories();
  }

  /** What a line is that is cut on no outlet for being repeated, by all its uses. */
  public BlockClass of(LineUse all, LineText text, long outlets) {
    if (!all.isMostlyText()) {
      Optional<BlockClass> marked = ofRegion(all.otherRegion());
      if (marked.isPresent()) {
        return marked.get();
      }
    }
    return new LineLook(all, text, rules.sureShare())
        .kept(outlets)
        .orElseGet(() -> ofText(all, text, outlets));
  }

  private static BlockClass ofText(LineUse all, LineText text, long outlets) {
    boolean isLater = comesLater(all);
    if (outlets == 1) {
      return isLater ? BlockClass.BACKGROUND : BlockClass.SELF_REPEAT;
    }
    boolean isPhrase = text.words() <= PHRASE_WORDS && !text.hasVerb() && !text.holdsDigit();
    return isPhrase && isLater && all.isVaried() ? BlockClass.SLOGAN : BlockClass.WIRE_COPY;
  }

  /** Undated, a line among different neighbours is set into different stories. */
  private static boolean comesLater(LineUse all) {
    Long days = all.days();
    return days == null ? all.isVaried() : days >= LATER_DAYS;
  }

  private static Optional<BlockClass> ofRegion(Region region) {
    return switch (region) {
      case TEASER -> Optional.of(BlockClass.TEASER);
      case RELATED, READ_ALSO -> Optional.of(BlockClass.RELATED);
      case TAGS -> Optional.of(BlockClass.TAGS);
      case CREDIT, BYLINE, DATELINE -> Optional.of(BlockClass.CREDIT);
      case WIDGET, CHROME, DATE, CAPTION -> Optional.of(BlockClass.CHROME);
      case HEADLINE, BODY -> Optional.empty();
    };
  }
}
