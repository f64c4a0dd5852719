package marsad.text;

/** How far spellings of a word are brought together before they are compared. */
public enum Profile {
  /** Brings أ إ آ to ا, ؤ to و, ئ and ى to ي, and ة to ه: one key for the usual misspellings. */
  FOLD,
  /** Keeps these letters apart, for short words: علي is a name, على is "on". */
  STRICT
}
