package marsad.sources.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The encoding of a file's text, as its bytes show it.
 *
 * @param name the charset's name
 * @param markLength bytes of the byte order mark at the file's begin; 0 without one
 */
public record Encoding(String name, int markLength) implements Serializable {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String UTF_16LE = StandardCharsets.UTF_16LE.name();
  private static final String UTF_16BE = StandardCharsets.UTF_16BE.name();
  private static final char REPLACEMENT = 0xFFFD;

  /** The one-byte encodings of Arabic that are repaired. */
  private static final Set<String> ARABIC_BYTES = Set.of("windows-1256", "ISO-8859-6");

  /** Judges by the first bytes of a file. */
  public static Encoding of(byte[] head, int length) {
    Optional<Encoding> marked = marked(head, length);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<String> wide = wide(head, length);
    if (wide.isPresent()) {
      return new Encoding(wide.get(), 0);
    }
    return new Encoding(arabicBytes(head, length).orElse(UTF_8), 0);
  }

  private static Optional<Encoding> marked(byte[] head, int length) {
    int first = length > 0 ? head[0] & 0xff : -1;
    int second = length > 1 ? head[1] & 0xff : -1;
    int third = length > 2 ? head[2] & 0xff : -1;
    if (first == 0xef && second == 0xbb && third == 0xbf) {
      return Optional.of(new Encoding(UTF_8, 3));
    } else if (first == 0xff && second == 0xfe) {
      return Optional.of(new Encoding(UTF_16LE, 2));
    } else if (first == 0xfe && second == 0xff) {
      return Optional.of(new Encoding(UTF_16BE, 2));
    }
    return Optional.empty();
  }

  /**
   * UTF-16 without a mark: in Arabic text every other byte is 06 (a letter) or 00 (a space, a
   * digit, a line end), and the bytes between are almost never.
   */
  private static Optional<String> wide(byte[] head, int length) {
    int[] highBytes = new int[2];
    for (int i = 0; i < length; i++) {
      if (head[i] == 0 || head[i] == 6) {
        highBytes[i & 1]++;
      }
    }
    int units = length / 2;
    if (units < 2) {
      return Optional.empty();
    } else if (highBytes[1] > units * 0.8 && highBytes[0] < units * 0.2) {
      return Optional.of(UTF_16LE);
    } else if (highBytes[0] > units * 0.8 && highBytes[1] < units * 0.2) {
      return Optional.of(UTF_16BE);
    }
    return Optional.empty();
  }

  /** A one-byte encoding of Arabic, if the bytes cannot be UTF-8 and look like Arabic words. */
  private static Optional<String> arabicBytes(byte[] head, int length) {
    if (!isMostlyBroken(head, length)) {
      return Optional.empty();
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(head, length));
    for (CharsetMatch match : detector.detectAll()) {
      if (ARABIC_BYTES.contains(match.getName())) {
        return Optional.of(match.getName());
      } else if (match.getLanguage() != null) {
        // A better guess at another language: Russian or French bytes are not made Arabic.
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether more bytes above 127 break UTF-8 than form it: one stray byte is no other encoding. */
  private static boolean isMostlyBroken(byte[] head, int length) {
    int formed = 0;
    int broken = 0;
    for (int i = 0; i < length; ) {
      int lead = head[i] & 0xff;
      int size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
      boolean isFormed = size > 0 && continues(head, i, size, length);
      if (lead >= 0x80) {
        formed += isFormed ? 1 : 0;
        broken += isFormed ? 0 : 1;
      }
      i += isFormed ? size : 1;
    }
    return broken > formed;
  }

  private static boolean continues(byte[] head, int begin, int size, int length) {
    for (int i = begin + 1; i < begin + size && i < length; i++) {
      if ((head[i] & 0xc0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The charset. */
  public Charset charset() {
    return Charset.forName(name);
  }

  /** Whether every character takes two bytes or more. */
  public boolean isWide() {
    return name.equals(UTF_16LE) || name.equals(UTF_16BE);
  }

  /**
   * Decodes bytes of {@link PlainBytes}, which are UTF-8 or in a one-byte encoding; empty if they
   * are invalid.
   */
  public Optional<String> decode(byte[] bytes, int length) {
    String text = decodeLoosely(bytes, length);
    if (text.indexOf(REPLACEMENT) < 0 || !isUtf8()) {
      return Optional.of(text);
    }
    try {
      // The text may hold the replacement character itself.
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Decodes bytes, with a replacement character for what is invalid. */
  public String decodeLoosely(byte[] bytes, int length) {
    return new String(bytes, 0, length, isUtf8() ? StandardCharsets.UTF_8 : charset());
  }

  private boolean isUtf8() {
    return isWide() || name.equals(UTF_8);
  }
}
