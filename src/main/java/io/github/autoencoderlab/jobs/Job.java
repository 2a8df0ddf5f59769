package io.github.autoencoderlab.jobs;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of this program that writes one file: done if the file is there, which is written whole or
 * not at all.
 *
 * @param arguments of the program
 * @param product the file, as its arguments name it
 */
public record Job(List<String> arguments, Path product) {
  private static final List<String> PRODUCTS = List.of("--out", "--metrics");

  public Job {
    arguments = List.copyOf(arguments);
  }

  /**
   * The job of these arguments.
   *
   * @throws UserException if they name no file after {@code --out} or {@code --metrics}
   */
  public static Job of(List<String> arguments) throws UserException {
    int at = productAt(arguments);
    if (at < 0) {
      throw new UserException(Message.of("jobs.noProduct", ShellLine.join(arguments)));
    }
    return new Job(arguments, Path.of(arguments.get(at)));
  }

  /** Where the arguments name the file, or −1. */
  private static int productAt(List<String> arguments) {
    for (int n = 0; n + 1 < arguments.size(); n++) {
      if (PRODUCTS.contains(arguments.get(n))) {
        return n + 1;
      }
    }
    return -1;
  }

  /** The same job, which writes another file. */
  public Job to(Path other) {
    List<String> changed = new ArrayList<>(arguments);
    changed.set(productAt(arguments), other.toString());
    return new Job(changed, other);
  }

  /** Whether nothing is left to do. */
  public boolean isDone() {
    return Files.exists(product);
  }

  /** Its arguments as a shell takes them. */
  public String line() {
    return ShellLine.join(arguments);
  }
}
