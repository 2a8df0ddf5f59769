package io.github.autoencoderlab.data.fetch;

import static io.github.autoencoderlab.data.fetch.RemoteFile.Proof.CONTENT;
import static io.github.autoencoderlab.data.fetch.RemoteFile.Proof.FILE;

import io.github.autoencoderlab.data.IdxNames;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The public data sets that can be fetched. */
public final class RemoteSets {
  private static final String GZ = ".gz";

  /**
   * MNIST (LeCun, Cortes, Burges). The sums are of the decompressed files, taken here from files
   * whose MD5 sums are the published ones.
   */
  public static final RemoteSet MNIST =
      new RemoteSet(
          "mnist",
          List.of(
              new RemoteFile(
                  IdxNames.TRAIN_IMAGES + GZ,
                  9_912_422,
                  CONTENT,
                  "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"),
              new RemoteFile(
                  IdxNames.TRAIN_LABELS + GZ,
                  28_881,
                  CONTENT,
                  "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5"),
              new RemoteFile(
                  IdxNames.TEST_IMAGES + GZ,
                  1_648_877,
                  CONTENT,
                  "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"),
              new RemoteFile(
                  IdxNames.TEST_LABELS + GZ,
                  4_542,
                  CONTENT,
                  "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2")),
          List.of(
              URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/"),
              URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/"),
              URI.create("https://raw.githubusercontent.com/fgnt/mnist/master/")));

  /**
   * Fashion-MNIST (Xiao, Rasul, Vollgraf, arXiv 1708.07747). The files were not at hand to take
   * sums of their content: these are of the compressed files, as TensorFlow Datasets publishes them
   * (url_checksums/fashion_mnist.txt).
   */
  public static final RemoteSet FASHION_MNIST =
      new RemoteSet(
          "fashion-mnist",
          List.of(
              new RemoteFile(
                  IdxNames.TRAIN_IMAGES + GZ,
                  26_421_880,
                  FILE,
                  "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
              new RemoteFile(
                  IdxNames.TRAIN_LABELS + GZ,
                  29_515,
                  FILE,
                  "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
              new RemoteFile(
                  IdxNames.TEST_IMAGES + GZ,
                  4_422_102,
                  FILE,
                  "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
              new RemoteFile(
                  IdxNames.TEST_LABELS + GZ,
                  5_148,
                  FILE,
                  "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5")),
          List.of(
              URI.create("https://fashion-mnist.s3.eu-central-1.amazonaws.com/"),
              URI.create("https://storage.googleapis.com/tensorflow/tf-keras-datasets/"),
              URI.create(
                  "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/")));

  private RemoteSets() {}

  /** All of them. */
  public static List<RemoteSet> all() {
    return List.of(MNIST, FASHION_MNIST);
  }

  /** The one of this name. */
  public static Optional<RemoteSet> of(String name) {
    return all().stream().filter(set -> set.name().equals(name)).findFirst();
  }
}
