package marsad.tables;

/** Where on its page an article stands. */
public enum ArticlePart {
  /** The page's own article. */
  MAIN,
  /** A whole article of another day, and often of another outlet, under «إقرأ أيضاً». */
  EMBEDDED
}
