package marsad.reuse;

import java.util.Optional;
import marsad.tables.BlockClass;

/**
 * What a line taken for text looks like by its place, its neighbours and its words.
 *
 * @param use how pages use it
 * @param text how it reads
 * @param sureShare share of pages from which on a line at their edge is furniture, 0 to 1
 */
record LineLook(LineUse use, LineText text, double sureShare) {
  private static final int LABEL_WORDS = 8;
  private static final int NAME_WORDS = 4;
  private static final int DATELINE_WORDS = 12;
  private static final int ADDRESS_WORDS = 2;
  private static final int CLOSED_WORDS = 5;
  private static final int FEWEST_NEIGHBOURS = 3;
  private static final int TEASER_WORDS = 8;
  private static final int TITLE_WORDS = 4;
  private static final int LONGEST_TITLE_WORDS = 25;

  /**
   * A sentence must stand on so large a share of pages, since outlets do repeat background, and so
   * must a line that may tell the day of its page.
   */
  private static final double SURE_SENTENCE = 0.5;

  /** One in so many words of a footer is a word of sites. */
  private static final int WORDS_A_SITE_WORD = 6;

  /** A single word of sites tells only of labels and addresses. */
  private static final int WORDS_A_SINGLE_WORD = 2;

  /** Lists of the latest stories move on within days. */
  private static final int LIST_DAYS = 3;

  /** What it is to be cut for, among different neighbours on many pages of one outlet. */
  Optional<BlockClass> cut() {
    if (isCredit()) {
      return Optional.of(BlockClass.CREDIT);
    }
    if (isFurniture()) {
      return Optional.of(BlockClass.CHROME);
    }
    return ofStories();
  }

  /** What it is though too few pages hold it, or not at their edge, to cut it. */
  Optional<BlockClass> kept(long outlets) {
    if (isTitleOfOthers() && outlets == 1 && use.isVaried()) {
      return Optional.of(BlockClass.RELATED);
    }
    if (isDateline() || isAttributionOnly() || isName(outlets)) {
      return Optional.of(BlockClass.CREDIT);
    }
    if (isCall()) {
      return Optional.of(BlockClass.CHROME);
    }
    return outlets == 1 && isInList() ? Optional.of(BlockClass.TEASER) : Optional.empty();
  }

  /** The title or lead of another story. */
  private Optional<BlockClass> ofStories() {
    if (isTitleOfOthers()) {
      return Optional.of(BlockClass.RELATED);
    }
    boolean isListed = isInList() && use.isInDifferentStories();
    return isListed ? Optional.of(BlockClass.TEASER) : Optional.empty();
  }

  /** A site speaking, or an address alone, wherever it stands. */
  private boolean isCall() {
    boolean isAlone = use.isAtEdge() || text.words() <= ADDRESS_WORDS;
    return isOfSite() && isAlone && !text.hasVerb() && !text.goesOn();
  }

  private boolean isAttributionOnly() {
    boolean isClosed = use.isAtEdge() || (text.isSentence() && text.words() <= CLOSED_WORDS);
    return isAttribution() && isClosed && use.isVaried() && use.neighbours() >= FEWEST_NEIGHBOURS;
  }

  private boolean isFurniture() {
    boolean isAtHeadAlone = use.isAtHead() && !use.isAtTail();
    boolean mayTellDay = isAtHeadAlone && text.holdsDigit() && text.siteWords() == 0;
    if (mayTellDay && text.namesSource()) {
      // A dateline, whose day is what an undated page is dated by.
      return false;
    }
    double sure = text.isSentence() || mayTellDay ? Math.max(SURE_SENTENCE, sureShare) : sureShare;
    return use.isAtEdge() && (use.share() >= sure || isOfSite());
  }

  private boolean isOfSite() {
    int words = text.siteWords() > 1 ? WORDS_A_SITE_WORD : WORDS_A_SINGLE_WORD;
    return text.siteWords() > 0 && text.siteWords() * words >= text.words();
  }

  private boolean isDateline() {
    return use.isAtHead()
        && text.namesSource()
        && text.holdsDigit()
        && !text.hasVerb()
        && text.words() <= DATELINE_WORDS;
  }

  private boolean isCredit() {
    return use.isAtEdge() && isAttribution() && !text.isSentence();
  }

  /** «رويترز», «حسب فرانس برس». */
  private boolean isAttribution() {
    return text.namesSource()
        && !text.holdsDigit()
        && text.words() <= LABEL_WORDS
        && !text.hasVerb();
  }

  /** A few words over or under the texts of one outlet tell who wrote them. */
  private boolean isName(long outlets) {
    return outlets == 1
        && use.isAtEdge()
        && use.isVaried()
        && text.words() > 1
        && text.words() <= NAME_WORDS
        && !text.holdsDigit()
        && !text.isSentence()
        && !text.isOpen()
        && !text.goesOn()
        && !text.hasVerb();
  }

  private boolean isTitleOfOthers() {
    return use.titles() > 0
        && !use.isAtHead()
        && text.words() >= TITLE_WORDS
        && text.words() <= LONGEST_TITLE_WORDS;
  }

  /**
   * A list of the latest stories below the text: the same few lines about it below ever different
   * stories, for a day or two. Background that closes stories has a different paragraph before it,
   * and goes on with them.
   */
  boolean isInList() {
    Long days = use.days();
    return use.inLists()
        && use.isAtTail()
        && days != null
        && days <= LIST_DAYS
        && text.words() >= TEASER_WORDS
        && !text.goesOn()
        && use.isAmongTheSame();
  }
}
