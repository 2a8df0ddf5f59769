package io.github.autoencoderlab;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data beside the checkout, which are never part of it; tests of them are skipped without. */
public final class RealData {
  private RealData() {}

  /** The folder of MNIST's four files, which {@code -Dmnist=} may name. */
  public static Path mnist() {
    return folder("mnist", "../shared/data/mnist");
  }

  /** A folder of photographs, which {@code -Dphotographs=} may name. */
  public static Path photographs() {
    return folder("photographs", "../shared/data/natural-images");
  }

  /** A file or folder of the layouts that people have, which {@code -Dcases=} may name. */
  public static Path cases(String name) {
    return folder("cases", "../shared/cases").resolve(name);
  }

  private static Path folder(String property, String usual) {
    Path folder = Path.of(System.getProperty(property, usual));
    assumeTrue(
        Files.isDirectory(folder),
        () ->
            "skipped: there is no folder "
                + folder.toAbsolutePath().normalize()
                + "; set -D"
                + property
                + "=FOLDER");
    return folder;
  }
}
