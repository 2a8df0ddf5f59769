package io.github.autoencoderlab.data;

import java.util.List;

/** What the four files of MNIST are called, before {@code .gz}. */
public final class IdxNames {
  /** Images to train on. */
  public static final String TRAIN_IMAGES = "train-images-idx3-ubyte";

  /** Their labels. */
  public static final String TRAIN_LABELS = "train-labels-idx1-ubyte";

  /** Images to test on. */
  public static final String TEST_IMAGES = "t10k-images-idx3-ubyte";

  /** Their labels. */
  public static final String TEST_LABELS = "t10k-labels-idx1-ubyte";

  /** All four. */
  public static final List<String> ALL =
      List.of(TRAIN_IMAGES, TRAIN_LABELS, TEST_IMAGES, TEST_LABELS);

  private IdxNames() {}
}
