package marsad.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks that an expression names (all without one) and prints one table. */
public final class Benchmarks {
  private static final Map<String, Target> TARGETS = targets();

  private Benchmarks() {}

  /**
   * What a benchmark should reach.
   *
   * @param least MB per CPU second
   * @param yardstick the benchmark it is compared with
   * @param ratio how many times the yardstick's speed it should have, at least
   */
  private record Target(double least, String yardstick, double ratio) {}

  public static void main(String[] arguments) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(arguments.length == 0 ? "marsad" : arguments[0])
            .forks(1)
            .jvmArgsAppend("-Xms1g", "-Xmx2g", "-XX:+UseSerialGC")
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(4))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(CpuSeconds.class)
            .build();
    print(speeds(new Runner(options).run()));
  }

  private static Map<String, Double> speeds(Collection<RunResult> results) {
    Map<String, Double> speeds = new LinkedHashMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      String forms = result.getParams().getParam("forms");
      speeds.put(
          name.substring(name.lastIndexOf('.') + 1) + (forms == null ? "" : " " + forms),
          result.getSecondaryResults().get(CpuSeconds.RESULT).getScore());
    }
    return speeds;
  }

  private static void print(Map<String, Double> speeds) {
    System.out.printf("%n%-28s %8s %8s   %s%n", "", "MB/CPU s", "at least", "beside");
    speeds.forEach(
        (name, speed) -> {
          Target target = TARGETS.get(name);
          String least = target == null ? "" : String.format(Locale.ROOT, "%.0f", target.least());
          System.out.printf(
              Locale.ROOT,
              "%-28s %8.1f %8s   %s%n",
              name,
              speed,
              least,
              ratio(speeds, name, target));
        });
  }

  private static String ratio(Map<String, Double> speeds, String name, @Nullable Target target) {
    Double yardstick = target == null ? null : speeds.get(target.yardstick());
    return target == null || yardstick == null
        ? ""
        : String.format(
            Locale.ROOT,
            "%.2f × %s (at least %.2f)",
            speeds.get(name) / yardstick,
            target.yardstick(),
            target.ratio());
  }

  private static Map<String, Target> targets() {
    return Map.of(
        "normalize", new Target(450, "icuNfkc", 0.75),
        "normalizeWithOffsets", new Target(300, "luceneNormalizer", 1.1),
        "tokens", new Target(150, "luceneAnalyzer", 1.25),
        "cutPages", new Target(30, "decode", 0.05),
        "names gazetteer", new Target(190, "doubleArrayTrie gazetteer", 1.4),
        "names 2000", new Target(190, "doubleArrayTrie 2000", 1.4),
        "names 20000", new Target(95, "names 2000", 0.5),
        "chain", new Target(70, "luceneAnalyzer", 1.2),
        "statementsAndStances", new Target(10, "luceneAnalyzer", 0.2));
  }
}
