package io.github.autoencoderlab.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPoolTest {
  private static final Program SLEEPING = Program.ofThisProcess(SleepingJob.class.getName());

  @TempDir private Path folder;

  /** Remembers what it is told. */
  static final class Heard implements LocalPool.News {
    final List<String> done = new ArrayList<>();
    final List<Path> logs = new ArrayList<>();

    @Override
    public void begun(Job job) {}

    @Override
    public void done(Job job, double seconds) {
      done.add(job.product().getFileName().toString());
    }

    @Override
    public void failed(Job job, int status, Path log) {
      logs.add(log);
    }
  }

  private Job job(String name, int milliseconds) throws UserException {
    return Job.of(
        List.of(
            Integer.toString(milliseconds),
            folder.resolve("begun").toString(),
            "--out",
            folder.resolve(name).toString()));
  }

  @Test
  void whatFailsKeepsItsLogAndStopsNothingElse() throws Exception {
    Heard heard = new Heard();
    LocalPool.Outcome outcome =
        new LocalPool(SLEEPING, 2).run(List.of(job("bad", 1), job("good", 1)), heard);
    assertEquals(new LocalPool.Outcome(0, 1, 1), outcome);
    assertEquals(List.of("good"), heard.done);
    assertTrue(Files.readString(heard.logs.get(0)).contains("cannot be done"));
    assertFalse(Files.exists(folder.resolve("good.log")));
  }

  @Test
  void aKilledPoolLosesNothingThatWasDoneAndGoesOn() throws Exception {
    List<Job> jobs = List.of(job("a", 20), job("b", 60_000), job("c", 60_000), job("d", 20));
    Path file = folder.resolve("jobs.txt");
    JobFile.write(jobs, file);
    assertEquals(jobs, JobFile.read(file));
    Process pool =
        new ProcessBuilder(
                Program.ofThisProcess(PoolProcess.class.getName())
                    .command(1, List.of(file.toString())))
            .start();
    // The first has written its file; the third takes its place.
    await(() -> jobs.get(0).isDone() && begun().size() >= 3);
    List<ProcessHandle> workers = pool.descendants().toList();
    pool.destroyForcibly().waitFor();
    await(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
    assertEquals("whole", Files.readString(jobs.get(0).product()));
    assertFalse(jobs.get(1).isDone());
    List<Job> shorter = List.of(jobs.get(0), job("b", 20), job("c", 20), jobs.get(3));
    assertEquals(
        new LocalPool.Outcome(1, 3, 0), new LocalPool(SLEEPING, 2).run(shorter, new Heard()));
    assertEquals(1, Collections.frequency(begun(), "a"));
    assertTrue(Files.exists(folder.resolve("d")));
    try (Stream<Path> left = Files.list(folder)) {
      assertTrue(left.noneMatch(path -> path.toString().endsWith(".part")));
    }
  }

  private List<String> begun() throws IOException {
    Path list = folder.resolve("begun");
    return Files.exists(list) ? Files.readAllLines(list) : List.of();
  }

  /** What may take a while. */
  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(Condition condition) throws IOException, InterruptedException {
    while (!condition.holds()) {
      Thread.sleep(20);
    }
  }

  @Test
  void aJobNamesTheFileItWrites() throws UserException {
    Job job = Job.of(List.of("run", "rbm", "--metrics", "m.json", "--seed", "1"));
    assertEquals(Path.of("m.json"), job.product());
    assertEquals(
        Job.of(List.of("run", "rbm", "--metrics", "n.json", "--seed", "1")),
        job.to(Path.of("n.json")));
    assertThrows(UserException.class, () -> Job.of(List.of("run", "rbm")));
  }

  @Test
  void aShellStartsTheProgramFromAnywhere() {
    String line = new Program("java", "target/a b.jar", "Main").shellLine(List.of("table", "show"));
    assertEquals(
        List.of(
            "java",
            "-XX:ActiveProcessorCount=1",
            "-jar",
            Path.of("target/a b.jar").toAbsolutePath().toString(),
            "table",
            "show"),
        ShellLine.split(line));
  }
}
