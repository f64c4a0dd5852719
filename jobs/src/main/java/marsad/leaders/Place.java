package marsad.leaders;

import java.io.Serializable;
import java.util.List;

/**
 * A country, organisation or movement that has offices, with the Arabic words that stand for it.
 *
 * @param id kebab-case id
 * @param nameEn English name
 * @param names Arabic names, the usual one first
 * @param adjectives masculine singular without article, «كوري شمالي»
 * @param capitals Arabic names of the capital
 * @param seats buildings that stand for an office
 * @param isCountry whether it is a country, not an organisation or movement
 */
public record Place(
    String id,
    String nameEn,
    List<String> names,
    List<String> adjectives,
    List<String> capitals,
    List<Seat> seats,
    boolean isCountry)
    implements Serializable {

  /** A building or institution that stands for an office, «الكرملين». */
  public record Seat(List<String> names, String office) implements Serializable {
    public Seat {
      names = List.copyOf(names);
    }
  }

  public Place {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
  }
}
