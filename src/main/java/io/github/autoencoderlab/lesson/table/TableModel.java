package io.github.autoencoderlab.lesson.table;

import java.util.Arrays;
import java.util.Optional;

/** The models of the table, in its order. */
public enum TableModel {
  /** A support vector machine with Gaussian kernel. */
  SVM_RBF("svmRbf", "SVM rbf", 0),
  /** A support vector machine with polynomial kernel. */
  SVM_POLY("svmPoly", "SVM poly", 0),
  /** A deep belief net of one hidden layer, fine-tuned. */
  DBN_1("dbn1", "DBN-1", 1),
  /** A stacked autoencoder of three hidden layers, fine-tuned. */
  SAA_3("saa3", "SAA-3", 3),
  /** A deep belief net of three hidden layers, fine-tuned. */
  DBN_3("dbn3", "DBN-3", 3),
  /** A stacked denoising autoencoder of three hidden layers, fine-tuned. */
  SDA_3("sda3", "SdA-3", 3);

  private final String id;
  private final String title;
  private final int layers;

  TableModel(String id, String title, int layers) {
    this.id = id;
    this.title = title;
    this.layers = layers;
  }

  /** What it is called on the command line and in files. */
  public String id() {
    return id;
  }

  /** What the paper calls it. */
  public String title() {
    return title;
  }

  /** Hidden layers; 0 of a support vector machine. */
  public int layers() {
    return layers;
  }

  /** Whether it is a net. */
  public boolean isNet() {
    return layers > 0;
  }

  /** Whether its layers are Boltzmann machines while they learn alone. */
  public boolean isBelief() {
    return this == DBN_1 || this == DBN_3;
  }

  /** The model of an id. */
  public static Optional<TableModel> of(String id) {
    return Arrays.stream(values()).filter(model -> model.id.equals(id)).findFirst();
  }
}
