package io.github.autoencoderlab.spark;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.deploy.SparkSubmit;

/** Hands a job file to Spark's own {@code spark-submit}, which ships with Spark's libraries. */
public final class Submit {
  private static final int WRONG_USE = 2;

  /**
   * What a cell needs little of: its own process has its memory, and one processor is its share.
   */
  private static final List<String> DEFAULTS =
      List.of(
          "--name",
          "Autoencoder Lab",
          "--executor-memory",
          "512m",
          "--conf",
          "spark.executor.cores=1",
          "--conf",
          "spark.executor.memoryOverhead=2g");

  private Submit() {}

  /** Arguments: options of {@code spark-submit}, such as {@code --master}, then the job file. */
  public static void main(String... arguments) throws URISyntaxException {
    if (arguments.length == 0) {
      System.err.println("Usage: java -jar autoencoder-lab-spark.jar [--master URL …] JOBFILE");
      System.exit(WRONG_USE);
    }
    List<String> words = new ArrayList<>(DEFAULTS);
    int last = arguments.length - 1;
    words.addAll(Arrays.asList(arguments).subList(0, last));
    words.addAll(List.of("--class", SparkRun.class.getName(), jar().toString(), arguments[last]));
    SparkSubmit.main(words.toArray(String[]::new));
  }

  /** The file that this class was loaded from. */
  static Path jar() throws URISyntaxException {
    return Path.of(Submit.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
