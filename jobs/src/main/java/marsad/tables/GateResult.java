package marsad.tables;

/** What a gate measured on the tables of a run before they were published. */
@Table(name = "gates", grain = "one row per gate of a run", ar = "صف لكل بوابة في تشغيل")
public record GateResult(
    @Column(value = "the gate, as in the settings", ar = "البوابة كما في الإعدادات") Gate gate,
    @Column(value = "what was measured", ar = "القيمة المقيسة") double measured,
    @Column(value = "most that is let through", ar = "أعلى قيمة مسموحة") double atMost,
    @Column(value = "whether the tables passed it", ar = "هل اجتازت الجداول البوابة")
        boolean passed,
    @Column(
            value = "what a value above it does: fail keeps the tables from readers, warn says so",
            ar = "ما يترتب على التجاوز: إيقاف أو تنبيه")
        Otherwise otherwise) {

  /** Whether the tables must not be published. */
  public boolean isClosed() {
    return !passed && otherwise == Otherwise.FAIL;
  }

  /** What is measured. */
  public enum Gate {
    /** Share of input records that could not be used. */
    REJECTED_SHARE,
    /** Share of articles without a day of their own. */
    UNDATED_SHARE,
    /** Share of pages on which no article was found. */
    EMPTY_PAGES_SHARE,
    /** Share of the pages that were published before and are gone. */
    LOST_PAGES_SHARE,
    /** Rows that break an invariant of the tables. */
    BROKEN_ROWS
  }

  /** What happens where too much was measured. */
  public enum Otherwise {
    /** The tables are not published. */
    FAIL,
    /** The tables are published with a warning. */
    WARN
  }
}
