package io.github.autoencoderlab.jobs;

import io.github.autoencoderlab.file.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A program for tests: sleeps, then writes its file; ends early if its pool is gone. */
final class SleepingJob {
  private static final int NAP = 20;

  private SleepingJob() {}

  /** Arguments: milliseconds, a file that lists who began, {@code --out} and the file to write. */
  public static void main(String[] arguments) throws Exception {
    Path product = Path.of(arguments[3]);
    Files.writeString(
        Path.of(arguments[1]),
        product.getFileName() + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    if (product.getFileName().toString().startsWith("bad")) {
      System.err.println("cannot be done");
      System.exit(3);
    }
    for (int slept = 0; slept < Integer.parseInt(arguments[0]); slept += NAP) {
      Thread.sleep(NAP);
      LocalPool.requirePool();
    }
    WholeFile.write(product, out -> out.write("whole".getBytes(StandardCharsets.UTF_8)));
  }
}
