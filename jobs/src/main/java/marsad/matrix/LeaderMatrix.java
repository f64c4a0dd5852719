package marsad.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A square, symmetric matrix of leaders, in which those who are named together stand together: by
 * community, the largest first, and within one the most named first.
 */
public final class LeaderMatrix {
  private final List<Member> members;
  private final List<Tie> ties;
  private final double[][] values;

  /**
   * A leader to put into the matrix.
   *
   * @param articles articles that name the leader
   */
  public record Leader(String id, String label, long articles) {}

  /**
   * A leader in its place.
   *
   * @param community number of its community, from 0
   */
  public record Member(Leader leader, int community) {}

  /**
   * Two leaders named together.
   *
   * @param articles articles that name both, above 0
   * @param value the measure shown
   * @param isInBackbone whether the tie carries the network
   */
  public record Tie(String a, String b, long articles, double value, boolean isInBackbone) {}

  private LeaderMatrix(List<Member> members, List<Tie> ties, double[][] values) {
    this.members = List.copyOf(members);
    this.ties = List.copyOf(ties);
    this.values = values;
  }

  /**
   * The matrix of the leaders.
   *
   * @param ofStrangers value of pairs that have no tie
   */
  public static LeaderMatrix of(List<Leader> leaders, List<Tie> ties, double ofStrangers) {
    List<Member> members = ordered(leaders, ties);
    Map<String, Integer> places = new HashMap<>();
    for (Member member : members) {
      places.put(member.leader().id(), places.size());
    }
    double[][] values = new double[members.size()][members.size()];
    for (int i = 0; i < values.length; i++) {
      Arrays.fill(values[i], ofStrangers);
      values[i][i] = Double.NaN;
    }
    List<Tie> inside =
        ties.stream()
            .filter(tie -> places.containsKey(tie.a()) && places.containsKey(tie.b()))
            .sorted(Comparator.comparing(Tie::a).thenComparing(Tie::b))
            .toList();
    for (Tie tie : inside) {
      int a = places.getOrDefault(tie.a(), 0);
      int b = places.getOrDefault(tie.b(), 0);
      values[a][b] = tie.value();
      values[b][a] = tie.value();
    }
    return new LeaderMatrix(members, inside, values);
  }

  private static List<Member> ordered(List<Leader> leaders, List<Tie> ties) {
    Comparator<Leader> mostNamedFirst =
        Comparator.comparingLong(Leader::articles).reversed().thenComparing(Leader::id);
    List<List<Leader>> communities = new ArrayList<>();
    for (Set<String> community : Communities.of(leaders, ties)) {
      communities.add(
          leaders.stream().filter(l -> community.contains(l.id())).sorted(mostNamedFirst).toList());
    }
    communities.sort(
        Comparator.comparingInt((List<Leader> c) -> c.size())
            .reversed()
            .thenComparing(c -> c.get(0), mostNamedFirst));
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < communities.size(); i++) {
      for (Leader leader : communities.get(i)) {
        members.add(new Member(leader, i));
      }
    }
    return members;
  }

  /** The leaders in the order of rows and columns. */
  public List<Member> members() {
    return members;
  }

  /** The pairs that are named together, each once. */
  public List<Tie> ties() {
    return ties;
  }

  /** Number of rows, and of columns. */
  public int size() {
    return members.size();
  }

  /** The measure of two leaders; not a number for a leader with itself or where there is none. */
  public double value(int row, int column) {
    return values[row][column];
  }

  /** The matrix as CSV: the first column and the header hold the labels. */
  public String csv() {
    StringBuilder csv = new StringBuilder("leader_id,leader");
    members.forEach(m -> csv.append(',').append(cell(m.leader().label())));
    csv.append('\n');
    for (int row = 0; row < size(); row++) {
      Leader leader = members.get(row).leader();
      csv.append(cell(leader.id())).append(',').append(cell(leader.label()));
      for (int column = 0; column < size(); column++) {
        double value = values[row][column];
        csv.append(',').append(Double.isNaN(value) ? "" : Double.toString(value));
      }
      csv.append('\n');
    }
    return csv.toString();
  }

  private static String cell(String text) {
    return text.contains(",") || text.contains("\"")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
