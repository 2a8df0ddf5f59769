package io.github.autoencoderlab.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.jobs.ShellLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts what was packaged, as a user does, on the loopback address. */
@SuppressWarnings("NullAway.Init") // JUnit fills what it prepares
class SparkRunTest {
  private static final Path HOME = Path.of(System.getProperty("spark.home")).toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final String LOOPBACK = "127.0.0.1";
  private static final Pattern SEED = Pattern.compile(" table cell .* --seed (\\d+) ");
  private static final int CELLS = 6;
  private static final String TINY =
      " --train 200 --valid 50 --test 100 --units 20 --layer-steps 20 --tuning-steps 100";

  @TempDir private Path folder;
  private final List<Process> begun = new ArrayList<>();
  private Path jobs;

  @BeforeEach
  void listCells() throws IOException {
    jobs = folder.resolve("jobs.txt");
    List<String> lines = new ArrayList<>(List.of("# cells"));
    for (int seed = 1; seed <= CELLS; seed++) {
      String out = ShellLine.join(List.of(cell(seed).toString()));
      lines.add("table cell rect dbn1 --seed " + seed + TINY + " --out " + out);
    }
    Files.write(jobs, lines);
  }

  @AfterEach
  void endProcesses() {
    for (Process process : begun) {
      kill(process);
    }
  }

  private Path cell(int seed) {
    return folder.resolve("the results").resolve("rect-" + seed + ".json");
  }

  private static void kill(Process process) {
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly();
    below.forEach(ProcessHandle::destroyForcibly);
  }

  private Process start(String name, List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Xmx512m"));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", HOME.toString());
    // Spark's own scripts set it, too.
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
    builder.redirectErrorStream(true).redirectOutput(log(name).toFile());
    Process process = builder.start();
    begun.add(process);
    return process;
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private Process daemon(String name, String mainClass, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    words.addAll(List.of("-cp", HOME.resolve("jars") + "/*", mainClass, "--host", LOOPBACK));
    words.addAll(List.of("--port", "0", "--webui-port", "0"));
    words.addAll(List.of(arguments));
    return start(name, words);
  }

  private Process worker(String name, String master) throws IOException {
    String place = Files.createDirectory(folder.resolve(name)).toString();
    return daemon(
        name,
        "org.apache.spark.deploy.worker.Worker",
        "--cores",
        "1",
        "--memory",
        "600m",
        "--work-dir",
        place,
        master);
  }

  private Process submit(String name, String master) throws IOException {
    return start(
        name,
        List.of(
            "-jar",
            HOME.resolve("autoencoder-lab-spark.jar").toString(),
            "--master",
            master,
            "--conf",
            "spark.ui.enabled=false",
            jobs.toString()));
  }

  /** What may take a while, as long as the process lives. */
  private interface Condition {
    boolean holds() throws IOException;
  }

  private void await(Process process, String name, Condition condition) throws Exception {
    while (!condition.holds()) {
      assertTrue(process.isAlive(), Files.readString(log(name)));
      Thread.sleep(20);
    }
  }

  private String masterAddress() throws Exception {
    Process master = daemon("master", "org.apache.spark.deploy.master.Master");
    Pattern address = Pattern.compile("spark://" + LOOPBACK + ":\\d+");
    await(master, "master", () -> address.matcher(Files.readString(log("master"))).find());
    Matcher found = address.matcher(Files.readString(log("master")));
    assertTrue(found.find());
    return found.group();
  }

  /** The seed of the cell that a worker computes now. */
  private static Optional<Integer> seed(Process worker) {
    return worker
        .descendants()
        .map(process -> SEED.matcher(process.info().commandLine().orElse("")))
        .filter(Matcher::find)
        .map(found -> Integer.valueOf(found.group(1)))
        .findFirst();
  }

  private long arrived(String name, int seed) throws IOException {
    String done = " done: \"" + cell(seed) + "\"";
    try (Stream<String> lines = Files.lines(log(name))) {
      return lines.filter(line -> line.contains(done)).count();
    }
  }

  @Test
  void everyCellArrivesOnceThoughAWorkerIsKilled() throws Exception {
    String master = masterAddress();
    Process lost = worker("lost", master);
    worker("kept", master);
    Process run = submit("run", master);
    await(run, "run", () -> Files.exists(cell(1).getParent()) && seed(lost).isPresent());
    int halfComputed = seed(lost).orElseThrow();
    kill(lost);
    assertFalse(Files.exists(cell(halfComputed)));
    assertEquals(0, run.waitFor(), Files.readString(log("run")));
    for (int seed = 1; seed <= CELLS; seed++) {
      assertTrue(Files.readString(cell(seed)).strip().endsWith("}"), cell(seed).toString());
      assertEquals(1, arrived("run", seed), Files.readString(log("run")));
    }
    try (Stream<Path> results = Files.list(folder.resolve("the results"))) {
      assertEquals(CELLS, results.count());
    }
  }

  @Test
  void whatIsDoneIsLeftAloneAndWhatFailsStopsNothingElse() throws Exception {
    Files.createDirectories(cell(1).getParent());
    for (int seed = 3; seed <= CELLS; seed++) {
      Files.writeString(cell(seed), "done before");
    }
    String lines = Files.readString(jobs).replace("--seed 1 --train 200", "--seed 1 --train 0");
    Files.writeString(jobs, lines);
    Process run = submit("run", "local[1]");
    assertEquals(1, run.waitFor(), Files.readString(log("run")));
    assertTrue(Files.readString(Path.of(cell(1) + ".log")).contains("--train"));
    assertEquals(1, arrived("run", 2), Files.readString(log("run")));
    assertEquals("done before", Files.readString(cell(3)));
  }
}
