package marsad.leaders;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that denote the holder of an office.
 *
 * @param definite stand before an adjective or a person's name, «الرئيس»
 * @param of stand before a country's name, «رئيس»
 * @param gender m or f
 * @param isSeveral whether they are duals or plurals
 * @param isOfSeat whether {@code of} stands before a seat, «المتحدث باسم الكرملين»
 * @param isCommon whether so many people bear the title that before a shared name it says little
 * @param place where the noun itself says it, «خادم الحرمين الشريفين»; null otherwise
 * @param offices denoted without a name, the first that the country has; in order
 * @param beforeName offices that fit the noun only before a name
 */
public record TitleWords(
    List<String> definite,
    List<String> of,
    String gender,
    boolean isSeveral,
    boolean isOfSeat,
    boolean isCommon,
    @Nullable String place,
    List<String> offices,
    List<String> beforeName)
    implements Serializable {
  public TitleWords {
    definite = List.copyOf(definite);
    of = List.copyOf(of);
    offices = List.copyOf(offices);
    beforeName = List.copyOf(beforeName);
    if (!gender.equals("m") && !gender.equals("f")) {
      throw new IllegalArgumentException("gender is '" + gender + "', not m or f");
    }
  }
}
