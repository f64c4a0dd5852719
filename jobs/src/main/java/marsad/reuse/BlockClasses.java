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
  private static final int LABEL_WORDS = 8;
  private static final int PHRASE_WORDS = 6;
  private static final int PHRASE_OUTLETS = 3;
  private static final int PHRASE_PAGES = 5;

  /** An article comes again at once; a paragraph that comes again later is set into new stories. */
  private static final int LATER_DAYS = 7;

  /** A sentence must stand on so large a share of pages: outlets do repeat background. */
  private static final double SURE_SENTENCE = 0.5;

  /** One in so many words of a footer is a word of sites. */
  private static final int WORDS_A_SITE_WORD = 6;

  /** A single word of sites tells only of labels and addresses. */
  private static final int WORDS_A_SINGLE_WORD = 2;

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
    if (isCredit(use, text)) {
      return Optional.of(BlockClass.CREDIT);
    }
    return isFurniture(use, text) ? Optional.of(BlockClass.CHROME) : Optional.empty();
  }

  /** Datelines and their like are told by their form where they are any, and hold dates to read. */
  private static boolean tellsItself(Region region) {
    return switch (region) {
      case DATE, DATELINE, BYLINE, CREDIT, CAPTION -> true;
      default -> false;
    };
  }

  private boolean isFurniture(LineUse use, LineText text) {
    if (use.isAtHead() && text.namesSource() && text.holdsDigit()) {
      // A dateline with its day, which the date of an undated page is read from.
      return false;
    }
    double sure =
        text.isSentence() ? Math.max(SURE_SENTENCE, rules.sureShare()) : rules.sureShare();
    if (use.isAtEdge() && use.share() >= sure) {
      return true;
    }
    int words = text.siteWords() > 1 ? WORDS_A_SITE_WORD : WORDS_A_SINGLE_WORD;
    boolean isOfSite = text.siteWords() > 0 && text.siteWords() * words >= text.words();
    return isOfSite && use.isAtEdge();
  }

  private static boolean isCredit(LineUse use, LineText text) {
    return use.isAtEdge()
        && text.namesSource()
        && !text.holdsDigit()
        && text.words() <= LABEL_WORDS
        && !text.isSentence()
        && !text.hasVerb();
  }

  /** What a line is that is cut on no outlet for being repeated, by all its uses. */
  public static BlockClass of(LineUse all, LineText text, long outlets) {
    Optional<BlockClass> marked =
        all.isMostlyText() ? Optional.empty() : ofRegion(all.otherRegion());
    return marked.orElseGet(() -> ofText(all, text, outlets));
  }

  private static BlockClass ofText(LineUse all, LineText text, long outlets) {
    if (outlets == 1) {
      boolean isCopied = !all.isVaried() && all.days() < LATER_DAYS;
      return isCopied ? BlockClass.SELF_REPEAT : BlockClass.BACKGROUND;
    }
    boolean isPhrase = text.words() <= PHRASE_WORDS && !text.hasVerb();
    boolean isSpread = outlets >= PHRASE_OUTLETS && all.pages() >= PHRASE_PAGES && all.isVaried();
    return isPhrase && isSpread ? BlockClass.SLOGAN : BlockClass.WIRE_COPY;
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
