package marsad.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CellsTest {
  private final Cells cells = new Cells();

  @Test
  void givesTheValueOfTheLastExpression() {
    assertThat(cells.run("int a = 20;\nint b = 22;\na + b")).isEqualTo(42);
  }

  @Test
  void remembersWhatEarlierCellsNamed() {
    cells.run("String word = \"قمة\";");

    assertThat(cells.run("word.length()")).isEqualTo(3);
  }

  @Test
  void saysWhatIsWrongWithACell() {
    assertThatThrownBy(() -> cells.run("int a = \"text\";"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("incompatible types");
  }

  @Test
  void passesOnWhatACellThrows() {
    assertThatThrownBy(() -> cells.run("Integer.parseInt(\"x\")"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("NumberFormatException");
  }
}
