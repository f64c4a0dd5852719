package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import marsad.settings.ConfFiles;
import marsad.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

/** The recipes for clusters parse, and name commands, options, classes and versions that are. */
class RecipesTest {
  private static final Path HOME = Path.of(System.getProperty("marsad.home"));
  private static final Path RECIPES = HOME.resolve("conf/recipes");
  private static final Pattern CLASS = Pattern.compile("\\bmarsad\\.[A-Z]\\w*");
  private static final Pattern ICEBERG =
      Pattern.compile("iceberg-spark-runtime-([0-9.]+)_([0-9.]+):([0-9.]+)");

  /** Prints the arguments of all tasks of a DAG, which is parsed and not run. */
  private static final String ARGUMENTS =
      """
      import ast, json, sys
      tree = ast.parse(open(sys.argv[1]).read())
      names = {n.targets[0].id: n.value.value for n in tree.body
               if isinstance(n, ast.Assign) and isinstance(n.value, ast.Constant)}
      calls = [k.value for n in ast.walk(tree) if isinstance(n, ast.Call)
               for k in n.keywords if k.arg == "application_args"]
      word = lambda e: e.value if isinstance(e, ast.Constant) else names[e.id]
      print(json.dumps([[word(e) for e in call.elts] for call in calls]))
      """;

  static Stream<Path> recipes() throws IOException {
    try (Stream<Path> files = Files.list(RECIPES)) {
      return files.sorted().toList().stream();
    }
  }

  private static void checkArguments(List<String> arguments) {
    new CommandLine(new Commands()).parseArgs(arguments.toArray(String[]::new));
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> yaml(String name) throws IOException {
    String text = Files.readString(RECIPES.resolve(name));
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static Object at(Object node, String... path) {
    Object inner = node;
    for (String key : path) {
      Object first = inner instanceof List<?> list ? list.get(0) : inner;
      assertThat(first).as(key).isInstanceOf(Map.class);
      Map<?, ?> map = (Map<?, ?>) Objects.requireNonNull(first);
      inner = Objects.requireNonNull(map.get(key), key);
    }
    return inner;
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  /** What stands behind the job jar. */
  private static List<String> behindJar(List<String> words) {
    int jar = 0;
    while (!words.get(jar).endsWith(".jar") && !words.get(jar).equals("\"$jar\"")) {
      jar++;
    }
    return words.subList(jar + 1, words.size());
  }

  @Test
  void refusesWhatIsNoOption() {
    assertThatThrownBy(() -> checkArguments(List.of("run", "pages", "--wherehouse", "w")))
        .isInstanceOf(CommandLine.UnmatchedArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void namesClassesThatAre(Path recipe) throws Exception {
    Matcher name = CLASS.matcher(Files.readString(recipe));
    while (name.find()) {
      assertThat(Class.forName(name.group())).hasPublicMethods("main");
    }
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void namesTheVersionsOfTheBuild(Path recipe) throws IOException {
    String text = Files.readString(recipe);
    String pom = Files.readString(HOME.resolve("pom.xml"));
    Matcher iceberg = ICEBERG.matcher(text);
    while (iceberg.find()) {
      assertThat(pom)
          .contains("<iceberg.version>" + iceberg.group(3) + "<")
          .contains("<spark.version>" + iceberg.group(1) + ".");
      assertThat(iceberg.group(2)).isEqualTo("2.13");
    }
    Matcher spark = Pattern.compile("sparkVersion: (\\S+)").matcher(text);
    while (spark.find()) {
      assertThat(pom).contains("<spark.version>" + spark.group(1) + "<");
    }
    Matcher hadoop = Pattern.compile("hadoop-aws:(\\S+)").matcher(text);
    while (hadoop.find()) {
      assertThat(pom).contains("<hadoop.version>" + hadoop.group(1) + "<");
    }
  }

  @Test
  void yarnSubmitsACommandThatIs() throws Exception {
    Path script = RECIPES.resolve("yarn.sh");
    run("bash", "-n", script.toString());
    String call = Files.readString(script).replace("\\\n", " ");
    List<String> words = List.of(call.substring(call.indexOf("exec ")).trim().split("\\s+"));

    checkArguments(behindJar(words));
    assertThat(words.get(words.indexOf("--class") + 1)).isEqualTo("marsad.Main");
  }

  @Test
  void kubernetesOperatorStartsACommandThatIs() throws Exception {
    Map<String, Object> application = yaml("kubernetes-application.yaml");

    assertThat(at(application, "apiVersion")).isEqualTo("sparkoperator.k8s.io/v1beta2");
    assertThat(at(application, "kind")).isEqualTo("SparkApplication");
    assertThat(at(application, "spec", "mainClass")).isEqualTo("marsad.Main");
    checkArguments(texts(at(application, "spec", "arguments")));
    for (String part : List.of("driver", "executor")) {
      assertThat(at(application, "spec", part, "memory"))
          .isEqualTo(part.equals("driver") ? "4g" : "8g");
      assertThat(at(application, "spec", part, "envSecretKeyRefs", "AWS_SECRET_ACCESS_KEY", "name"))
          .isEqualTo("marsad-storage");
    }
  }

  @Test
  void kubernetesCronJobStartsACommandThatIs() throws Exception {
    Map<String, Object> job = yaml("kubernetes-daily.yaml");

    assertThat(at(job, "kind")).isEqualTo("CronJob");
    assertThat(at(job, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
    assertThat(String.valueOf(at(job, "spec", "schedule")).split(" ")).hasSize(5);
    Object pod = at(job, "spec", "jobTemplate", "spec", "template", "spec");
    List<String> words = texts(at(pod, "containers", "args"));
    checkArguments(behindJar(words));
    assertThat(words).contains("--class=marsad.Main");
    assertThat(at(pod, "containers", "volumeMounts", "name")).isEqualTo(at(pod, "volumes", "name"));
  }

  @Test
  void storageSettingsAreReadAsClusterSettings() {
    Map<String, String> settings =
        SettingsFile.readCluster(ConfFiles.yamlFile(RECIPES.resolve("s3.yaml")));

    assertThat(settings.keySet()).allMatch(key -> key.startsWith("spark."));
    assertThat(settings).containsEntry("spark.sql.catalog.marsad.type", "jdbc");
    assertThat(settings.toString()).doesNotContainIgnoringCase("secret");
  }

  @Test
  void airflowCallsCommandsThatAre() throws Exception {
    assumeTrue(isThere("python3"), "Python is not installed");
    String printed =
        run("python3", "-c", ARGUMENTS, RECIPES.resolve("airflow_daily.py").toString());
    JsonNode calls = new ObjectMapper().readTree(printed);

    assertThat(calls).hasSize(2);
    for (JsonNode call : calls) {
      List<String> words = new ArrayList<>();
      call.forEach(word -> words.add(word.asText()));
      checkArguments(words);
    }
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
