package io.github.autoencoderlab.ui.dialog;

import io.github.autoencoderlab.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML files; a missing or broken one is a defect of the program and fails loudly. */
public final class Fxml {
  private static final String STYLESHEET = "/ui/lab.css";

  public static final String MAIN = "main";
  public static final String EXPORT = "export";
  public static final String ANIMATION = "animation";
  public static final String SELECTION = "selection";
  public static final String DRAWING = "drawing";
  public static final String WRITING = "writing";
  public static final String DATA = "data";

  private Fxml() {}

  /**
   * Loads a file of {@code /fxml} with its texts.
   *
   * @param name without folder and ending; a lesson's file is named by the lesson's id
   * @param controller what its {@code fx:id} and {@code #method} mean
   */
  public static Parent load(String name, Object controller, Texts texts) {
    FXMLLoader loader = loader(name, texts);
    loader.setControllerFactory(type -> controller);
    return load(loader, name);
  }

  /** Loads a file that has no controller. */
  public static Parent load(String name, Texts texts) {
    return load(loader(name, texts), name);
  }

  private static Parent load(FXMLLoader loader, String name) {
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException("fxml/" + name + ".fxml", e);
    }
  }

  private static FXMLLoader loader(String name, Texts texts) {
    URL file = Fxml.class.getResource("/fxml/" + name + ".fxml");
    if (file == null) {
      throw new IllegalStateException("fxml/" + name + ".fxml is not in the program");
    }
    return new FXMLLoader(file, texts.bundle());
  }

  /** Where the look of the program is described, for dialogs. */
  public static String stylesheet() {
    java.net.URL url = Fxml.class.getResource(STYLESHEET);
    if (url == null) {
      throw new IllegalStateException(STYLESHEET + " is not in the program");
    }
    return url.toExternalForm();
  }
}
