package marsad.pages;

/** What a fixed phrase of a news page announces. */
public enum MarkerKind {
  /** The time of publication, «تاريخ النشر». */
  DATE,
  /** The time of the last change, «آخر تحديث»: not the day of publication. */
  UPDATED,
  /** The source, «المصدر». */
  CREDIT,
  /** Keywords, «كلمات دلالية». */
  TAGS,
  /** Another story to read, often a whole article, «إقرأ أيضاً». */
  READ_ALSO,
  /** A list of titles, «مقالات مشابهة». */
  RELATED,
  /** A box with titles inside the body, «أخبار ذات صلة». */
  TEASER,
  /** Buttons, as a phrase that is nothing else, «شارك هذا المقال». */
  WIDGET,
  /** A button's word that is also a common word, «طباعة»: believed only in such company. */
  WIDGET_WORD,
  /** Who wrote it, «كتب». */
  BYLINE,
  /** Other furniture of the site, «جميع الحقوق محفوظة». */
  CHROME,
  /** A section of the site, «اقتصاد»: furniture only in a row with other furniture. */
  MENU,
  /** Words under a picture, «صورة أرشيفية». */
  CAPTION;

  /** Whether a row of such words is furniture. */
  boolean isFurniture() {
    return this == WIDGET || this == WIDGET_WORD || this == CHROME || this == MENU;
  }

  /** Whether titles of other stories follow it. */
  boolean opensStories() {
    return this == READ_ALSO || this == RELATED || this == TEASER;
  }
}
