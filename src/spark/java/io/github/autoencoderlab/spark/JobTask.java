package io.github.autoencoderlab.spark;

import io.github.autoencoderlab.jobs.Job;
import io.github.autoencoderlab.jobs.Program;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.function.Function;

/**
 * Runs a job on the machine that Spark has chosen, as a process with one processor; the file that
 * it writes there goes to the driver as bytes, so that machines need no common folder for results.
 * Spark begins a task again elsewhere if its machine is lost; the process ends with its executor.
 *
 * @param program the program's jar, on every machine
 * @param mainClass the class of it that begins
 * @param folder where the process runs, on every machine: paths of the job start there
 */
record JobTask(String program, String mainClass, String folder)
    implements Function<String[], JobEnd> {
  private static final int LOG_BYTES = 1 << 14;

  @Override
  public JobEnd call(String[] arguments) throws Exception {
    Path ofSpark = Path.of(SparkFiles.getRootDirectory()).toAbsolutePath();
    Path place = Files.createTempDirectory(ofSpark, "job");
    try {
      Job job = Job.of(List.of(arguments));
      return run(job.to(place.resolve(String.valueOf(job.product().getFileName()))), place);
    } finally {
      delete(place);
    }
  }

  private JobEnd run(Job job, Path place) throws IOException, InterruptedException {
    File log = place.resolve("log").toFile();
    ProcessBuilder builder =
        new Program(Program.ofThisProcess(mainClass).java(), program, mainClass)
            .process(1, job.arguments(), log)
            .directory(new File(folder));
    long since = System.nanoTime();
    Process process = builder.start();
    try {
      int status = process.waitFor();
      double seconds = (System.nanoTime() - since) / 1e9;
      return status == 0 && job.isDone()
          ? new JobEnd(status, Files.readAllBytes(job.product()), new byte[0], seconds)
          : new JobEnd(status, new byte[0], tail(log.toPath()), seconds);
    } finally {
      process.destroy();
    }
  }

  private static byte[] tail(Path log) throws IOException {
    byte[] all = Files.readAllBytes(log);
    return Arrays.copyOfRange(all, Math.max(0, all.length - LOG_BYTES), all.length);
  }

  private static void delete(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(place);
  }
}
