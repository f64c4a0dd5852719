package marsad.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class LeaderMatrixTest {
  /** Two groups, {@code a c e} and {@code b d}, with one weak tie between them. */
  private static LeaderMatrix matrix() {
    List<LeaderMatrix.Leader> leaders = new ArrayList<>();
    leaders.add(new LeaderMatrix.Leader("a", "دونالد ترامب", 50));
    leaders.add(new LeaderMatrix.Leader("b", "بشار الأسد", 60));
    leaders.add(new LeaderMatrix.Leader("c", "شي جين بينغ", 40));
    leaders.add(new LeaderMatrix.Leader("d", "حسن روحاني", 30));
    leaders.add(new LeaderMatrix.Leader("e", "كيم جونغ أون", 45));
    List<LeaderMatrix.Tie> ties =
        List.of(
            new LeaderMatrix.Tie("a", "c", 20, 12.5, true),
            new LeaderMatrix.Tie("a", "e", 25, 13, true),
            new LeaderMatrix.Tie("c", "e", 15, 12, true),
            new LeaderMatrix.Tie("b", "d", 22, 13.25, true),
            new LeaderMatrix.Tie("a", "b", 1, 5, false));
    return LeaderMatrix.of(leaders, ties, 0);
  }

  @Test
  void putsCommunitiesSideBySideTheLargestFirst() {
    assertThat(matrix().members())
        .extracting(m -> m.leader().id(), LeaderMatrix.Member::community)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("a", 0),
            org.assertj.core.api.Assertions.tuple("e", 0),
            org.assertj.core.api.Assertions.tuple("c", 0),
            org.assertj.core.api.Assertions.tuple("b", 1),
            org.assertj.core.api.Assertions.tuple("d", 1));
  }

  @Test
  void isSquareAndSymmetric() {
    LeaderMatrix matrix = matrix();

    assertThat(matrix.value(0, 1)).isEqualTo(13).isEqualTo(matrix.value(1, 0));
    assertThat(matrix.value(1, 4)).isZero();
    assertThat(matrix.value(2, 2)).isNaN();
  }

  @Test
  void writesCsvWithAnEmptyDiagonal() {
    assertThat(matrix().csv().lines())
        .hasSize(6)
        .contains("b,بشار الأسد,5.0,0.0,0.0,,13.25", "d,حسن روحاني,0.0,0.0,0.0,13.25,");
  }

  @Test
  void writesGraphFilesThatParse() throws Exception {
    Document graphml = parsed(GraphFiles.graphml(matrix()));
    Document gexf = parsed(GraphFiles.gexf(matrix()));

    assertThat(graphml.getElementsByTagName("node").getLength()).isEqualTo(5);
    assertThat(graphml.getElementsByTagName("edge").getLength()).isEqualTo(5);
    assertThat(gexf.getElementsByTagName("node").getLength()).isEqualTo(5);
    assertThat(gexf.getElementsByTagName("edge").getLength()).isEqualTo(5);
    assertThat(GraphFiles.gexf(matrix())).contains("label=\"بشار الأسد\"");
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @EnumSource(Pictures.Kind.class)
  void drawsPicturesThatCanBeRead(Pictures.Kind kind) throws Exception {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawn(kind, Pictures.Format.PNG)));
    byte[] svg = drawn(kind, Pictures.Format.SVG);

    assertThat(image.getWidth()).isGreaterThan(500);
    assertThat(parsed(new String(svg, StandardCharsets.UTF_8)).getDocumentElement().getTagName())
        .isEqualTo("svg");
    assertThat(new String(svg, StandardCharsets.UTF_8)).contains(">بشار الأسد</text>");
  }

  @Test
  void drawsTheSamePictureAgain() throws IOException {
    assertThat(drawn(Pictures.Kind.NETWORK, Pictures.Format.PNG))
        .isEqualTo(drawn(Pictures.Kind.NETWORK, Pictures.Format.PNG));
  }

  private static byte[] drawn(Pictures.Kind kind, Pictures.Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pictures.draw(matrix(), new Pictures.Heading(kind, "log_dice · sentence"), format, out);
    return out.toByteArray();
  }
}
