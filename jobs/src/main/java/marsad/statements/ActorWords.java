package marsad.statements;

import java.io.Serializable;
import java.util.List;
import marsad.tables.EntityKind;

/**
 * The words for a country or organisation.
 *
 * @param id its id
 * @param kind country or organisation
 * @param names Arabic names
 * @param adjectives masculine singular without article
 * @param capitals names of the capital
 * @param seats buildings and institutions that stand for an office
 */
public record ActorWords(
    String id,
    EntityKind kind,
    List<String> names,
    List<String> adjectives,
    List<String> capitals,
    List<Seat> seats)
    implements Serializable {
  public ActorWords {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
  }

  /** A building that stands for an office, «الكرملين». */
  public record Seat(List<String> names, String office) implements Serializable {
    public Seat {
      names = List.copyOf(names);
    }
  }
}
