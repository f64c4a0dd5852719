package marsad.pages;

import java.io.Serializable;
import marsad.text.ArabicLetters;
import org.jspecify.annotations.Nullable;

/**
 * Menus and footers that no marker at their begin gives away: «الرئيسية سياسة اقتصاد رياضة», «NAME
 * - من نحن - شروط الاستخدام». What counts is how much of the line is words of furniture; whose site
 * it is does not matter.
 */
final class FurnitureLines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SEPARATORS = "|·•-/»«©>,:";
  private static final int LONGEST = 400;
  private static final int RIGHTS_WORDS = 24;
  private static final int MOST_OTHER_WORDS = 12;
  private static final int MENU_ROW = 4;

  private final RegionMarkers markers;

  FurnitureLines(RegionMarkers markers) {
    this.markers = markers;
  }

  /** Whether a whole line is furniture. */
  boolean isFurniture(FoldedPage page, int begin, int end) {
    if (end - begin > LONGEST || page.endsWithStop(begin, end)) {
      return false;
    }
    FurnitureRow row = row(page, begin, end);
    boolean isFooter = row.wholeItems() > 1 && row.isSure() && row.otherWords() <= MOST_OTHER_WORDS;
    boolean isMenu = row.names() >= MENU_ROW && row.otherWords() * MENU_ROW <= row.names();
    return row.isAllFurniture() || isFooter || isMenu || claimsRights(page, begin, end);
  }

  /** Whether a line is one word or phrase of a menu, which other such lines beside it confirm. */
  boolean isMenuItem(FoldedPage page, int begin, int end) {
    if (end - begin > LONGEST / 10) {
      return false;
    }
    FurnitureRow row = row(page, begin, end);
    return row.names() > 0 && row.otherWords() == 0;
  }

  private static boolean claimsRights(FoldedPage page, int begin, int end) {
    return page.indexOf('©', begin, end) < end
        && page.words(begin, end, RIGHTS_WORDS) < RIGHTS_WORDS;
  }

  private FurnitureRow row(FoldedPage page, int begin, int end) {
    FurnitureRow row = new FurnitureRow();
    for (int at = begin; at < end; ) {
      char c = page.text().charAt(at);
      if (WordCharacters.isOne(c)) {
        at = readName(page, at, end, row);
      } else {
        if (SEPARATORS.indexOf(c) >= 0) {
          row.endItem();
        }
        at++;
      }
    }
    row.endItem();
    return row;
  }

  /** Reads one name of furniture or one other word; the place after it. */
  private int readName(FoldedPage page, int at, int end, FurnitureRow row) {
    Marked name = furnitureAt(page, at, end);
    if (name == null && page.text().charAt(at) == ArabicLetters.WAW) {
      name = furnitureAt(page, at + 1, end);
    }
    if (name == null) {
      row.addOther();
      return page.wordEnd(at, end);
    }
    row.addName(name.kind() != MarkerKind.MENU && name.isPhrase());
    return name.end();
  }

  private @Nullable Marked furnitureAt(FoldedPage page, int at, int end) {
    Marked marked = at < end ? markers.markerAt(page, at, end) : null;
    return marked != null && marked.kind().isFurniture() ? marked : null;
  }
}
