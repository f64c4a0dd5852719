package marsad.sources;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import marsad.sources.bytes.ExpansionException;
import marsad.sources.bytes.FileRange;
import marsad.tables.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a split one by one, holding one at a time. Whatever a file holds, reading
 * goes on: with the next record, or with the next file.
 *
 * <p>Files are closed as they end. A caller that stops before the end closes the reader.
 */
public final class SplitReader implements Iterator<ReadRecord>, AutoCloseable {
  private static final List<Class<? extends RuntimeException>> JAVAS_OWN =
      List.of(
          ArithmeticException.class,
          ArrayIndexOutOfBoundsException.class,
          ArrayStoreException.class,
          ClassCastException.class,
          NullPointerException.class);

  private final ReadOptions options;
  private final Source source;
  private final Iterator<FileRange> ranges;
  private @Nullable OpenFile open;
  private @Nullable ReadRecord next;

  private SplitReader(InputSplit split, ReadOptions options) {
    this.options = options;
    this.source =
        split.format().equals(UnknownFormat.NAME)
            ? new UnknownFormat()
            : Sources.named(split.format());
    this.ranges = split.ranges().iterator();
  }

  /** The records of a split, in the order of its files. */
  public static SplitReader read(InputSplit split, ReadOptions options) {
    return new SplitReader(split, options);
  }

  @Override
  public boolean hasNext() {
    while (next == null && (open != null || ranges.hasNext())) {
      OpenFile file = open == null ? new OpenFile(source, ranges.next(), options) : open;
      open = file;
      next = file.next().orElse(null);
      if (next == null) {
        open = null;
      }
    }
    return next != null;
  }

  @Override
  public ReadRecord next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    ReadRecord record = next;
    next = null;
    return record;
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }

  /**
   * A failure in words. Java describes what it throws itself only until it has compiled the code
   * that fails often (OmitStackTraceInFastThrow): with that description, the reject of a file would
   * depend on the files before it.
   */
  static String told(Throwable cause) {
    String name = cause.getClass().getSimpleName();
    return JAVAS_OWN.stream().anyMatch(type -> type.isInstance(cause))
        ? name + ": the file is broken where the reader of its format does not look"
        : name + ": " + cause.getMessage();
  }

  /** One part of a file while it is read. */
  private static final class OpenFile {
    private final Source source;
    private final FileRange range;
    private final ReadOptions options;
    private final PageMaker pages;
    private @Nullable SourceReader reader;
    private boolean hasEnded;
    private long records;

    OpenFile(Source source, FileRange range, ReadOptions options) {
      this.source = source;
      this.range = range;
      this.options = options;
      this.pages = new PageMaker(range, options);
    }

    /** The next record; a failure of the file is its last. */
    Optional<ReadRecord> next() {
      if (hasEnded) {
        return Optional.empty();
      }
      Optional<SourceRecord> record;
      try {
        SourceReader opened = reader == null ? source.open(range, options) : reader;
        reader = opened;
        record = opened.next();
      } catch (IOException | RuntimeException e) {
        // Libraries answer broken files with exceptions of every kind; whichever it is, the file
        // is what is wrong, and the reject says so.
        Optional<ReadRecord> failure = Optional.of(failure(e));
        close();
        return failure;
      }
      if (record.isEmpty()) {
        close();
        return Optional.empty();
      }
      records++;
      return Optional.of(pages.make(record.get(), encoding()));
    }

    private ReadRecord failure(Exception e) {
      Throwable cause = cause(e);
      return pages.refusedFile(
          reason(cause), told(cause) + " (after " + records + " records)", encoding());
    }

    /** What libraries wrap in their own exceptions. */
    private static Throwable cause(Exception e) {
      for (Throwable inner = e; inner != null; inner = inner.getCause()) {
        if (inner instanceof ExpansionException) {
          return inner;
        }
      }
      return e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    }

    private static RejectReason reason(Throwable failure) {
      if (failure instanceof EOFException) {
        return RejectReason.TRUNCATED_FILE;
      }
      return failure instanceof ExpansionException
          ? RejectReason.OVERSIZED_TEXT
          : RejectReason.UNREADABLE_FILE;
    }

    private String encoding() {
      return reader == null ? "UTF-8" : reader.encoding();
    }

    void close() {
      hasEnded = true;
      if (reader != null) {
        try {
          reader.close();
        } catch (IOException e) {
          // Everything that could be read has been: a failed close loses nothing.
          hasEnded = true;
        }
      }
    }
  }
}
