package io.github.autoencoderlab.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own file dialogs, opening where the last one was left. */
public final class FileDialogs implements FileAsker {
  private final Window owner;
  private @Nullable File last;

  /** Dialogs over a window. */
  public FileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(place());
    File folder = chooser.showDialog(owner);
    last = folder == null ? last : folder;
    return Optional.ofNullable(folder).map(File::toPath);
  }

  @Override
  public Optional<Path> file(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(place());
    File file = chooser.showOpenDialog(owner);
    last = file == null ? last : file.getParentFile();
    return Optional.ofNullable(file).map(File::toPath);
  }

  @Override
  public Optional<Path> save(String title, String name, String suffix) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(place());
    chooser.setInitialFileName(name + "." + suffix);
    String kind = suffix.toUpperCase(Locale.ROOT);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + suffix));
    File file = chooser.showSaveDialog(owner);
    last = file == null ? last : file.getParentFile();
    return Optional.ofNullable(file).map(File::toPath);
  }

  private @Nullable File place() {
    return nearest(last);
  }

  /**
   * A folder, or what is left above it: dialogs refuse to open where nothing is, as after a memory
   * stick was taken out.
   */
  static @Nullable File nearest(@Nullable File folder) {
    File there = folder;
    while (there != null && !there.isDirectory()) {
      there = there.getParentFile();
    }
    return there;
  }
}
