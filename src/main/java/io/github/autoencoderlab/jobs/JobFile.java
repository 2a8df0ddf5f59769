package io.github.autoencoderlab.jobs;

import io.github.autoencoderlab.file.WholeFile;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text file of jobs, one a line; empty lines and those that begin with # are passed over. */
public final class JobFile {
  private JobFile() {}

  /**
   * Reads all jobs.
   *
   * @throws UserException if a line names no file that it writes
   */
  public static List<Job> read(Path file) throws IOException, UserException {
    List<Job> jobs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        jobs.add(Job.of(ShellLine.split(line)));
      }
    }
    return jobs;
  }

  /** Writes jobs, whole or not at all. */
  public static void write(List<Job> jobs, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    jobs.forEach(job -> text.append(job.line()).append('\n'));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, out -> out.write(bytes));
  }
}
