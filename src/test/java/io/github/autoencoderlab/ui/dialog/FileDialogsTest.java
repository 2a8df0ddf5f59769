package io.github.autoencoderlab.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDialogsTest {
  @Test
  void dialogOpensWhereTheLastOneWasLeft(@TempDir File folder) {
    assertEquals(folder, FileDialogs.nearest(folder));
  }

  /** JavaFX throws an exception that nobody sees if it is told to open where nothing is. */
  @Test
  void dialogOpensAboveAFolderThatIsGone(@TempDir Path folder) throws Exception {
    assertEquals(folder.toFile(), FileDialogs.nearest(folder.resolve("gone/deeper").toFile()));
    Path file = Files.writeString(folder.resolve("file"), "");
    assertEquals(folder.toFile(), FileDialogs.nearest(file.toFile()));
  }

  @Test
  void dialogOpensWhereTheSystemLikesIfNothingIsLeft() {
    assertNull(FileDialogs.nearest(null));
    assertNull(FileDialogs.nearest(new File("gone")));
  }
}
