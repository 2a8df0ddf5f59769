package io.github.autoencoderlab.jobs;

import java.nio.file.Path;

/** A program for tests: works through a job file with two processes at a time. */
final class PoolProcess {
  private PoolProcess() {}

  /** Argument: the job file. */
  public static void main(String[] arguments) throws Exception {
    Program program = Program.ofThisProcess(SleepingJob.class.getName());
    new LocalPool(program, 2).run(JobFile.read(Path.of(arguments[0])), new LocalPoolTest.Heard());
  }
}
