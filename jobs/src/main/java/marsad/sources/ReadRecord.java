package marsad.sources;

import java.io.Serializable;
import marsad.tables.Page;
import marsad.tables.Reject;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input record: a page or a reject.
 *
 * @param page the page; null if the record is refused
 * @param reject the reason; null if the record is a page
 * @param encoding the encoding its file is read in, {@code UTF-8} unless the bytes show another
 * @param unreadableDate the date as given if it cannot be read, and the page is undated; else null
 */
public record ReadRecord(
    @Nullable Page page, @Nullable Reject reject, String encoding, @Nullable String unreadableDate)
    implements Serializable {
  /** Checks that it is one of the two. */
  public ReadRecord {
    if ((page == null) == (reject == null)) {
      throw new IllegalArgumentException("a record becomes a page or a reject");
    }
  }

  /** Whether the file was in another encoding than UTF-8, and is repaired. */
  public boolean isRepaired() {
    return !encoding.equals("UTF-8");
  }
}
