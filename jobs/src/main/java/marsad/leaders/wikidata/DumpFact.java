package marsad.leaders.wikidata;

import org.jspecify.annotations.Nullable;

/**
 * What a line of the dump says that matters here: exactly one of the four.
 *
 * @param held a statement about a person; null if this is something else
 * @param position a position; null if this is something else
 * @param country a country; null if this is something else
 * @param malformed a line that cannot be used; null if this is something else
 */
public record DumpFact(
    @Nullable HeldPosition held,
    @Nullable PositionItem position,
    @Nullable CountryItem country,
    @Nullable MalformedLine malformed) {
  static DumpFact of(HeldPosition held) {
    return new DumpFact(held, null, null, null);
  }

  static DumpFact of(PositionItem position) {
    return new DumpFact(null, position, null, null);
  }

  static DumpFact of(CountryItem country) {
    return new DumpFact(null, null, country, null);
  }

  static DumpFact of(MalformedLine malformed) {
    return new DumpFact(null, null, null, malformed);
  }
}
