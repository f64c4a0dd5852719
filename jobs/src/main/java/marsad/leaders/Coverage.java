package marsad.leaders;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer promises about one office of one country: from {@code since} on every day has
 * a holder or lies in a gap.
 *
 * @param office office key
 * @param place country or organisation
 * @param since first day covered
 * @param until day the office was abolished; null while it exists
 * @param gaps declared days without a known holder
 * @param isShared whether several hold it at once
 * @param roles further phrases that denote the holder, «خادم الحرمين الشريفين»
 */
public record Coverage(
    String office,
    String place,
    LocalDate since,
    @Nullable LocalDate until,
    List<Gap> gaps,
    boolean isShared,
    List<String> roles)
    implements Serializable {

  /**
   * Days without a known holder.
   *
   * @param from first day
   * @param to one past the last; {@link LocalDate#MAX} if it is still open
   * @param why English prose
   */
  public record Gap(LocalDate from, LocalDate to, String why) implements Serializable {}

  public Coverage {
    gaps = List.copyOf(gaps);
    roles = List.copyOf(roles);
  }
}
