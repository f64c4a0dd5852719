package marsad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the steps of a run grow with the pages: seconds and CPU seconds of every step at each size,
 * and for each size after the first how many times as much it takes as at the size before. Ten
 * times the pages may take at most eleven times as long.
 *
 * <p>Arguments: number of pages and summary file of a run ({@code marsad run --summary}), in turn.
 * The table goes to standard output, as Markdown.
 */
public final class StepCurve {
  /** Of what grows as the pages do; a tenth more is let pass. */
  private static final double MOST_TIMES_THE_PAGES = 1.1;

  private StepCurve() {}

  /**
   * One run.
   *
   * @param pages pages of the input
   * @param steps cost of each step, and of {@code all}
   */
  private record Size(long pages, Map<String, Cost> steps) {}

  /** Cost of a step: by the clock, and of its tasks. */
  private record Cost(double seconds, double cpuSeconds) {
    Cost plus(Cost more) {
      return new Cost(seconds + more.seconds, cpuSeconds + more.cpuSeconds);
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<Size> sizes = new ArrayList<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      sizes.add(read(Long.parseLong(arguments[i]), Path.of(arguments[i + 1])));
    }
    System.out.print(table(sizes));
  }

  private static Size read(long pages, Path summary) throws IOException {
    Map<String, Cost> steps = new LinkedHashMap<>();
    Cost all = new Cost(0, 0);
    for (JsonNode step : new ObjectMapper().readTree(summary.toFile()).get("steps")) {
      Cost cost = new Cost(step.path("seconds").asDouble(), step.path("cpu_seconds").asDouble());
      steps.put(step.get("step").asText(), cost);
      all = all.plus(cost);
    }
    steps.put("all", all);
    return new Size(pages, steps);
  }

  private static String table(List<Size> sizes) {
    StringBuilder table = new StringBuilder("| step |");
    for (int i = 0; i < sizes.size(); i++) {
      String pages = String.format(Locale.ROOT, "%,d", sizes.get(i).pages());
      table.append(" s, CPU s at ").append(pages).append(" |");
      table.append(i == 0 ? "" : " times as much |");
    }
    table.append("\n|---|").append("---|".repeat(2 * sizes.size() - 1)).append('\n');
    for (String step : sizes.get(0).steps().keySet()) {
      table.append("| `").append(step).append("` |");
      for (int i = 0; i < sizes.size(); i++) {
        Cost cost = sizes.get(i).steps().getOrDefault(step, new Cost(0, 0));
        table.append(
            String.format(Locale.ROOT, " %.1f, %.1f |", cost.seconds(), cost.cpuSeconds()));
        table.append(i == 0 ? "" : times(sizes.get(i - 1), sizes.get(i), step));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static String times(Size before, Size after, String step) {
    Cost less = before.steps().get(step);
    Cost more = after.steps().getOrDefault(step, new Cost(0, 0));
    double most = MOST_TIMES_THE_PAGES * after.pages() / before.pages();
    double seconds = more.seconds() / Math.max(less.seconds(), 1e-3);
    double cpu = more.cpuSeconds() / Math.max(less.cpuSeconds(), 1e-3);
    String mark = seconds > most ? " **over " + Math.round(most) + "**" : "";
    return String.format(Locale.ROOT, " %.1f, %.1f%s |", seconds, cpu, mark);
  }
}
