package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSource;
import io.github.autoencoderlab.data.NaturalOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of a folder and the folders in it, but for hidden ones. */
final class Folder {
  /** A set of this many picture files is the largest that is read. */
  static final int MOST_FILES = 500_000;

  private static final int DEEPEST = 4;

  private static final Set<String> UNSEEN = Set.of("__macosx", "thumbs.db", "desktop.ini");

  private Folder() {}

  /** All regular files, in the order of their names. */
  static List<DataSource> files(Path folder) throws IOException, DataException {
    Path root = folder.toRealPath();
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(root, Set.of(), DEEPEST, new Collector(root, found));
    if (found.size() > MOST_FILES) {
      throw new DataException("data.manyFiles", folder.toString(), MOST_FILES);
    }
    List<DataSource> files = new ArrayList<>();
    for (Path file : found) {
      Path inside = root.relativize(file);
      String place = inside.toString().replace('\\', '/');
      files.add(source(file, folder.resolve(inside).toString(), place));
    }
    files.sort(NaturalOrder.of(DataSource::place));
    return files;
  }

  /** A file that may be an archive. */
  static DataSource source(Path file, String name, String place) throws IOException {
    return new DataSource(name, place, Files.size(file), false, new FileOpener(file));
  }

  private record FileOpener(Path file) implements Archives.StoreOpener {
    @Override
    public Store store() throws IOException {
      return Store.of(file);
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
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

  /** Whether a name is one that people do not see, or that a Mac or Windows adds unasked. */
  static boolean isHidden(String name) {
    return name.startsWith(".") || UNSEEN.contains(name.toLowerCase(Locale.ROOT));
  }
}
