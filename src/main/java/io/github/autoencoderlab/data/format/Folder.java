package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSource;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of a folder and the folders in it, but for hidden ones. */
final class Folder {
  /** A set of this many picture files is the largest that is read. */
  static final int MOST_FILES = 500_000;

  private static final int DEEPEST = 4;

  private Folder() {}

  /** All regular files, in the order of their names. */
  static List<DataSource> files(Path folder) throws IOException, DataException {
    Path root = folder.toRealPath();
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(root, java.util.Set.of(), DEEPEST, new Collector(root, found));
    if (found.size() > MOST_FILES) {
      throw new DataException("data.manyFiles", folder.toString(), MOST_FILES);
    }
    found.sort(Comparator.naturalOrder());
    List<DataSource> files = new ArrayList<>();
    for (Path file : found) {
      Path inside = root.relativize(file);
      files.add(
          new DataSource(
              folder.resolve(inside).toString(),
              inside.toString().replace('\\', '/'),
              Files.size(file),
              false,
              () -> Files.newInputStream(file)));
    }
    return files;
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> found;

    private Collector(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Files.isRegularFile(file)) {
        found.add(file);
      }
      return found.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path path) {
    return isHidden(String.valueOf(path.getFileName()));
  }

  /** Whether a name is one that people do not see, or that a Mac packs into archives. */
  static boolean isHidden(String name) {
    return name.startsWith(".") || name.equals("__MACOSX");
  }
}
