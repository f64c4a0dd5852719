package marsad.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.tables.Outlet;
import org.junit.jupiter.api.Test;

class OutletsTest {
  private static final Outlets OUTLETS =
      Outlets.of(
          List.of(new Outlet("المنارة", List.of("جريدة المنارة"), false, false, null, null)));

  @Test
  void namesTheOutletThatTheInputGives() {
    assertThat(OUTLETS.carrying("جريدة المنارة", null, "c")).isEqualTo("المنارة");
    assertThat(OUTLETS.carrying(" البرق ", null, "c")).isEqualTo("البرق");
  }

  @Test
  void takesTheHostWhereNoOutletIsGiven() {
    assertThat(OUTLETS.carrying(null, "https://www.Manara.example/2024/1?u=http://x.y", "c"))
        .isEqualTo("manara.example");
    assertThat(OUTLETS.carrying(" ", "manara.example:8080/a", "c")).isEqualTo("manara.example");
  }

  @Test
  void takesTheCollectionWhereNothingIsGiven() {
    assertThat(OUTLETS.carrying(null, null, "c")).isEqualTo("c");
    assertThat(OUTLETS.carrying(null, "", "c")).isEqualTo("c");
  }
}
