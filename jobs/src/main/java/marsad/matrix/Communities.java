package marsad.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Finds groups of leaders who are named with one another more than with the rest: greedy modularity
 * (Newman 2004) over the articles they share. Two groups are merged as long as that raises the
 * modularity. Only ties of the backbone count where there are any, since chance ties join everybody
 * with everybody.
 */
final class Communities {
  private Communities() {}

  static List<Set<String>> of(List<LeaderMatrix.Leader> leaders, List<LeaderMatrix.Tie> ties) {
    Graph<String, DefaultWeightedEdge> graph = graph(leaders, ties);
    List<Set<String>> groups = new ArrayList<>();
    graph.vertexSet().forEach(id -> groups.add(new TreeSet<>(Set.of(id))));
    if (graph.edgeSet().isEmpty()) {
      return groups;
    }
    UndirectedModularityMeasurer<String, DefaultWeightedEdge> measurer =
        new UndirectedModularityMeasurer<>(graph);
    for (boolean isBetter = true; isBetter; ) {
      isBetter = mergesBest(groups, graph, measurer);
    }
    return groups;
  }

  /** Merges the two groups that raise the modularity most, unless none does. */
  private static boolean mergesBest(
      List<Set<String>> groups,
      Graph<String, DefaultWeightedEdge> graph,
      UndirectedModularityMeasurer<String, DefaultWeightedEdge> measurer) {
    double best = measurer.modularity(groups);
    List<Set<String>> bestGroups = groups;
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        if (touch(groups.get(a), groups.get(b), graph)) {
          List<Set<String>> merged = merged(groups, a, b);
          double modularity = measurer.modularity(merged);
          if (modularity > best + 1e-12) {
            best = modularity;
            bestGroups = merged;
          }
        }
      }
    }
    boolean isBetter = bestGroups != groups;
    if (isBetter) {
      List<Set<String>> chosen = List.copyOf(bestGroups);
      groups.clear();
      groups.addAll(chosen);
    }
    return isBetter;
  }

  private static boolean touch(
      Set<String> a, Set<String> b, Graph<String, DefaultWeightedEdge> graph) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> graph.containsEdge(x, y)));
  }

  private static List<Set<String>> merged(List<Set<String>> groups, int a, int b) {
    List<Set<String>> merged = new ArrayList<>(groups);
    Set<String> both = new TreeSet<>(groups.get(a));
    both.addAll(groups.get(b));
    merged.set(a, both);
    merged.remove(b);
    return merged;
  }

  private static Graph<String, DefaultWeightedEdge> graph(
      List<LeaderMatrix.Leader> leaders, List<LeaderMatrix.Tie> ties) {
    Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    leaders.stream().map(LeaderMatrix.Leader::id).sorted().forEach(graph::addVertex);
    boolean hasBackbone = ties.stream().anyMatch(LeaderMatrix.Tie::isInBackbone);
    ties.stream()
        .filter(tie -> tie.isInBackbone() || !hasBackbone)
        .filter(tie -> graph.containsVertex(tie.a()) && graph.containsVertex(tie.b()))
        .forEach(
            tie -> graph.setEdgeWeight(graph.addEdge(tie.a(), tie.b()), (double) tie.articles()));
    return graph;
  }
}
