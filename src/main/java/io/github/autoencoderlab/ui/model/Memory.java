package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.file.WholeFile;
import io.github.autoencoderlab.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What the program remembers from one start to the next, in a file of the user's. */
public final class Memory {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;

  private static final int MOST_RECENT = 6;
  private static final String RECENT = "data.";
  private static final String READING = ".reading";

  private final Path file;
  private final Properties properties = new Properties();

  /** Reads the file; what is missing or makes no sense is as in a first start. */
  public Memory(Path file) {
    this.file = file;
    try (InputStream in = Files.newInputStream(file)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      properties.clear();
    }
  }

  /** The file of this machine's user. */
  public static Path usualFile() {
    String configured = System.getenv("XDG_CONFIG_HOME");
    Path folder =
        configured == null || configured.isBlank()
            ? Path.of(System.getProperty("user.home"), ".config")
            : Path.of(configured);
    return folder.resolve("autoencoder-lab").resolve("window.properties");
  }

  /** The language chosen last. */
  public Language language() {
    return Language.of(properties.getProperty("language", "")).orElseGet(Language::ofThisMachine);
  }

  /** The theme chosen last. */
  public Theme theme() {
    return "dark".equals(properties.getProperty("theme")) ? Theme.DARK : Theme.LIGHT;
  }

  /** The window's width, in logical pixels. */
  public double width() {
    return number("width", WIDTH);
  }

  /** The window's height, in logical pixels. */
  public double height() {
    return number("height", HEIGHT);
  }

  /** Whether the window fills the screen. */
  public boolean maximized() {
    return Boolean.parseBoolean(properties.getProperty("maximized"));
  }

  /** Keeps the language. */
  public void remember(Language language) {
    properties.setProperty("language", language.code());
  }

  /** Keeps the theme. */
  public void remember(Theme theme) {
    properties.setProperty("theme", theme == Theme.DARK ? "dark" : "light");
  }

  /** Keeps the window's size, in logical pixels. */
  public void rememberWindow(double width, double height, boolean maximized) {
    if (!maximized) {
      properties.setProperty("width", String.valueOf(width));
      properties.setProperty("height", String.valueOf(height));
    }
    properties.setProperty("maximized", String.valueOf(maximized));
  }

  /** The data that were opened last, the latest first. */
  public List<Origin> recentData() {
    List<Origin> recent = new ArrayList<>();
    for (int n = 0; n < MOST_RECENT; n++) {
      String place = properties.getProperty(RECENT + n);
      if (place != null && !place.isBlank()) {
        String reading = properties.getProperty(RECENT + n + READING, "");
        recent.add(Origin.at(place).withReading(Reading.of(reading)));
      }
    }
    return recent;
  }

  /** Puts data in front of those that were opened last, of which parts were chosen only later. */
  public void remember(Origin data) {
    List<Origin> recent = new ArrayList<>(recentData());
    recent.removeIf(other -> other.address().equals(data.address()));
    recent.add(0, data);
    for (int n = 0; n < Math.min(MOST_RECENT, recent.size()); n++) {
      properties.setProperty(RECENT + n, recent.get(n).address());
      properties.setProperty(RECENT + n + READING, recent.get(n).reading().text());
    }
  }

  /** Writes the file; a machine where that cannot be done is no reason to bother the user. */
  public void save() {
    try {
      WholeFile.write(file, out -> properties.store(out, "Autoencoder Lab"));
    } catch (IOException e) {
      System.getLogger(Memory.class.getName()).log(System.Logger.Level.DEBUG, "not saved", e);
    }
  }

  private double number(String key, double otherwise) {
    try {
      double value = Double.parseDouble(properties.getProperty(key, ""));
      return value >= 100 && value <= 20_000 ? value : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
