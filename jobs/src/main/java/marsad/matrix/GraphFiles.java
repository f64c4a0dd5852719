package marsad.matrix;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;

/** Writes the network for Gephi, Cytoscape, networkx and the like. */
public final class GraphFiles {
  private GraphFiles() {}

  /** As GraphML: nodes with label, articles and community; edges with articles and the measure. */
  public static String graphml(LeaderMatrix matrix) {
    GraphMLExporter<LeaderMatrix.Member, LeaderMatrix.Tie> exporter =
        new GraphMLExporter<>(m -> m.leader().id());
    var node = GraphMLExporter.AttributeCategory.NODE;
    var edge = GraphMLExporter.AttributeCategory.EDGE;
    exporter.registerAttribute("label", node, AttributeType.STRING);
    exporter.registerAttribute("articles", node, AttributeType.LONG);
    exporter.registerAttribute("community", node, AttributeType.INT);
    exporter.registerAttribute("shared_articles", edge, AttributeType.LONG);
    exporter.registerAttribute("measure", edge, AttributeType.DOUBLE);
    exporter.registerAttribute("in_backbone", edge, AttributeType.BOOLEAN);
    return written(matrix, exporter, exporter::exportGraph);
  }

  /** As GEXF, with the same. */
  public static String gexf(LeaderMatrix matrix) {
    GEXFExporter<LeaderMatrix.Member, LeaderMatrix.Tie> exporter =
        new GEXFExporter<>(
            m -> m.leader().id(), new org.jgrapht.nio.IntegerIdProvider<LeaderMatrix.Tie>(0));
    exporter.setCreator("Marsad");
    var node = GEXFExporter.AttributeCategory.NODE;
    var edge = GEXFExporter.AttributeCategory.EDGE;
    exporter.registerAttribute("articles", node, GEXFAttributeType.LONG);
    exporter.registerAttribute("community", node, GEXFAttributeType.INTEGER);
    exporter.registerAttribute("shared_articles", edge, GEXFAttributeType.LONG);
    exporter.registerAttribute("measure", edge, GEXFAttributeType.DOUBLE);
    exporter.registerAttribute("in_backbone", edge, GEXFAttributeType.BOOLEAN);
    return written(matrix, exporter, exporter::exportGraph);
  }

  private interface Export {
    void write(Graph<LeaderMatrix.Member, LeaderMatrix.Tie> graph, StringWriter to);
  }

  private static String written(
      LeaderMatrix matrix,
      BaseExporter<LeaderMatrix.Member, LeaderMatrix.Tie> exporter,
      Export export) {
    exporter.setVertexAttributeProvider(GraphFiles::attributes);
    exporter.setEdgeAttributeProvider(GraphFiles::attributes);
    StringWriter text = new StringWriter();
    export.write(graph(matrix), text);
    return text.toString();
  }

  private static Map<String, Attribute> attributes(LeaderMatrix.Member member) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("label", DefaultAttribute.createAttribute(member.leader().label()));
    attributes.put("articles", DefaultAttribute.createAttribute(member.leader().articles()));
    attributes.put("community", DefaultAttribute.createAttribute(member.community()));
    return attributes;
  }

  private static Map<String, Attribute> attributes(LeaderMatrix.Tie tie) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("shared_articles", DefaultAttribute.createAttribute(tie.articles()));
    attributes.put("measure", DefaultAttribute.createAttribute(tie.value()));
    attributes.put("in_backbone", DefaultAttribute.createAttribute(tie.isInBackbone()));
    return attributes;
  }

  private static Graph<LeaderMatrix.Member, LeaderMatrix.Tie> graph(LeaderMatrix matrix) {
    Graph<LeaderMatrix.Member, LeaderMatrix.Tie> graph =
        new SimpleWeightedGraph<>(LeaderMatrix.Tie.class);
    Map<String, LeaderMatrix.Member> byId = new LinkedHashMap<>();
    for (LeaderMatrix.Member member : matrix.members()) {
      byId.put(member.leader().id(), member);
      graph.addVertex(member);
    }
    for (LeaderMatrix.Tie tie : matrix.ties()) {
      graph.addEdge(byId.get(tie.a()), byId.get(tie.b()), tie);
      graph.setEdgeWeight(tie, Double.isNaN(tie.value()) ? 0 : tie.value());
    }
    return graph;
  }
}
