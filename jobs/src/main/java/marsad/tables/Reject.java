package marsad.tables;

/** One input record that cannot be used, with the reason. Nothing is dropped without such a row. */
@Table(name = "rejects", grain = "one row per unusable input record", ar = "صف لكل سجل غير صالح")
public record Reject(
    @Column(value = "collection the record belongs to", ar = "المجموعة التي ينتمي إليها السجل")
        String collection,
    @Column(value = "file and position in it", ar = "الملف والموضع فيه") String sourceUri,
    @Column(value = "why the record cannot be used", ar = "سبب الرفض") RejectReason reason,
    @Column(value = "what exactly was wrong", ar = "تفصيل الخطأ") String detail,
    @Column(value = "start of the record, at most 200 characters", ar = "مقتطف من أول السجل")
        String excerpt) {

  /** The longest excerpt, in UTF-16 units. */
  public static final int EXCERPT_LENGTH = 200;
}
