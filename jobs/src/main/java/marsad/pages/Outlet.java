package marsad.pages;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outlet or agency as it signs its news.
 *
 * @param name the name to show
 * @param forms other ways to write it
 * @param isAgency whether others publish its news under their name
 * @param isAggregator whether it publishes the news of others under theirs
 * @param zone time zone its dates are printed in, such as {@code Asia/Dubai}; null if not known
 */
public record Outlet(
    String name, List<String> forms, boolean isAgency, boolean isAggregator, @Nullable String zone)
    implements Serializable {
  public Outlet {
    forms = List.copyOf(forms);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an outlet has a name");
    }
  }
}
