package marsad.pages;

/** Counts what a line is made of while it is read: names of furniture, other words, items. */
final class FurnitureRow {
  private int names;
  private int others;
  private int wholeItems;
  private int namesOfItem;
  private int othersOfItem;
  private boolean isSure;

  /** Adds a name of furniture; a sure one hardly stands in a sentence or a list of subjects. */
  void addName(boolean sure) {
    names++;
    namesOfItem++;
    isSure |= sure;
  }

  void addOther() {
    others++;
    othersOfItem++;
  }

  /** Ends the item between two separators. */
  void endItem() {
    wholeItems += namesOfItem > 0 && othersOfItem == 0 ? 1 : 0;
    namesOfItem = 0;
    othersOfItem = 0;
  }

  int names() {
    return names;
  }

  int otherWords() {
    return others;
  }

  /** Items that are furniture altogether. */
  int wholeItems() {
    return wholeItems;
  }

  boolean isSure() {
    return isSure;
  }

  boolean isAllFurniture() {
    return names > 1 && others == 0;
  }
}
